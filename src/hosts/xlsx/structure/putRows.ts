import { plainText } from '../xml/rawText';
import { splice } from '../xml/splice';
import type { KeptCell } from './keptSchema';
import { type RawCell, sheetRows } from './sheetRows';

/** A sheet part with the elements of deleted rows put back before row `at`. */
export const withRowsAt = (xml: string, at: number, rows: string): string => {
  const data = rows === '' ? null : sheetRows(xml);
  if (data === null) return xml;
  const place = data.rows.find(({ row }) => row >= at)?.after ?? data.rows.at(-1)?.end ?? data.start;
  return splice(xml, [{ start: place, end: place, text: rows }]);
};

/** The cell elements of a sheet part by row and column. */
const cellsOf = (xml: string): ReadonlyMap<string, RawCell> =>
  new Map((sheetRows(xml)?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell])));

/** The text of the formula in a cell element; '' where it has none. */
export const formulaIn = (xml: string, { formula }: RawCell): string => (formula === null ? '' : plainText(xml.slice(formula.openEnd, formula.closeStart)));

/** Which of the kept cells hold another formula than the one they were left with. */
export const changedSince = (xml: string, cells: readonly KeptCell[]): readonly KeptCell[] => {
  const there = cells.length === 0 ? new Map<string, RawCell>() : cellsOf(xml);
  return cells.filter(({ row, column, since }) => {
    const cell = there.get(`${String(row)} ${String(column)}`);
    return since !== null && (cell === undefined || formulaIn(xml, cell) !== since);
  });
};

/** A sheet part with cell elements as they were. */
export const withCellsOf = (xml: string, cells: readonly KeptCell[]): string => {
  const there = cells.length === 0 ? new Map<string, RawCell>() : cellsOf(xml);
  const splices = cells.flatMap(({ row, column, raw }) => {
    const cell = there.get(`${String(row)} ${String(column)}`);
    return cell === undefined ? [] : [{ start: cell.start, end: cell.end, text: raw }];
  });
  return splices.length === 0 ? xml : splice(xml, splices);
};

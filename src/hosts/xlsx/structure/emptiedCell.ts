import { cellKey } from '../../../core/sheet/address';
import { type Splice, splice } from '../xml/splice';
import { type RawCell, sheetRows } from './sheetRows';

const TYPE = /\st\s*=\s*(?:"[^"]*"|'[^']*')/;

/** The word for the type of a value goes with it. */
const typeless = (xml: string, cell: RawCell): readonly Splice[] => {
  const type = TYPE.exec(xml.slice(cell.start, cell.openEnd));
  return type === null ? [] : [{ start: cell.start + type.index, end: cell.start + type.index + type[0].length, text: '' }];
};

/** The result of a formula goes, the formula stays. */
export const forgotten = (xml: string, cell: RawCell): readonly Splice[] =>
  cell.value === null ? [] : [...typeless(xml, cell), { start: cell.value.start, end: cell.value.end, text: '' }];

/** The content of a cell goes, its looks stay. */
export const emptied = (xml: string, cell: RawCell): readonly Splice[] => [...typeless(xml, cell), { start: cell.openEnd, end: cell.closeStart, text: '' }];

/** A sheet part without the contents of some cells (by `cellKey`). */
export const withEmptied = (xml: string, keys: ReadonlySet<number>): string => {
  const rows = keys.size === 0 ? null : sheetRows(xml);
  return rows === null ? xml : splice(xml, rows.rows.flatMap(({ cells }) => cells.filter(({ row, column }) => keys.has(cellKey(row, column))).flatMap((cell) => emptied(xml, cell))));
};

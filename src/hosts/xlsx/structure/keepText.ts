import { elementTree } from '../xml/elementTree';
import { plainText, rawAttribute } from '../xml/rawText';
import { splice } from '../xml/splice';
import { fingerprint } from './fingerprint';
import type { Kept, KeptCell, KeptText } from './keptSchema';
import { nameElements } from './shiftNames';
import type { Shift } from './rowChange';
import { formulaIn, withCellsOf, withRowsAt } from './putRows';
import { sheetSections } from './sheetSections';
import { sheetRows } from './sheetRows';
import { textDiff } from './textDiff';

/** What is kept of one part; the same fields as in `Kept`, filled as far as the part has any. */
export type KeptPart = Pick<Kept, 'rows' | 'cells' | 'names' | 'texts'>;

const NOTHING: KeptPart = { rows: '', cells: [], names: [], texts: [] };

const keptText = (part: string, where: KeptText['where'], returned: string, before: string): readonly KeptText[] => {
  const stretches = textDiff(returned, before).map(({ start, end, text }): [number, number, string] => [start, end, text]);
  return stretches.length === 0 ? [] : [{ part, where, mark: fingerprint(returned), stretches }];
};

/** The text of a part as it was: `returned` is what the inverse alone gives back of it. */
export const keepText = (part: string, returned: string, before: string): KeptPart => ({ ...NOTHING, texts: keptText(part, 'whole', returned, before) });

const nameKey = (xml: string, start: number, end: number): { readonly name: string; readonly scope: string } => ({
  name: plainText(rawAttribute(xml, start, end, 'name')?.value ?? ''),
  scope: rawAttribute(xml, start, end, 'localSheetId')?.value ?? '',
});

/** The defined names of a workbook part that the inverse alone does not give back. */
export const keepNames = (returned: string, before: string): KeptPart => {
  const [now, then] = [elementTree(returned), elementTree(before)];
  const after = now === null ? [] : nameElements(now);
  const names = (then === null ? [] : nameElements(then)).flatMap((element, index) => {
    const raw = before.slice(element.openEnd, element.closeStart);
    const other = after[index];
    if (other === undefined || returned.slice(other.openEnd, other.closeStart) === raw) return [];
    return [{ ...nameKey(before, element.start, element.openEnd), raw }];
  });
  return { ...NOTHING, names };
};

/** The names as they were, put back. */
export const withNames = (xml: string, names: Kept['names']): string => {
  const root = names.length === 0 ? null : elementTree(xml);
  if (root === null) return xml;
  const splices = nameElements(root).flatMap((element) => {
    const { name, scope } = nameKey(xml, element.start, element.openEnd);
    const raw = names.find((one) => one.name === name && one.scope === scope)?.raw;
    return raw === undefined ? [] : [{ start: element.openEnd, end: element.closeStart, text: raw }];
  });
  return splice(xml, splices);
};

const deletedRows = (before: string, shift: Shift | null): string =>
  shift?.kind !== 'delete-rows' ? '' : (sheetRows(before)?.rows ?? []).filter(({ row }) => row >= shift.at && row < shift.at + shift.count).map(({ after, end }) => before.slice(after, end)).join('');

/** Cell elements that the inverse alone does not give back. `skip` are cells whose formula was not what counted. */
const keptCells = (sheet: string, returned: string, before: string, deleted: Shift | null): readonly KeptCell[] => {
  const now = new Map((sheetRows(returned)?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell])));
  return (sheetRows(before)?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      if (deleted !== null && cell.row >= deleted.at && cell.row < deleted.at + deleted.count) return [];
      const other = now.get(`${String(cell.row)} ${String(cell.column)}`);
      const raw = before.slice(cell.start, cell.end);
      if (other === undefined || returned.slice(other.start, other.end) === raw) return [];
      return [{ sheet, row: cell.row, column: cell.column, raw, since: formulaIn(returned, other) }];
    }),
  );
};

/** What the inverse alone does not give back of a sheet part. `owned` is the change where it is one of this sheet's rows. */
export const keepSheet = (sheet: string, part: string, returned: string, before: string, owned: Shift | null): KeptPart => {
  if (returned === before) return NOTHING;
  const deleted = owned?.kind === 'delete-rows' ? owned : null;
  const rows = deletedRows(before, deleted);
  const cells = keptCells(sheet, returned, before, deleted);
  const so = withCellsOf(withRowsAt(returned, deleted?.at ?? 0, rows), cells);
  const [now, then] = [sheetSections(so), sheetSections(before)];
  if (now === null || then === null) return keepText(part, returned, before);
  return { ...NOTHING, rows, cells, texts: (['before', 'rows', 'behind'] as const).flatMap((where) => keptText(part, where, now[where], then[where])) };
};

/** A text with the stretches that were kept of it; null where it is not the text they belong to. */
export const withStretches = (text: string, kept: KeptText | undefined): string | null => {
  if (kept === undefined) return text;
  return fingerprint(text) === kept.mark ? splice(text, kept.stretches.map(([start, end, stretch]) => ({ start, end, text: stretch }))) : null;
};

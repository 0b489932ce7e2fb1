import { LAST_COLUMN } from '../../../core/sheet/address';
import type { StructureEdit } from '../../../core/sheet/edit';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import type { Witness } from './kept';
import { isRowsEdit, rowAfter } from './sheetState';

/** So many texts of a row are enough to know it by. */
const MOST_TEXTS = 4;

const textsIn = ({ cells }: SheetSnapshot, row: number): Witness['texts'] =>
  [...cells].flatMap(([key, { value, formula }]) => (Math.floor(key / (LAST_COLUMN + 1)) === row && typeof value === 'string' && formula === null ? [{ column: key % (LAST_COLUMN + 1), text: value }] : [])).slice(0, MOST_TEXTS);

/** The rows beside the place of an edit, as they stand when all edits are made; rows without any text tell nothing. */
export const witnessesOf = (edits: readonly StructureEdit[], index: number, sheets: ReadonlyMap<string, SheetSnapshot>): readonly Witness[] => {
  const edit = edits[index];
  if (edit === undefined || !isRowsEdit(edit)) return [];
  const beside = [edit.at - 1, edit.kind === 'insert-rows' ? edit.at + edit.count : edit.at].filter((row) => row >= 0);
  const snapshot = sheets.get(edit.sheet);
  return beside.flatMap((row): readonly Witness[] => {
    const now = rowAfter(edits.slice(index + 1), edit.sheet, row);
    const texts = snapshot === undefined || now === null ? [] : textsIn(snapshot, now);
    return now === null || texts.length === 0 ? [] : [{ sheet: edit.sheet, row: now, texts }];
  });
};

/** Whether a row is still where it was: one of its texts is. */
export const stillThere = ({ row, texts }: Witness, sheet: SheetSnapshot): boolean =>
  texts.some(({ column, text }) => sheet.cells.get(row * (LAST_COLUMN + 1) + column)?.value === text);

import { type CellContent, sameContent } from '../../../core/sheet/edit';

/** What a cell is to hold instead of what the file says; `format` is a number format code it is to have, null for its own. */
export interface ChangedCell {
  readonly content: CellContent;
  readonly format: string | null;
}

/** The changed cells of a sheet by `cellKey`. A cell put back to what the file says is no change, so undoing everything gives the file's own bytes. */
export type SheetChanges = ReadonlyMap<number, ChangedCell>;

/** The changed cells of every sheet that has any, by sheet name. */
export type BookChanges = ReadonlyMap<string, SheetChanges>;

/** The changes of a sheet with one cell more, or fewer where it now equals what the file says. */
export const withCell = (changes: SheetChanges, key: number, original: CellContent, cell: ChangedCell): SheetChanges => {
  const next = new Map(changes);
  if (cell.format === null && sameContent(original, cell.content)) next.delete(key);
  else next.set(key, cell);
  return next;
};

/** The changes of the workbook with those of one sheet replaced. */
export const withSheet = (changes: BookChanges, sheet: string, ofSheet: SheetChanges): BookChanges => {
  const next = new Map(changes);
  if (ofSheet.size === 0) next.delete(sheet);
  else next.set(sheet, ofSheet);
  return next;
};

/** Whether two states of the workbook hold the same in every cell. */
export const sameChanges = (a: BookChanges, b: BookChanges): boolean =>
  a === b ||
  (a.size === b.size &&
    [...a].every(([sheet, cells]) => {
      const other = b.get(sheet);
      return other?.size === cells.size && [...cells].every(([key, cell]) => {
        const match = other.get(key);
        return match !== undefined && match.format === cell.format && sameContent(match.content, cell.content);
      });
    }));

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

/** A cell to be changed, and what the file says of it. */
export interface CellChange {
  readonly key: number;
  readonly original: CellContent;
  readonly cell: ChangedCell;
}

/** The changes of a sheet with some cells more, or fewer where they now equal what the file says. */
export const withCells = (changes: SheetChanges, cells: readonly CellChange[]): SheetChanges => {
  const next = new Map(changes);
  for (const { key, original, cell } of cells) {
    if (cell.format === null && sameContent(original, cell.content)) next.delete(key);
    else next.set(key, cell);
  }
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

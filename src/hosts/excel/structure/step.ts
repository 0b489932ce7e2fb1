import type { Area } from '../../../core/sheet/area';
import type { StructureEdit } from '../../../core/sheet/edit';
import type { CellLook, RowLook } from './rowLook';
import { mergeAt, type RowsEdit, type SheetState } from './sheetState';

/** Columns from the first to the last. */
export type Columns = readonly [number, number];

/** How inserted rows get their looks. Rows and columns as in `cells`: one line a new row, from column A on. */
export interface NewRows {
  /** Formats and conditional formats copied from whole cells of another row (its place before the insertion). */
  readonly copies: readonly { readonly from: number; readonly columns: readonly Columns[] }[];
  /** Cells whose conditional formats are taken away: they came with the row above. */
  readonly bare: readonly Columns[];
  readonly rows: readonly RowLook[];
  /** Columns whose looks are set one by one, after what is copied. */
  readonly set: readonly Columns[];
}

/** One structural edit with all that Excel is told beside it. */
export interface Step {
  readonly edit: StructureEdit;
  readonly rows: NewRows | null;
  /** The rows were there before and come back as they looked. */
  readonly restored: boolean;
  /** The print areas to be set, where Excel would not make them so by itself. */
  readonly printAreas: readonly Area[] | null;
}

/** Runs of columns that are alike in something. */
export const runsWhere = (columns: number, is: (column: number) => boolean): readonly Columns[] => {
  const runs: [number, number][] = [];
  for (let column = 0; column < columns; column += 1) {
    const last = runs.at(-1);
    if (!is(column)) continue;
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
};

/**
 * How new rows come to look like row `like`. Its unmerged cells are copied, which brings themes and conditional formats along; a
 * merged cell must not be (Excel copies the merge, or refuses), so its look is set. A cell of a merged area that grew over the new
 * rows has the look of that area already.
 */
export const rowsLike = (edit: RowsEdit & { readonly kind: 'insert-rows' }, like: RowLook, before: SheetState, after: SheetState): NewRows => {
  const width = like.cells.length;
  const grown = (column: number): boolean => mergeAt(after.merges, edit.at, column) !== undefined;
  const merged = (column: number): boolean => mergeAt(before.merges, edit.like, column) !== undefined;
  return {
    copies: [{ from: edit.like, columns: runsWhere(width, (column) => !grown(column) && !merged(column)) }], bare: [],
    rows: Array.from({ length: edit.count }, () => like), set: runsWhere(width, (column) => !grown(column) && merged(column)),
  };
};

/** A cell of new rows. */
export const lookOf = (rows: NewRows, down: number, column: number): CellLook | undefined => rows.rows[down]?.cells[column];

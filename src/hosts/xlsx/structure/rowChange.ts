import { LAST_ROW } from '../../../core/sheet/address';
import type { StructureEdit } from '../../../core/sheet/edit';
import { type RowChange, shiftRow } from '../../../core/sheet/shiftArea';

/** A change of rows on its way through the parts of a package. */
export interface Shift extends RowChange {
  /** Row whose styles, validation and conditional formats inserted rows take; null where they take none, as when deleted rows come back. */
  readonly like: number | null;
}

/** A structural edit as a change of rows; null for one of merged areas. */
export const shiftOf = (edit: StructureEdit): Shift | null => {
  if (edit.kind === 'insert-rows') return edit;
  return edit.kind === 'delete-rows' ? { ...edit, like: null } : null;
};

/** What takes a change of rows back, but for what was lost. */
export const inverseShift = ({ kind, sheet, at, count }: Shift): Shift => ({ kind: kind === 'insert-rows' ? 'delete-rows' : 'insert-rows', sheet, at, count, like: null });

/** Where something stands afterwards that cannot go: in the row below the deleted ones where its own is deleted. */
export const clampedRow = (row: number, shift: Shift): number => shiftRow(row, shift) ?? (shift.kind === 'insert-rows' ? LAST_ROW : shift.at);

/** Where row `like` stands afterwards, and the first and last of the inserted rows; null where none take anything from it. */
export const insertedRows = ({ kind, at, count, like }: Shift): { readonly like: number; readonly first: number; readonly last: number } | null =>
  kind === 'insert-rows' && like !== null ? { like, first: at, last: at + count - 1 } : null;

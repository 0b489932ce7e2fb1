import type { Text } from '../outcome';
import type { Address } from './address';
import type { Area } from './area';
import type { CellValue } from './snapshot';

/** What a cell holds or shall hold: a value, or a formula with its leading `=` (then `value` is its last result). */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** What part of a form an edit fills. */
export type EditRole =
  | 'rate' | 'budget-score' | 'score' | 'goal-score' | 'total-weight' | 'total-score' | 'heading-total' | 'note' | 'reason' | 'mark' | 'input'
  | 'level' | 'indicator' | 'weight' | 'sum';

/** One cell to be set. `before` is what the snapshot held: a host refuses the whole plan where the sheet differs from it. */
export interface CellEdit {
  readonly sheet: string;
  /** The top-left cell of a merged area. */
  readonly cell: Address;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly role: EditRole;
  /** Why the cell is to hold this: the arithmetic or the fact behind it. */
  readonly why: Text;
  /** Whether it may be written without a person's word: `certain` into an empty cell only. */
  readonly ticked: boolean;
}

/**
 * A change of a sheet's rows or merged areas. Its coordinates are those of the sheet as the structural edits before it leave it.
 * - `insert-rows`: `count` empty rows appear, the first of them in row `at`. They take styles, height, validation and conditional
 *   formats of row `like` (a row of the sheet before the insertion), never its contents or merges. Whatever strictly spans the
 *   place grows with it: merged areas, ranges in formulas of every sheet, names, print areas. An area that ends in row `at - 1` or
 *   begins in row `at` does not grow – but a print area that holds row `like` always holds the new rows.
 * - `delete-rows`: the rows go, what spans them shrinks, what lay wholly in them goes too; a merged area that loses its first row
 *   loses its content.
 * - `merge` joins cells none of which is merged, all but the top-left one empty; `unmerge` takes one whole merged area apart, its
 *   content stays in the top-left cell, and every cell keeps its style.
 */
export type StructureEdit =
  | { readonly kind: 'insert-rows'; readonly sheet: string; readonly at: number; readonly count: number; readonly like: number }
  | { readonly kind: 'delete-rows'; readonly sheet: string; readonly at: number; readonly count: number }
  | { readonly kind: 'merge' | 'unmerge'; readonly sheet: string; readonly area: Area };

/** What a cell has to hold before a plan touches anything. */
export interface ExpectedCell {
  readonly sheet: string;
  readonly cell: Address;
  readonly content: CellContent;
}

/** What to write, in order. Shown and approved before anything is touched. */
export interface EditPlan {
  /** Made first, in this order. */
  readonly structure?: readonly StructureEdit[];
  /** With a structure: what the plan rests on, at its place before the structure; a host refuses the whole plan where it differs. */
  readonly expects?: readonly ExpectedCell[];
  /** Cells at their places after the structure; `before` is what the structure leaves there. */
  readonly edits: readonly CellEdit[];
}

/** The content of an empty cell. */
export const EMPTY: CellContent = { value: null, formula: null };

/** Whether two contents are the same: the same formula, or without one the same value. */
export const sameContent = (a: CellContent, b: CellContent): boolean => {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  if (typeof a.value === 'object' && a.value !== null && typeof b.value === 'object' && b.value !== null) return a.value.error === b.value.error;
  return (a.value === '' ? null : a.value) === (b.value === '' ? null : b.value);
};

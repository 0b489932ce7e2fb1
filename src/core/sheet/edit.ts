import type { Text } from '../outcome';
import type { Address } from './address';
import type { CellValue } from './snapshot';

/** What a cell holds or shall hold: a value, or a formula with its leading `=` (then `value` is its last result). */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** What part of a form an edit fills. */
export type EditRole = 'rate' | 'budget-score' | 'score' | 'goal-score' | 'total-weight' | 'total-score' | 'heading-total' | 'note' | 'reason' | 'mark' | 'input';

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

/** What to write, in order. Shown and approved before anything is touched. */
export interface EditPlan {
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

import type { CellContent } from '../../core/sheet/edit';
import type { CellValue } from '../../core/sheet/snapshot';

/** What the arrays of a range say about one cell. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  /** `Empty`, `String`, `Double`, `Boolean`, `Error` … */
  readonly type: unknown;
}

const valueOf = ({ value, type }: RawCell): CellValue => {
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

/**
 * What a cell holds. `formulas` drops the apostrophe of a text that looks like a formula (office-js #6687), so a leading `=`
 * alone proves nothing: such a text reads the same in `values`, while a formula never does – its value is its result.
 */
export const contentOf = (raw: RawCell): CellContent => {
  const formula = typeof raw.formula === 'string' && raw.formula.startsWith('=') && raw.formula !== raw.value ? raw.formula : null;
  const value = valueOf(raw);
  return { value: value === '' && formula === null ? null : value, formula };
};

/** Numbers go through JSON and Excel's 15 digits: a last bit lost on the way is no difference. */
const close = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-14;
const plain = (formula: string): string => formula.replace(/\s+/g, '').toUpperCase();

/** Whether Excel holds what was written. A formula may come back with other spaces and letters; its result is not ours to judge. */
export const landed = (wanted: CellContent, found: CellContent): boolean => {
  if (wanted.formula !== null) return found.formula !== null && plain(wanted.formula) === plain(found.formula);
  if (found.formula !== null) return false;
  const [a, b] = [wanted.value === '' ? null : wanted.value, found.value];
  if (typeof a === 'number' && typeof b === 'number') return close(a, b);
  if (typeof a === 'object' && a !== null) return typeof b === 'object' && b !== null && a.error === b.error;
  return a === b;
};

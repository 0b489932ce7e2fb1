import { Decimal } from 'decimal.js';
import type { EvaluatedForm } from '../../core/plan';

/** The total as a bar: lengths as shares of the full total, 0…1. */
export interface Gauge {
  readonly known: number;
  /** Points that are still open. */
  readonly open: number;
  /** Where a grade begins, with its points. */
  readonly marks: readonly { readonly at: number; readonly points: Decimal }[];
}

const share = (part: Decimal, full: Decimal): number => Decimal.max(0, Decimal.min(1, part.div(full))).toNumber();

/** The gauge of a form; null where it has no full total to be measured against. Grades count of 100, the bar of the form's total. */
export const gaugeOf = ({ assessment, pack }: EvaluatedForm, openPoints: Decimal): Gauge | null => {
  const { fullTotal: full, total, partial } = assessment;
  if (full === null || full.lte(0)) return null;
  return {
    known: share(total ?? partial, full),
    open: total === null ? share(openPoints, full) : 0,
    marks: pack.grades.flatMap(({ from }) => {
      const at = new Decimal(from).div(100);
      return at.gt(0) && at.lt(1) ? [{ at: at.toNumber(), points: at.times(full) }] : [];
    }),
  };
};

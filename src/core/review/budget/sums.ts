import { Decimal } from 'decimal.js';
import type { Address } from '../../sheet/address';
import type { Draft } from '../check';
import { addition, digits } from '../parts';

/** A printed sum and the cells it is to be the sum of. */
export interface Sum {
  readonly cell: Address;
  readonly printed: Decimal;
  readonly parts: readonly { readonly cell: Address; readonly amount: Decimal }[];
  /** What the sum is called, with its column. */
  readonly name: string;
}

/** Amounts are printed in two decimals: each may be off by half of the last. */
const HALF = new Decimal('0.005');

/** What is wrong with a sum: an error, or a question where rounding explains it; null where it holds. */
export const sumDraft = ({ cell, printed, parts, name }: Sum): Draft | null => {
  const sum = parts.reduce((whole, { amount }) => whole.plus(amount), new Decimal(0));
  const gap = sum.minus(printed).abs();
  if (parts.length === 0 || gap.lt(HALF)) return null;
  const rounded = gap.lte(HALF.times(parts.length + 1));
  const arithmetic = addition(parts.filter(({ amount }) => !amount.isZero()).map(({ amount }) => digits(amount)), sum);
  return {
    severity: rounded ? 'question' : 'error',
    cells: [cell, ...parts.map((part) => part.cell)],
    printed: printed.toNumber(),
    computed: sum.toNumber(),
    arithmetic: { zh: arithmetic, en: arithmetic },
    message: {
      zh: `“${name}”为 ${digits(printed)}，各分项相加为 ${digits(sum)}，相差 ${digits(gap)}${rounded ? '（可能是四舍五入）' : ''}。`,
      en: `“${name}” is ${digits(printed)}, its parts add up to ${digits(sum)}; they differ by ${digits(gap)}${rounded ? ' (rounding?)' : ''}.`,
    },
  };
};

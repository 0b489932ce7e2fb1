import type { Decimal } from 'decimal.js';
import { Exact, HUNDRED, ONE, ZERO } from '../measure/exact';

/** A share of the weight as a fraction, so that weight × over ÷ under is rounded once and ties are true ties. */
export interface Share {
  readonly over: Decimal;
  /** Greater than 0. */
  readonly under: Decimal;
}

export const FULL: Share = { over: ONE, under: ONE };
export const NONE: Share = { over: ZERO, under: ONE };

/** over ÷ under; `under` must be positive. */
export const shareOf = (over: Decimal, under: Decimal): Share => ({ over, under });

/** The share as a decimal, to far more digits than are ever shown. */
export const valueOf = ({ over, under }: Share): Decimal => over.div(under);

/** Not above 1. */
export const capped = (share: Share): Share => (share.over.gt(share.under) ? FULL : share);

export const isFull = ({ over, under }: Share): boolean => over.eq(under);

export const sameShare = (a: Share, b: Share): boolean => a.over.times(b.under).eq(b.over.times(a.under));

/** The mean of shares, exact. At least one share. */
export const meanShare = (shares: readonly Share[]): Share => {
  const sum = shares.reduce<Share>((total, { over, under }) => ({ over: total.over.times(under).plus(over.times(total.under)), under: total.under.times(under) }), NONE);
  return { over: sum.over, under: sum.under.times(shares.length) };
};

/** weight × share, rounded once, half up. */
export const pointsOf = (weight: Decimal, { over, under }: Share, places: number): Decimal =>
  new Exact(weight).times(over).div(under).toDecimalPlaces(places, Exact.ROUND_HALF_UP);

const rounded = ({ over, under }: Share): Decimal => over.times(HUNDRED).div(under).toDecimalPlaces(2, Exact.ROUND_HALF_UP);

/** The share as a percentage of at most two decimals: `65%`, `99.36%`. */
export const percentOf = (share: Share): string => `${rounded(share).toFixed()}%`;

/** Whether the percentage of two decimals is the share itself. */
export const isExactPercent = (share: Share): boolean => rounded(share).times(share.under).eq(share.over.times(HUNDRED));

/** `= 65%`, or `≈ 99.36%` where digits are left out. */
export const equalsPercent = (share: Share): string => `${isExactPercent(share) ? '=' : '≈'} ${percentOf(share)}`;

/** weight × share as a pocket calculator takes it: `10 × 65%` where the percentage is exact, else `6 × 1093 ÷ 1100`. */
export const productOf = (weight: Decimal, share: Share): string =>
  isExactPercent(share) ? `${weight.toFixed()} × ${percentOf(share)}` : `${weight.toFixed()} × ${share.over.toFixed()} ÷ ${share.under.toFixed()}`;

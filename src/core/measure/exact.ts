import { Decimal } from 'decimal.js';

/**
 * Decimals wide enough that sums and products of printed figures never lose a digit.
 * Only a division can be inexact; that is why shares are kept as fractions (see `share.ts`).
 */
export const Exact = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_HALF_UP });

export const ZERO = new Exact(0);
export const ONE = new Exact(1);
export const HUNDRED = new Exact(100);

/** Excel keeps 15 significant digits of a number; the rest is noise of binary storage (0.1+0.2 is stored as 0.30000000000000004). */
const EXCEL_DIGITS = 15;

/** A number from a cell as the decimal a person typed; null for NaN and infinities, which no cell can show. */
export const exactOf = (value: number): Decimal | null =>
  Number.isFinite(value) ? new Exact(value).toSignificantDigits(EXCEL_DIGITS) : null;


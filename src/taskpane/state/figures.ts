import { Decimal } from 'decimal.js';

/** Points as a clerk writes them: at most two decimals, none that are zero. */
export const showPoints = (points: Decimal): string => points.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed();

/** A share as a percentage with at most one decimal: 0.9714 → `97.1%`. */
export const showShare = (share: Decimal | number): string => `${new Decimal(share).times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toFixed()}%`;

const plainDigits = (typed: string): string =>
  typed
    .trim()
    .replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[。，,]/g, '.')
    .replace(/分$/, '');

/** A typed number: full-width digits and a comma for the point are understood; null when it is no plain decimal number. */
export const parsePoints = (typed: string): Decimal | null => {
  const plain = plainDigits(typed);
  return /^\d{1,9}(\.\d{1,9})?$/.test(plain) ? new Decimal(plain) : null;
};

/** A typed score, which is negative where points are taken off (`-3`, `－3`); else as `parsePoints`. */
export const parseScore = (typed: string): Decimal | null => {
  const sign = /^[-−－﹣]/.exec(typed.trim());
  return sign === null ? parsePoints(typed) : (parsePoints(typed.trim().slice(sign[0].length))?.neg() ?? null);
};

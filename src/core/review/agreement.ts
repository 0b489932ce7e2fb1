import { Decimal } from 'decimal.js';
import type { Figure } from '../recognise/form';
import { printedNumber, printedPlaces } from '../figure/printed';

/** Points may differ by so much before it is worth a word: clerks round each row. */
const TOLERANCE = new Decimal('0.1');

/**
 * How printed points stand to the computed ones: `agree` (equal, within 0.1, or rounded to the decimals printed),
 * `rounded-down` (whole points, cut instead of rounded), `differ`; null where either is missing.
 */
export const comparePoints = (figure: Figure | null, computed: Decimal | null, weight: Decimal | null): 'agree' | 'rounded-down' | 'differ' | null => {
  const printed = printedNumber(figure);
  if (figure === null || printed === null || computed === null) return null;
  const gap = printed.minus(computed);
  // A tenth of a point is much where only a fifth of one can be had.
  const tolerance = weight === null ? TOLERANCE : Decimal.min(TOLERANCE, weight.times('0.05'));
  if (gap.abs().lte(tolerance)) return 'agree';
  const places = printedPlaces(figure) ?? 2;
  if (computed.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).equals(printed)) return 'agree';
  return computed.toDecimalPlaces(places, Decimal.ROUND_DOWN).equals(printed) ? 'rounded-down' : 'differ';
};

/** Two decimals of a percentage, the least a rate is taken to be printed in. */
const LEAST_PLACES = 2;

/** A tenth of a percentage, the least a person types who does not type whole ones. */
const TYPED_PLACES = 3;

/** Whether a printed rate is the computed share to the precision it is printed in; percent points (95.21) are read as such. */
export const rateAgrees = (figure: Figure, computed: Decimal): boolean | null => {
  const printed = printedNumber(figure);
  if (printed === null) return null;
  // 0.994 typed into a cell that shows 99.40%: a tenth of a per cent is as exact as it was meant.
  const typed = typeof figure.value === 'number' && figure.formula === null ? Math.max(TYPED_PLACES, printed.decimalPlaces()) : Infinity;
  const places = Math.min(printedPlaces(figure) ?? LEAST_PLACES, typed);
  const within = (share: Decimal, decimals: number): boolean => share.minus(computed).abs().lt(new Decimal(10).pow(-decimals));
  return within(printed, Math.max(places, LEAST_PLACES)) || (!figure.format.includes('%') && within(printed.div(100), places + 2));
};

import { Decimal } from 'decimal.js';
import type { BudgetRow, Figure } from '../recognise/form';
import { formatPlaces, isDash, isEmpty, printedNumber, printedPlaces } from '../figure/printed';
import type { CellEdit } from '../sheet/edit';
import type { CellValue } from '../sheet/snapshot';
import { cellEdit, type Filling } from './fillCell';

/** How a form writes its rates: as a share (0.9521), as text (95.21%), or in percent points (95.21); decimals of the share. */
interface RateStyle {
  readonly kind: 'share' | 'text' | 'points';
  readonly places: number;
}

/** Four decimals of the share, two of the percentage: what the published forms print where the format does not say. */
const DEFAULT_PLACES = 4;

/** From here on a bare number in a rate cell is taken for percent points; no form spends twenty times its budget. */
const POINTS_FROM = 20;

const styleOf = (figure: Figure): RateStyle | null => {
  if (figure.format.includes('%')) return { kind: 'share', places: formatPlaces(figure.format) ?? DEFAULT_PLACES };
  const number = printedNumber(figure);
  if (number === null) return null;
  if (typeof figure.value === 'string' && /[%％]/.test(figure.value)) return { kind: 'text', places: printedPlaces(figure) ?? DEFAULT_PLACES };
  if (number.gte(POINTS_FROM)) return { kind: 'points', places: DEFAULT_PLACES };
  return { kind: 'share', places: Math.max(DEFAULT_PLACES, formatPlaces(figure.format) ?? 0) };
};

/** The style of the cell itself, else of the other rates of the block, else a share. */
const rateStyle = (figure: Figure, rows: readonly BudgetRow[]): RateStyle => {
  const own = styleOf(figure);
  if (own !== null) return own;
  const places = formatPlaces(figure.format);
  const other = rows.flatMap(({ rate }) => (rate === null || isEmpty(rate) ? [] : [styleOf(rate)])).find((style) => style !== null);
  return { kind: other?.kind ?? 'share', places: places ?? Math.max(DEFAULT_PLACES, other?.places ?? 0) };
};

const written = (share: Decimal, { kind, places }: RateStyle): CellValue => {
  if (kind === 'text') return `${share.times(100).toFixed(Math.max(0, places - 2))}%`;
  return kind === 'points' ? share.times(100).toNumber() : share.toNumber();
};

/**
 * The edit that writes an execution rate the way the form prints its rates; the computed rate is a share, unrounded.
 * None where the form has no such cell, it prints a dash, or it shows the rate already.
 */
export const fillRate = (filling: Filling, rows: readonly BudgetRow[]): readonly CellEdit[] => {
  const { figure, computed } = filling;
  if (figure === null || computed === null || isDash(figure)) return [];
  const style = rateStyle(figure, rows);
  const share = computed.toDecimalPlaces(style.places, Decimal.ROUND_HALF_UP);
  // A text is bound to no format: 100% becomes 80.45%, not 80%.
  const fine = style.kind === 'text' ? { ...style, places: Math.max(DEFAULT_PLACES, style.places) } : style;
  const printed = printedNumber(figure);
  const shown = printed === null ? null : (style.kind === 'points' ? printed.div(100) : printed).toDecimalPlaces(style.places, Decimal.ROUND_HALF_UP);
  if (shown !== null && shown.equals(share)) return [];
  return [cellEdit({ ...filling, figure }, written(computed.toDecimalPlaces(fine.places, Decimal.ROUND_HALF_UP), fine))];
};

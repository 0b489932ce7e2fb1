import { Decimal } from 'decimal.js';
import type { Text } from '../outcome';
import type { Figure } from '../recognise/form';
import { formatPlaces, isDash, isEmpty, printedNumber } from '../figure/printed';
import type { CellEdit, EditRole } from '../sheet/edit';
import type { CellValue } from '../sheet/snapshot';

/** What a computed figure is to do in its cell. */
export interface Filling {
  readonly sheet: string;
  readonly figure: Figure | null;
  readonly role: EditRole;
  readonly computed: Decimal | null;
  readonly certain: boolean;
  readonly why: Text;
}

/** The edit that sets a cell to a value; it is ticked only when it is sure and the cell is empty now. */
export const cellEdit = ({ sheet, figure, role, certain, why }: Filling & { readonly figure: Figure }, value: CellValue): CellEdit => ({
  sheet,
  cell: figure.cell,
  before: { value: figure.value, formula: figure.formula },
  after: { value, formula: null },
  role,
  why,
  ticked: certain && isEmpty(figure),
});

/** The computed points as the cell shows them: a format with fewer decimals keeps its precision (half up). */
const asShown = (computed: Decimal, figure: Figure): Decimal => {
  const places = formatPlaces(figure.format);
  return places === null ? computed : computed.toDecimalPlaces(Math.min(places, computed.decimalPlaces()), Decimal.ROUND_HALF_UP);
};

/** Whether the cell already shows the computed points. */
const alreadyShows = (figure: Figure, computed: Decimal): boolean => {
  const printed = printedNumber(figure);
  return printed !== null && asShown(printed.toDecimalPlaces(2, Decimal.ROUND_HALF_UP), figure).equals(asShown(computed, figure));
};

/**
 * The edit that writes computed points into their cell, as a number in points.
 * None where the form has no such cell, nothing was computed, the cell prints a dash, or it shows the value already.
 */
export const fillPoints = (filling: Filling): readonly CellEdit[] => {
  const { figure, computed } = filling;
  if (figure === null || computed === null || isDash(figure) || alreadyShows(figure, computed)) return [];
  return [cellEdit({ ...filling, figure }, asShown(computed, figure).toNumber())];
};

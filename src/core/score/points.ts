import type { Decimal } from 'decimal.js';
import { exactOf, Exact } from '../measure/exact';
import { readNumberFormat } from '../measure/numberFormat';
import { plainText } from '../measure';
import type { Figure } from '../recognise/form';

/** The points a cell states: a number, `10`, `10分`, `（10分）`; a percentage counts per hundred (10% → 10). Null for —, blank, words. */
export const readPoints = (figure: Figure | null): Decimal | null => {
  if (figure === null) return null;
  if (typeof figure.value === 'number') {
    const number = exactOf(figure.value);
    return number !== null && readNumberFormat(figure.format).kind === 'percent' ? number.times(100) : number;
  }
  const match = /^\(?(-?\d+(?:\.\d+)?)(?:分|%)?\)?$/.exec(plainText(figure.text));
  return match?.[1] === undefined ? null : new Exact(match[1]);
};

/** Places a score in this cell is rounded to: the pack's, or fewer where the cell's format shows fewer. */
export const placesOf = (figure: Figure | null, packPlaces: number): number => {
  const decimals = figure === null ? null : readNumberFormat(figure.format).decimals;
  return decimals === null ? packPlaces : Math.min(packPlaces, decimals);
};

import type { Form, Indicator } from '../recognise/form';
import { cellKey } from '../sheet/address';
import { spread } from '../template';
import { isFilled, losses, type Loss } from './loss';
import { reasons } from './reasons';
import { pointsOf } from './values';

export interface CarriedWeights {
  /** In the form's order. */
  readonly weights: readonly (number | null)[];
  readonly lost: readonly Loss[];
}

const keyOf = ({ weight }: Indicator): number | null => (weight === null ? null : cellKey(weight.cell.row, weight.cell.column));

/** The weights row by row; one merged over several rows is shared out, which is said. */
export const carriedWeights = (form: Form): CarriedWeights => {
  const { indicators } = form;
  const rowsOf = (key: number | null): readonly Indicator[] => indicators.filter((other) => key !== null && keyOf(other) === key);
  const weights = indicators.map((indicator) => {
    const points = pointsOf(indicator.weight);
    const rows = rowsOf(keyOf(indicator));
    return points === null || rows.length < 2 ? points : (spread(points, rows.length)[rows.indexOf(indicator)] ?? null);
  });
  const shared = indicators.filter((indicator) => rowsOf(keyOf(indicator)).length > 1);
  const odd = indicators.filter(({ weight }) => isFilled(weight) && pointsOf(weight) === null);
  return { weights, lost: [...losses(form, shared.map(({ weight }) => weight), reasons.sharedWeight), ...losses(form, odd.map(({ weight }) => weight), reasons.notANumber)] };
};

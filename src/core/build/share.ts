import type { Decimal } from 'decimal.js';
import { Exact, ZERO } from '../measure/exact';

/**
 * Points shared out in the proportion of some sizes, in steps of so many decimals, together exactly the points: everyone gets
 * their share rounded down, the largest remainders get one step more, the first of equals before the later ones. Null where the
 * points are no whole number of steps or below zero, or all sizes are zero.
 */
export const shareExactly = (points: Decimal, sizes: readonly Decimal[], places: number): readonly Decimal[] | null => {
  const step = new Exact(10).pow(-places);
  const units = points.div(step);
  const whole = sizes.reduce((sum, size) => sum.plus(size), ZERO);
  if (!units.isInteger() || units.lt(0) || whole.lte(0)) return null;
  const exact = sizes.map((size) => ({ over: units.times(size), floor: units.times(size).divToInt(whole) }));
  const left = units.minus(exact.reduce((sum, { floor }) => sum.plus(floor), ZERO)).toNumber();
  const remainders = exact.map(({ over, floor }, index) => ({ index, rest: over.minus(floor.times(whole)) })).sort((a, b) => b.rest.comparedTo(a.rest) || a.index - b.index);
  const more = new Set(remainders.slice(0, left).map(({ index }) => index));
  return exact.map(({ floor }, index) => floor.plus(more.has(index) ? 1 : 0).times(step));
};

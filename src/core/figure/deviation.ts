import { Decimal } from 'decimal.js';
import { readMeasure, type Amount, type Quantity } from '../measure';
import type { Figure } from '../recognise/form';

/** A target and an actual that are plain numbers of one kind. */
export interface Deviation {
  /** Actual over target, unbounded. */
  readonly share: Decimal;
  /** Actual less target, in the unit of the target. */
  readonly difference: Decimal;
  /** The unit the difference is stated in: 人, 万元; 个百分点 for percentages; empty for bare numbers. */
  readonly unit: string;
}

/** The one plain number a cell states, with its unit; null where there is none or it is not plain. */
export const amountOf = (figure: Figure, year: number | null): Quantity | null => {
  const measure = readMeasure({ value: figure.value, text: figure.text, format: figure.format, year, timely: false });
  if (measure.kind !== 'quantity' || measure.quantity.doubt !== null || measure.quantity.trend !== null || measure.quantity.years !== null) return null;
  return measure.quantity;
};

/** How many base units one of the unit is, 万 and 亿 included. */
export const sizeOf = ({ factor, scale }: Amount['unit']): Decimal => factor.times(scale);

/** A bare number is taken in the unit of the other side. */
const comparable = (a: Amount, b: Amount): boolean =>
  !a.ownUnit || !b.ownUnit || (a.unit.dimension === b.unit.dimension && a.unit.per.join() === b.unit.per.join());

/** How far an actual lies from its target; null where the two are not plain numbers of one kind, or the target is 0. */
export const deviationOf = (target: Figure, actual: Figure, year: number | null): Deviation | null => {
  const [planned, done] = [amountOf(target, year), amountOf(actual, year)];
  if (planned === null || done === null || planned.number.lte(0) || !comparable(planned, done)) return null;
  const unit = planned.ownUnit ? planned.unit : done.unit;
  const factor = planned.ownUnit && done.ownUnit ? sizeOf(done.unit).div(sizeOf(planned.unit)) : new Decimal(1);
  const number = done.number.times(factor);
  return { share: number.div(planned.number), difference: number.minus(planned.number), unit: /^%$|^百分/.test(unit.name) ? '个百分点' : unit.name };
};

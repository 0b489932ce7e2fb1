import type { Decimal } from 'decimal.js';
import { Exact, ZERO } from '../measure/exact';
import type { Quantity } from '../measure';
import type { Text } from '../outcome';
import type { RulePack } from '../score/rulePack';

/** What one project brings to an indicator it shares with others. */
export interface Part {
  /** The project's funds in one unit for all; null where its form states none. */
  readonly funds: Decimal | null;
  readonly value: Quantity;
}

/** Several numbers as one, in the unit of the first, with the sum as a sentence. */
export interface Aggregate {
  readonly value: Quantity;
  readonly how: Text;
}

/** Why several numbers make no one number. */
export interface NotAggregated {
  readonly why: Text;
}

/** A share, an amount per head, a change, a place or a mark: adding it up means nothing. */
export const isRelative = ({ unit, trend }: Quantity): boolean =>
  unit.dimension === 'percent' || unit.dimension === 'rank' || unit.dimension === 'points' || unit.per.length > 0 || trend !== null;

const sizeOf = ({ unit }: Quantity): Decimal => unit.scale.times(unit.factor);

/** The number in the unit of `first`; null where the two do not measure the same. */
const inUnitOf = (first: Quantity, value: Quantity): Decimal | null =>
  value.unit.dimension === first.unit.dimension && value.unit.per.join() === first.unit.per.join() ? value.number.times(sizeOf(value)).div(sizeOf(first)) : null;

/** Numbers with the weight each has, as a mean; null while the weights make nothing. */
export const weightedMean = (values: readonly { readonly number: Decimal; readonly weight: Decimal }[]): Decimal | null => {
  const whole = values.reduce((sum, { weight }) => sum.plus(weight), ZERO);
  return whole.gt(0) ? values.reduce((sum, { number, weight }) => sum.plus(number.times(weight)), ZERO).div(whole) : null;
};

/** At most four decimals: what a clerk writes down before it is scored. */
const PLACES = 4;

const written = (number: Decimal): string => number.toDecimalPlaces(PLACES, Exact.ROUND_HALF_UP).toFixed();

const unitsDiffer: NotAggregated = { why: { zh: '各项目的单位不同，不能汇总', en: 'the projects use different units: nothing is aggregated' } };
const noFunds: NotAggregated = { why: { zh: '有项目没有资金额度，不能按资金加权', en: 'a project states no funds: nothing can be averaged by them' } };

/**
 * The numbers of several projects as one, before anything is scored: absolute values are added up; relative ones averaged,
 * weighted by funds unless the pack takes the plain mean. At least one part; all in the unit of the first.
 */
export const aggregate = (parts: readonly [Part, ...Part[]], { relative }: Pick<NonNullable<RulePack['aggregation']>, 'relative'>): Aggregate | NotAggregated => {
  const [{ value: first }] = parts;
  const numbers = parts.flatMap(({ value, funds }) => {
    const number = inUnitOf(first, value);
    return number === null ? [] : [{ number, funds }];
  });
  if (numbers.length < parts.length) return unitsDiffer;
  const made = (number: Decimal, zh: string, en: string): Aggregate => {
    const value = { ...first, number };
    const end = ` = ${written(number)}${first.unit.name}`;
    return { value, how: { zh: `${zh}${end}`, en: `${en}${end}` } };
  };
  if (!isRelative(first)) {
    const terms = numbers.map(({ number }) => written(number)).join(' + ');
    return made(numbers.reduce((sum, { number }) => sum.plus(number), ZERO), `累加 ${terms}`, `sum ${terms}`);
  }
  if (relative === 'mean') {
    const terms = numbers.map(({ number }) => written(number)).join(' + ');
    const mean = numbers.reduce((sum, { number }) => sum.plus(number), ZERO).div(numbers.length);
    return made(mean, `平均 (${terms}) ÷ ${String(numbers.length)}`, `mean (${terms}) ÷ ${String(numbers.length)}`);
  }
  const weighted = numbers.flatMap(({ number, funds }) => (funds === null ? [] : [{ number, weight: funds }]));
  const mean = weighted.length < numbers.length ? null : weightedMean(weighted);
  if (mean === null) return noFunds;
  const terms = weighted.map(({ number, weight }) => `${written(number)}×${written(weight)}`).join(' + ');
  const funds = written(weighted.reduce((sum, { weight }) => sum.plus(weight), ZERO));
  return made(mean, `按资金加权 (${terms}) ÷ ${funds}`, `weighted by funds (${terms}) ÷ ${funds}`);
};

/** Whether several numbers could be made one. */
export const isAggregate = (result: Aggregate | NotAggregated): result is Aggregate => 'value' in result;

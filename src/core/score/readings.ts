import type { Decimal } from 'decimal.js';
import { Exact, HUNDRED } from '../measure/exact';
import type { Amount } from '../measure';
import type { Unit } from '../measure/unit';
import type { Text } from '../outcome';
import type { Row } from './row';
import { text } from './verdict';

/** Target and actual in one unit. */
export interface Alignment {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly shownTarget: string;
  readonly shownActual: string;
  /** Nobody would read the two cells otherwise. */
  readonly sure: boolean;
  /** What was assumed or converted; null where nothing. */
  readonly note: Text | null;
}

/** A reading is taken seriously while the actual lies within a twentieth and twenty times the target. */
const PLAUSIBLE = new Exact(20);

/** `100 家`, `95%`: for sentences; at most six decimals. */
export const show = (number: Decimal, unitName: string): string => `${number.toDecimalPlaces(6).toFixed()}${/^[A-Za-z一-龥]/u.test(unitName) ? ' ' : ''}${unitName}`;

const plausible = (target: Decimal, actual: Decimal): boolean =>
  target.isZero() || actual.isZero() || (actual.abs().lte(target.abs().times(PLAUSIBLE)) && target.abs().lte(actual.abs().times(PLAUSIBLE)));

/** One way the two cells may be read. */
export interface Candidate {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly shownTarget: string;
  readonly shownActual: string;
  /** It asks for no assumption a reader would stop at. */
  readonly natural: boolean;
  readonly note: Text | null;
}

/** At least one way to read two cells, the likeliest first. */
export type Readings<T> = readonly [T, ...T[]];

const sameNumbers = (a: Candidate, b: Candidate): boolean => a.actual.eq(b.actual) && a.target.eq(b.target);

/** Of several readings the plausible ones in order; the first is sure when it is natural and the only one left. */
export const choose = (candidates: Readings<Candidate>): Readings<Alignment> => {
  const likely = candidates.filter(({ target, actual }) => plausible(target, actual));
  const [first = candidates[0], ...rest] = likely;
  const others = rest.filter((one, index) => ![first, ...rest.slice(0, index)].some((other) => sameNumbers(one, other)));
  return [{ ...first, sure: first.natural && others.length === 0 && likely.length > 0 }, ...others.map((one) => ({ ...one, sure: false }))];
};

/** Names whose values are percentages. */
export const RATIO_NAME = /率|比例|占比|比重|满意度|程度|百分比|增速|增幅|增长|%/;

export const isRatioRow = ({ name, level2, target }: Row): boolean => RATIO_NAME.test(name) || RATIO_NAME.test(level2) || (target.kind === 'quantity' && target.quantity.trend === null && RATIO_NAME.test(target.quantity.label));

export const isFraction = (number: Decimal): boolean => number.gt(0) && number.lte(1);

/** A percentage against a bare number: 95 or 0.95 may both be meant. `side` is the bare one. */
export const percentReadings = (percent: Decimal, plain: Decimal, side: 'target' | 'actual', row: Row): Readings<Candidate> => {
  const make = (value: Decimal, natural: boolean, note: Text | null): Candidate => {
    const [target, actual] = side === 'target' ? [value, percent] : [percent, value];
    return { target, actual, shownTarget: show(target, '%'), shownActual: show(actual, '%'), natural, note };
  };
  const points = make(plain, side === 'actual' || isRatioRow(row), null);
  const word = side === 'target' ? text('指标值', 'The target') : text('完成值', 'The actual');
  const fraction = make(plain.times(HUNDRED), false, text(`${word.zh} ${plain.toFixed()} 按 ${plain.times(HUNDRED).toFixed()}% 理解`, `${word.en} ${plain.toFixed()} read as ${plain.times(HUNDRED).toFixed()}%`));
  if (plain.isZero()) return [{ ...points, natural: true }];
  return plain.abs().gt('1.5') ? [points] : percent.abs().gt(10) ? [fraction, points] : [points, fraction];
};

/** A bare number beside one with a scaled unit: 1093 against 1100万元 is 1093万元, 10930000 would be 元. */
export const scaleReadings = (known: Amount, unit: Unit, plain: Amount, side: 'target' | 'actual', money: Unit | null): Readings<Candidate> => {
  const make = (value: Decimal, natural: boolean, note: Text | null): Candidate => {
    const [target, actual] = side === 'target' ? [value, known.number] : [known.number, value];
    return { target, actual, shownTarget: show(target, unit.name), shownActual: show(actual, unit.name), natural, note };
  };
  const assumed = (value: Decimal, name: string): Text => text(`未写单位的 ${plain.number.toFixed()} 按 ${show(value, name)} 理解`, `The bare ${plain.number.toFixed()} read as ${show(value, name)}`);
  const same = make(plain.number, true, null);
  const inUnits = unit.scale.eq(1) ? [] : [make(plain.number.div(unit.scale), false, assumed(plain.number.div(unit.scale), unit.name))];
  const inSheet = money !== null && unit.dimension === 'money' && !money.scale.eq(unit.scale) ? [plain.number.times(money.scale).div(unit.scale)].map((value) => make(value, false, assumed(value, unit.name))) : [];
  return [same, ...inSheet, ...inUnits];
};

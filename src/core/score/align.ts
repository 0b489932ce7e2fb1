import { Exact, HUNDRED } from '../measure/exact';
import type { Amount } from '../measure';
import { UNIT_WORDS } from '../measure/unitLexicon';
import { perWord, type Unit } from '../measure/unit';
import type { Text } from '../outcome';
import { byCalendar } from './calendar';
import { byYear, countOf, ofYear, periodOpen, periodProblem } from './periods';
import { type Alignment, type Candidate, choose, isFraction, isRatioRow, percentReadings, RATIO_NAME, type Readings, scaleReadings, show } from './readings';
import type { Row } from './row';
import { text } from './verdict';

/** Why two amounts cannot be compared. */
export interface Mismatch {
  readonly mismatch: Text;
  /** The actual is a percentage of completion: 100% against 5个. */
  readonly completion: boolean;
}

/** Counts that differ by a shade: read as the same, but not silently. */
const NEAR: readonly ReadonlySet<string>[] = [
  new Set(['人', '人次', '户', '家', '户次', '人天']), new Set(['次', '场', '期', '批', '届', '课时', '起']), new Set(['项', '件', '份', '篇', '条', '个标段', '门']),
  new Set(['台', '件', '座', '盏', '路']), new Set(['张', '份', '块']), new Set(['村', '社区', '镇', '县', '座', '家', '部门']), new Set(['起', '件', '次', '例次', '项']), new Set(['株', '头', '袋']), new Set(['类', '项', '条', '门']),
];

type Relation = 'same' | 'near' | 'apart';

/** Per cent, per mille and percentage points are easily taken for one another: a change of 5% is not one of 5 points. */
const percentKind = ({ name, factor }: Unit): string => (/百分点/.test(name) ? 'points' : factor.toFixed());

const FIFTY = new Exact(50);
const onHundredScale = ({ number }: Amount): boolean => number.gte(FIFTY) && number.lte(HUNDRED);

/** 90分 against 92%: marks out of a hundred. */
const isMarks = (target: Amount, actual: Amount, to: Unit, from: Unit): boolean =>
  [to.dimension, from.dimension].sort().join('|') === 'percent|points' && onHundredScale(target) && onHundredScale(actual);

const relationOf = (a: Unit, b: Unit): Relation => {
  if (a.dimension === 'percent' && b.dimension === 'percent') return percentKind(a) === percentKind(b) ? 'same' : 'near';
  if (a.dimension === b.dimension || a.dimension === 'none' || b.dimension === 'none') return 'same';
  const [one, other] = [countOf(a), countOf(b)];
  if (one !== null && other !== null) return one === '个' || other === '个' ? 'same' : NEAR.some((set) => set.has(one) && set.has(other)) ? 'near' : 'apart';
  const pair = [a.dimension, b.dimension].sort().join('|');
  return pair === 'duration|other:工作日' ? 'near' : 'apart';
};

/** 500元/人 against 5000元: twice apart or more, one is a rate and the other most likely a sum. */
const twiceApart = (a: Amount, b: Amount): boolean => a.number.gte(b.number.times(2)) || b.number.gte(a.number.times(2));

const perRelation = (a: Unit, b: Unit, target: Amount, actual: Amount): Relation => {
  const [one, other] = [a.per.map(perWord).sort(), b.per.map(perWord).sort()];
  if (one.join() === other.join()) return 'same';
  if (one.length === 0 || other.length === 0) return target.ownUnit && actual.ownUnit && twiceApart(target, actual) ? 'near' : 'same';
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word)) ? 'near' : 'apart';
};

const bare = ({ dimension, scale, name }: Unit): boolean => dimension === 'none' && scale.eq(1) && name === '';

/** A cell's own unit, completed by the unit column: `3万` beside 元 is 3万元; a bare number takes the column's unit whole. */
const completed = (amount: Amount, column: Unit | null): Unit => {
  const { unit } = amount;
  if (column === null || unit.dimension !== 'none') return unit;
  if (bare(unit)) return { ...column, period: unit.period ?? column.period };
  return { ...unit, dimension: column.dimension, factor: column.factor, name: `${unit.name}${column.scale.eq(1) ? column.name : ''}` };
};

const wordOf = (unit: Unit): string => UNIT_WORDS.get(unit.name)?.name ?? unit.name;

/** The actual in the target's unit where both have one. */
const convert = (target: Amount, actual: Amount, from: Unit, to: Unit, relation: Relation): Alignment => {
  const other = from.dimension === 'none' ? { ...from, factor: to.factor } : from;
  const goal = to.dimension === 'none' ? { ...to, factor: from.factor } : to;
  const factor = other.scale.times(other.factor);
  const base = goal.scale.times(goal.factor);
  const converted = actual.number.times(factor).div(base);
  const different = !factor.eq(base);
  const near = relation === 'near' || perRelation(from, to, target, actual) === 'near';
  // Days of a month and working days are counted differently by different offices.
  return {
    target: target.number,
    actual: converted,
    shownTarget: show(target.number, to.name),
    shownActual: `${show(actual.number, from.name)}${different ? `（=${show(converted, to.name)}）` : ''}`,
    sure: !near,
    note: near ? text(`完成值单位“${wordOf(from)}”与指标值单位“${wordOf(to)}”不同，按相同口径比较`, `The actual's unit ${wordOf(from)} differs from the target's ${wordOf(to)}; taken as the same thing`) : null,
  };
};

/**
 * Brings target and actual into one unit: the ways the two cells may be read, the likeliest first, or why they cannot be
 * compared. The unit column completes bare numbers; the sheet's money unit (万元) speaks for bare amounts.
 */
export const align = (row: Row, target: Amount, actual: Amount): Readings<Alignment> | Mismatch => {
  const to = completed(target, row.unit);
  const from = completed(actual, row.unit);
  const bothBare = bare(target.unit) && bare(actual.unit);
  if (bothBare && (row.unit === null ? isRatioRow(row) : row.unit.dimension === 'percent')) {
    // 95 against 0.96 in a row of percentages: one of them was typed as a fraction.
    if (target.number.gt('1.5') && isFraction(actual.number)) return choose(percentReadings(target.number, actual.number, 'actual', row));
    if (isFraction(target.number) && actual.number.gt('1.5')) return choose(percentReadings(actual.number, target.number, 'target', row));
  }
  if (bothBare && row.unit !== null && !row.unit.scale.eq(1)) return choose(scaleReadings({ ...target, unit: row.unit }, row.unit, actual, 'actual', null));
  if (to.dimension === 'percent' && to.factor.eq(1) && bare(from)) return choose(percentReadings(target.number, actual.number, 'actual', row));
  if (bare(to) && from.dimension === 'percent' && from.factor.eq(1)) {
    if (target.number.gt(100) && !RATIO_NAME.test(row.name)) return { mismatch: text('指标值是数量，完成值是百分比', 'The target is an amount, the actual a percentage'), completion: true };
    return choose(percentReadings(actual.number, target.number, 'target', row));
  }
  if (!bare(to) && bare(from)) return yearAware(target, actual, to, from, scaleReadings(target, to, actual, 'actual', row.moneyUnit));
  if (bare(to) && !bare(from)) return choose(scaleReadings(actual, from, target, 'target', row.moneyUnit));
  const calendar = byCalendar(target, actual, to, from);
  if (calendar !== null && perRelation(from, to, target, actual) === 'same') return [calendar];
  const relation = isMarks(target, actual, to, from) ? 'near' : relationOf(from, to);
  if (relation === 'apart' || perRelation(from, to, target, actual) === 'apart') {
    return { mismatch: text(`完成值单位“${from.name}”与指标值单位“${to.name}”不能比较`, `The actual's unit ${from.name} cannot be compared with the target's ${to.name}`), completion: from.dimension === 'percent' && to.dimension !== 'count:倍' };
  }
  const periods = periodProblem(to, from);
  if (periods !== null) return { mismatch: periods, completion: false };
  const plain = convert(target, actual, from, to, relation);
  const yearly = byYear(target, actual, to, from) ?? ofYear(target, actual, to, from);
  if (yearly !== null) return [yearly, { ...plain, sure: false }];
  return [periodOpen(to, from) ? { ...plain, sure: false } : plain];
};

/** A bare number beside 每月1次 may be the year's, too. */
const yearAware = (target: Amount, actual: Amount, to: Unit, from: Unit, readings: Readings<Candidate>): Readings<Alignment> => {
  const yearly = byYear(target, actual, to, from);
  if (yearly === null && periodOpen(to, from)) {
    const [first, ...rest] = choose(readings);
    return [{ ...first, sure: false }, ...rest];
  }
  return yearly === null ? choose(readings) : [yearly, ...choose(readings).map((one) => ({ ...one, sure: false }))];
};

/** Whether the two cannot be compared. */
export const isMismatch = (result: Readings<Alignment> | Mismatch): result is Mismatch => 'mismatch' in result;

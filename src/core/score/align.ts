import type { Amount } from '../measure';
import { UNIT_WORDS } from '../measure/unitLexicon';
import type { Unit } from '../measure/unit';
import type { Text } from '../outcome';
import { type Alignment, type Candidate, choose, isFraction, isRatioRow, percentReadings, RATIO_NAME, scaleReadings, show } from './readings';
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

const countOf = ({ dimension }: Unit): string | null => (dimension.startsWith('count:') ? dimension.slice(6) : null);

type Relation = 'same' | 'near' | 'apart';

const relationOf = (a: Unit, b: Unit): Relation => {
  if (a.dimension === b.dimension || a.dimension === 'none' || b.dimension === 'none') return 'same';
  const [one, other] = [countOf(a), countOf(b)];
  if (one !== null && other !== null) return one === '个' || other === '个' ? 'same' : NEAR.some((set) => set.has(one) && set.has(other)) ? 'near' : 'apart';
  const pair = [a.dimension, b.dimension].sort().join('|');
  return pair === 'duration|other:工作日' ? 'near' : 'apart';
};

const perRelation = (a: Unit, b: Unit): Relation => {
  if (a.per.length === 0 || b.per.length === 0 || a.per.join() === b.per.join()) return 'same';
  return a.per.every((word) => b.per.includes(word)) || b.per.every((word) => a.per.includes(word)) ? 'near' : 'apart';
};

const bare = ({ dimension, scale, name }: Unit): boolean => dimension === 'none' && scale.eq(1) && name === '';

/** A cell's own unit, completed by the unit column: `3万` beside 元 is 3万元; a bare number takes the column's unit whole. */
const completed = (amount: Amount, column: Unit | null): Unit => {
  const { unit } = amount;
  if (column === null || unit.dimension !== 'none') return unit;
  if (bare(unit)) return { ...column, period: unit.period ?? column.period, per: unit.per.length > 0 ? unit.per : column.per };
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
  const near = relation === 'near' || perRelation(from, to) === 'near';
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

/** How often a period comes round in a year. */
const PERIOD_TIMES: Readonly<Record<string, number>> = { 年: 1, 季: 4, 月: 12, 周: 52, 日: 365 };

const periodProblem = (a: Unit, b: Unit): boolean => a.period !== null && b.period !== null && a.period !== b.period;

/** 每月1次 against 12次: a year has twelve of them. */
const byYear = (target: Amount, actual: Amount, to: Unit, from: Unit): Alignment | null => {
  const times = to.period === null || to.period === '年' || from.period !== null ? undefined : PERIOD_TIMES[to.period];
  if (times === undefined) return null;
  const [whole, reached] = [target.number.times(times), actual.number];
  return reached.lte(target.number)
    ? null
    : { target: whole, actual: reached, shownTarget: `${show(target.number, to.name)}×${String(times)}=${show(whole, to.name)}`, shownActual: show(reached, from.name), sure: false, note: text(`指标值按一年 ${String(times)} 个${to.period ?? ''}折算`, `The target is taken ${String(times)} times for the year`) };
};

/**
 * Brings target and actual into one unit: the ways the two cells may be read, the likeliest first, or why they cannot be
 * compared. The unit column completes bare numbers; the sheet's money unit (万元) speaks for bare amounts.
 */
export const align = (row: Row, target: Amount, actual: Amount): readonly Alignment[] | Mismatch => {
  const to = completed(target, row.unit);
  const from = completed(actual, row.unit);
  const bothBare = bare(target.unit) && bare(actual.unit);
  if (bothBare && (row.unit === null ? isRatioRow(row) : row.unit.dimension === 'percent')) {
    // 95 against 0.96 in a row of percentages: one of them was typed as a fraction.
    if (target.number.gt('1.5') && isFraction(actual.number)) return choose(percentReadings(target.number, actual.number, 'actual', row));
    if (isFraction(target.number) && actual.number.gt('1.5')) return choose(percentReadings(actual.number, target.number, 'target', row));
  }
  if (bothBare && row.unit !== null && !row.unit.scale.eq(1)) return choose(scaleReadings({ ...target, unit: row.unit }, row.unit, actual, 'actual', null));
  if (to.dimension === 'percent' && bare(from)) return choose(percentReadings(target.number.times(to.factor), actual.number, 'actual', row));
  if (bare(to) && from.dimension === 'percent') {
    if (target.number.gt(100) && !RATIO_NAME.test(row.name)) return { mismatch: text('指标值是数量，完成值是百分比', 'The target is an amount, the actual a percentage'), completion: true };
    return choose(percentReadings(actual.number.times(from.factor), target.number, 'target', row));
  }
  if (!bare(to) && bare(from)) return yearAware(target, actual, to, from, scaleReadings(target, to, actual, 'actual', row.moneyUnit));
  if (bare(to) && !bare(from)) return choose(scaleReadings(actual, from, target, 'target', row.moneyUnit));
  const relation = relationOf(from, to);
  if (relation === 'apart' || perRelation(from, to) === 'apart') {
    return { mismatch: text(`完成值单位“${from.name}”与指标值单位“${to.name}”不能比较`, `The actual's unit ${from.name} cannot be compared with the target's ${to.name}`), completion: from.dimension === 'percent' };
  }
  if (periodProblem(to, from)) return { mismatch: text(`指标值按“${to.period ?? ''}”、完成值按“${from.period ?? ''}”，期间不同`, `The target is per ${to.period ?? ''}, the actual per ${from.period ?? ''}`), completion: false };
  const plain = convert(target, actual, from, to, relation);
  const yearly = byYear(target, actual, to, from);
  return yearly === null ? [plain] : [yearly, { ...plain, sure: false }];
};

/** A bare number beside 每月1次 may be the year's, too. */
const yearAware = (target: Amount, actual: Amount, to: Unit, from: Unit, readings: readonly Candidate[]): readonly Alignment[] => {
  const yearly = byYear(target, actual, to, from);
  return yearly === null ? choose(readings) : [yearly, ...choose(readings).map((one) => ({ ...one, sure: false }))];
};

/** Whether the two cannot be compared. */
export const isMismatch = (result: readonly Alignment[] | Mismatch): result is Mismatch => 'mismatch' in result;

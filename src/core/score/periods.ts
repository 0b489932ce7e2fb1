import type { Amount } from '../measure';
import type { Period, Unit } from '../measure/unit';
import type { Text } from '../outcome';
import { type Alignment, show } from './readings';
import { text } from './verdict';

/** What a unit counts (次, 人 …); null for money, lengths and the like. */
export const countOf = ({ dimension }: Unit): string | null => (dimension.startsWith('count:') ? dimension.slice(6) : null);

/** Things that happen once a month or once a week; people and money are counted otherwise. */
const OCCASIONS: ReadonlySet<string | null> = new Set(['次', '场', '期', '届', '批', '份', '篇', '条', '项', '个']);

/** How often a period comes round in a year. */
const PERIOD_TIMES: Readonly<Record<Exclude<Period, '年'>, number>> = { 半年: 2, 季: 4, 月: 12, 周: 52, 日: 365 };

/** 12次/年 against 3次/季度: not the same span of time. */
export const periodProblem = (to: Unit, from: Unit): Text | null =>
  to.period === null || from.period === null || to.period === from.period
    ? null
    : text(`指标值按“${to.period}”、完成值按“${from.period}”，期间不同`, `The target is per ${to.period}, the actual per ${from.period}`);

/** 每月1次 against 12次: a year has twelve of them. */
export const byYear = (target: Amount, actual: Amount, to: Unit, from: Unit): Alignment | null => {
  const { period } = to;
  if (period === null || period === '年' || from.period !== null || !OCCASIONS.has(countOf(to))) return null;
  const times = PERIOD_TIMES[period];
  const [whole, reached] = [target.number.times(times), actual.number];
  return reached.lte(target.number)
    ? null
    : { target: whole, actual: reached, shownTarget: `${show(target.number, to.name)}×${String(times)}=${show(whole, to.name)}`, shownActual: show(reached, from.name), sure: false, note: text(`指标值按一年 ${String(times)} 个${period}折算`, `The target is taken ${String(times)} times for the year`) };
};

/** 12次 against 每月1次: done every month, it makes twelve in the year. */
export const ofYear = (target: Amount, actual: Amount, to: Unit, from: Unit): Alignment | null => {
  const { period } = from;
  if (period === null || period === '年' || to.period !== null || !OCCASIONS.has(countOf(from))) return null;
  const times = PERIOD_TIMES[period];
  const whole = actual.number.times(times);
  return { target: target.number, actual: whole, shownTarget: show(target.number, to.name), shownActual: `${show(actual.number, from.name)}×${String(times)}=${show(whole, from.name)}`, sure: false, note: text(`完成值按一年 ${String(times)} 个${period}折算`, `The actual is taken ${String(times)} times for the year`) };
};

/** The same number per month as in all: 每月1次 against 1次 may be the month's or the year's. */
export const periodOpen = (to: Unit, from: Unit): boolean => to.period !== null && to.period !== '年' && from.period === null && OCCASIONS.has(countOf(to));

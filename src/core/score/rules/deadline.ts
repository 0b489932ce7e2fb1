import { type DayRange, formatDay } from '../../measure/day';
import { confirms } from '../../measure/quality';
import type { Row } from '../row';
import { FULL, NONE } from '../share';
import { ask, joined, text, type Verdict } from '../verdict';

/** Days; so much before its time, a date most likely names the wrong year. */
const A_YEAR = 365;

const COUNT_ROW = /数量|成本|满意/;

const spanOf = ({ from, to }: DayRange): string => (from === to ? formatDay(to) : `${formatDay(from)}～${formatDay(to)}`);

const met = (row: Row, certainty: Verdict['certainty'], zh: string, en: string): Verdict => ({
  share: FULL, achievement: null, method: 'deadline', certainty, reason: text(zh, en), clause: row.pack.higher.clause, tiered: false, remarks: [],
});

/** Excel turns 2-3 into a date; a date where a count belongs is reported, never divided. */
const dateForCount = (row: Row, which: 'target' | 'actual', shown: string): Verdict => {
  const message = which === 'target'
    ? text(`指标值单元格是日期“${shown}”，完成值不是，可能被 Excel 自动转换（如 2-3 变成日期）`, `The target cell holds the date “${shown}” and the actual none; Excel may have converted it (2-3 becomes a date)`)
    : text(`完成值单元格是日期“${shown}”，指标值不是，可能被 Excel 自动转换`, `The actual cell holds the date “${shown}” and the target none; Excel may have converted it`);
  return ask('not-comparable', message, row.pack.higher.clause, [{ code: 'date-for-count', message }]);
};

/** One date without a year beside one with, on a form without a year: the year is a guess. */
const yearGuessed = (row: Row, target: DayRange, actual: DayRange): boolean => row.year === null && target.yearPrinted !== actual.yearPrinted;

const compareDates = (row: Row, target: DayRange, actual: DayRange): Verdict => {
  const [limit, reached] = [spanOf({ ...target, from: target.to }), spanOf(actual)];
  if (yearGuessed(row, target, actual)) return ask('deadline', text(`表中没有年度，“${row.shownTarget}”与“${row.shownActual}”无法确定是否同一年`, `The form names no year: whether “${row.shownTarget}” and “${row.shownActual}” are of the same year is unknown`), row.pack.higher.clause);
  if (target.to - actual.to >= A_YEAR) return met(row, 'suggested', `完成时间 ${reached} 比要求 ${limit} 早一年以上，请核实年份`, `done ${reached}, a year or more before ${limit}: check the year`);
  if (actual.to <= target.to) return met(row, 'certain', `完成时间 ${reached} 不晚于要求 ${limit}，按时完成`, `done ${reached}, not later than ${limit}: on time`);
  if (target.orTo !== null && actual.to <= target.orTo) return met(row, 'suggested', `“${row.shownTarget}”可理解为 ${limit} 或 ${formatDay(target.orTo)} 前，完成时间 ${reached}，按后者为按时`, `“${row.shownTarget}” may end on ${limit} or ${formatDay(target.orTo)}; done ${reached}, on time by the latter`);
  if (actual.from <= target.to) {
    return ask('deadline', text(`完成时间 ${reached} 跨过要求的 ${limit}，是否按时需要确定具体日期`, `done ${reached}, which reaches beyond ${limit}: the exact day is needed`), row.pack.higher.clause);
  }
  const late = actual.to - target.to;
  return { ...met(row, 'suggested', `完成时间 ${reached} 晚于要求 ${limit} ${String(late)} 天，建议 0 分，由您决定`, `done ${reached}, ${String(late)} days after ${limit}: 0 is proposed, you decide`), share: NONE };
};

/** Dates, deadlines and periods: on time is met, late is a proposal of 0 with the days; dates are never divided. */
export const scoreDeadline = (row: Row): Verdict | null => {
  const { target, actual } = row;
  if (target.kind !== 'dates' && actual.kind !== 'dates') return null;
  if (target.kind === 'dates' && actual.kind === 'dates') {
    if ((target.fromCell || actual.fromCell) && COUNT_ROW.test(row.level2) && !row.timely) return dateForCount(row, target.fromCell ? 'target' : 'actual', target.fromCell ? row.shownTarget : row.shownActual);
    return compareDates(row, target.dates, actual.dates);
  }
  if (target.kind === 'dates') {
    if (target.fromCell && actual.kind === 'quantity' && !row.timely) return dateForCount(row, 'target', row.shownTarget);
    if (actual.kind === 'quantity' && actual.quantity.unit.dimension === 'percent' && actual.quantity.doubt === null) {
      return actual.quantity.number.gte(100)
        ? met(row, 'suggested', `指标值是时间要求“${row.shownTarget}”，完成值为 ${row.shownActual}，按已按时完成理解`, `the target is the deadline “${row.shownTarget}”, the actual ${row.shownActual}; taken as done on time`)
        : ask('deadline', text(`指标值是时间要求“${row.shownTarget}”，完成值只有进度 ${row.shownActual}`, `the target is the deadline “${row.shownTarget}”, the actual only a progress of ${row.shownActual}`), row.pack.higher.clause);
    }
    if (actual.kind === 'words' && confirms(actual.words) === 'met') return met(row, 'suggested', `完成值“${row.shownActual}”未写日期，按在“${row.shownTarget}”内完成理解`, `the actual “${row.shownActual}” names no day; taken as done within “${row.shownTarget}”`);
    return ask('deadline', text(`指标值是时间要求“${row.shownTarget}”，完成值“${row.shownActual}”看不出何时完成`, `the target is the deadline “${row.shownTarget}”; the actual “${row.shownActual}” does not say when it was done`), row.pack.higher.clause);
  }
  if (actual.kind === 'dates' && actual.fromCell && target.kind !== 'words' && !row.timely) return dateForCount(row, 'actual', row.shownActual);
  return ask('deadline', joined(text(`完成值是日期“${row.shownActual}”，指标值“${row.shownTarget}”没有写明期限`, `the actual is the date “${row.shownActual}”, the target “${row.shownTarget}” names no deadline`)), row.pack.higher.clause);
};

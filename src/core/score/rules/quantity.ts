import type { Decimal } from 'decimal.js';
import type { Row } from '../row';
import { isFull } from '../share';
import { ask, joined, text, type Verdict } from '../verdict';
import { directionOf } from '../direction';
import { readFall } from './fall';
import { compareAmounts, contradicts, doubtsOf, statesDirection } from './compareQuantities';

/** 44530 in a row about time is most likely a date whose format was lost. */
const looksLikeSerial = (row: Row, value: Decimal): boolean =>
  row.timely && value.isInteger() && value.gte(36_526) && value.lte(55_153);

/** 2021.11 and 2021.1 stored as numbers in a row about time: months that lost a zero. */
const looksLikeMonth = (row: Row, value: Decimal): boolean =>
  row.timely && !value.isInteger() && value.gte(1990) && value.lte(2101);

/** 12 against 11 in a row about time: months or days without a unit, where earlier is better and nothing can be divided. */
const looksLikeCalendar = (row: Row, ...values: readonly Decimal[]): boolean =>
  row.timely && !statesDirection(row) && values.every((value) => value.isInteger() && value.gte(1) && value.lte(31));

/** A number against a number: the arithmetic of the pack. */
export const scoreQuantity = (row: Row): Verdict | null => {
  if (row.target.kind !== 'quantity' || row.actual.kind !== 'quantity') return null;
  const target = row.target.quantity;
  const { actual, doubt } = readFall(row, target, row.actual.quantity);
  const clause = row.pack.higher.clause;
  const understood = text(`指标值“${row.shownTarget}”，完成值“${row.shownActual}”`, `target “${row.shownTarget}”, actual “${row.shownActual}”`);
  if (actual.doubt === 'negated' && !actual.number.isZero()) return ask('not-comparable', joined(understood, text('完成值中有否定或预计的说法，不能当作已完成的数', 'the actual denies or only expects the figure')), clause);
  if (target.trend !== null && actual.trend !== null && target.trend !== actual.trend) return ask('not-comparable', joined(understood, text('一增一减，方向相反', 'one is a rise, the other a fall')), clause);
  if (!target.ownUnit && !actual.ownUnit && row.unit === null) {
    if ([target.number, actual.number].some((value) => looksLikeSerial(row, value))) {
      return ask('not-comparable', joined(understood, text('时间类指标中的五位整数可能是丢失格式的日期', 'a five-digit number in a row about time may be a date that lost its format')), clause, [{ code: 'date-for-count', message: text('可能是日期', 'may be a date') }]);
    }
    if (([target.number, actual.number].some((value) => looksLikeMonth(row, value)) || looksLikeCalendar(row, target.number, actual.number)) && !target.number.eq(actual.number)) {
      return ask('deadline', joined(understood, text('看起来是年月或日期，但只写了数字，不能相除', 'looks like a month or a day written as a bare number; dates are not divided')), clause);
    }
  }
  if (target.unit.name === '级' && !target.number.eq(actual.number)) return ask('not-comparable', joined(understood, text('等级的数字越大越好还是越小越好，表中没有写明', 'whether a larger or a smaller grade is better is not said')), clause);
  if (contradicts(target, actual, directionOf(row))) return ask('not-comparable', joined(understood, text('完成值只说明了另一侧的界限，不知道实际达到多少', 'the actual only gives a bound on the other side')), clause);
  const years = target.years === null && actual.years === null ? null : target.years !== null && actual.years !== null && target.years.eq(actual.years) ? null : text('指标值与完成值涵盖的年数不同或未写明', 'target and actual cover different spans of years, or one names none');
  const doubts = [...doubtsOf(row, target, actual), years, doubt].filter((one) => one !== null);
  const verdict = compareAmounts(row, target, actual, doubts);
  // ≥85% as an actual may well mean more than 85%: met is met, but points are not taken off unasked.
  const bounded = actual.operator !== null && verdict.certainty === 'certain' && verdict.share !== null && !isFull(verdict.share);
  return bounded ? { ...verdict, certainty: 'suggested', reason: joined(verdict.reason, text('完成值只写了界限，按该数计算', 'the actual only gives a bound; that number is used')) } : verdict;
};

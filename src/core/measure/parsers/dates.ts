import { type Day, type DayRange, dayOf, monthEnd, monthStart } from '../day';
import type { Measure, MeasureSource } from '../measure';
import { NUMERAL_CHARACTERS, readNumeral } from '../numeral';

/** 十二月 → 12月, 二〇二一年 → 2021年, 二十日 → 20日. */
const arabic = (text: string): string =>
  text.replace(new RegExp(`([${NUMERAL_CHARACTERS}]+)(?=年(?:\\d|[${NUMERAL_CHARACTERS}]|度|底|末|内|前|$)|月|日|号)`, 'gu'), (whole) => readNumeral(whole)?.toFixed() ?? whole);

interface Part {
  readonly from: Day;
  readonly to: Day;
  readonly yearPrinted: boolean;
  /** Named by month or year alone, without 底, 末: "before" it is ambiguous. */
  readonly coarse: boolean;
  readonly rest: string;
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** Days of a month a word names: 上旬, 中旬, 下旬, 初, 底. */
const WITHIN: Readonly<Record<string, readonly [number, number | null]>> = {
  初: [1, 10], 上旬: [1, 10], 中旬: [11, 20], 中: [11, 20], 下旬: [21, null], 底: [21, null], 末: [21, null],
};

/** The date a text starts with. `year` is used where none is printed. */
const leadingDate = (text: string, year: number, timely: boolean): Part | null => {
  const yearMatch = /^((?:19|20)\d\d)(?:年度?|[./-](?=\d))/.exec(text) ?? (timely ? /^((?:19|20)\d\d)(?=(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))/.exec(text) : null);
  const relative = /^(当年度?|本年度?|今年|次年|下一?年|翌年)/.exec(text);
  const base = yearMatch?.[1] !== undefined ? Number(yearMatch[1]) : /^(?:次|下|翌)/.test(relative?.[0] ?? '') ? year + 1 : year;
  const yearPrinted = yearMatch !== null;
  const rest = text.slice((yearMatch ?? relative)?.[0].length ?? 0);
  const make = (from: Day, to: Day, coarse: boolean, used: string): Part => ({ from, to, coarse, yearPrinted, rest: rest.slice(used.length) });

  const day = (yearPrinted ? /^(\d{1,2})[月./-](\d{1,2})(?!\d)[日号]?/ : /^(\d{1,2})月(\d{1,2})[日号]?/).exec(rest) ?? (yearPrinted ? /^(\d\d)(\d\d)(?!\d)/.exec(rest) : timely ? /^(\d{1,2})\.(\d{1,2})(?=$|日|前|之前|以前)/.exec(rest) : null);
  if (day !== null) {
    const exact = dayOf(base, Number(day[1]), Number(day[2]));
    return exact === null ? null : make(exact, exact, false, day[0]);
  }
  // 2021.5 alone is a month only where the row is about time; elsewhere it is a number.
  const month = (yearPrinted ? (timely ? /^(\d{1,2})(?:月份?|(?=$|底|末|前|之前|以前|~|-|至))(初|上旬|中旬|下旬|底|末)?/ : /^(\d{1,2})(?:月份?|(?=底|末|前|之前|以前))(初|上旬|中旬|下旬|底|末)?/) : /^(\d{1,2})月份?(初|上旬|中旬|下旬|底|末)?/).exec(rest);
  if (month !== null) {
    const number = Number(month[1]);
    if (number < 1 || number > 12) return null;
    const within = WITHIN[month[2] ?? ''];
    if (within === undefined) return make(monthStart(base, number), monthEnd(base, number), true, month[0]);
    const start = monthStart(base, number);
    return make(start + within[0] - 1, within[1] === null ? monthEnd(base, number) : start + within[1] - 1, false, month[0]);
  }
  const quarter = /^第?([一二三四1-4])季度(底|末|内)?/.exec(rest);
  if (quarter !== null) {
    const last = (QUARTERS[quarter[1] ?? ''] ?? 4) * 3;
    return make(monthStart(base, last - 2), monthEnd(base, last), quarter[2] === undefined, quarter[0]);
  }
  const half = /^(上|下)半年(底|末|内)?/.exec(rest);
  if (half !== null) return make(monthStart(base, half[1] === '上' ? 1 : 7), monthEnd(base, half[1] === '上' ? 6 : 12), half[2] === undefined, half[0]);
  const whole = (yearPrinted || relative !== null ? /^(?:年?底|年?末|年?内|年终)/ : /^(?:全年度?|年度?内|年底|年末|年终|年度)/).exec(rest);
  if (whole !== null) return make(monthStart(base, 1), monthEnd(base, 12), false, whole[0]);
  return yearMatch !== null || relative !== null ? make(monthStart(base, 1), monthEnd(base, 12), relative === null, '') : null;
};

const BEFORE = /^(?:(?:之|以)?前|止|内|之内|以内)/;
const TAIL = /^(?:(?:已|全部|均|按时|按期|如期)?(?:完成|完工|到位|竣工|结束|实施|执行|验收|发放|拨付|开工|交付|支付|投入使用|建成|开展|上线|招标|签订合同|一次性发放)*)[.;,]?$/;
const HEAD = /^(?:(?:项目|工程|资金|已|均|全部|全部已)*于|在|截至|截止到?|至|到|不晚于|不迟于|早于|最迟|最晚|争取|计划|完成时间:?|时间:?|≤|<|=|预计)?/;

/** 1~12月, 1月至6月: the months share the year. */
const monthSpan = (text: string): string => text.replace(/^((?:(?:19|20)\d\d年)?\d{1,2})[-~至到](\d{1,2}月)/, '$1月~$2');

/** Dates, deadlines and periods: 2021.11.30前, 12月底前, 年底前, 当年度, 2019.1.1-2019.12.31, 上半年. Null when the text says more than that. */
export const readDates = (plain: string, { year, timely }: MeasureSource): Measure | null => {
  // 每月15日前 comes back every month: no date, and nothing to divide.
  if (/^每.*\d+[日号](?:$|前|之前|以前)/.test(plain)) return { kind: 'words', words: plain };
  if (/^每|\d个月/.test(plain)) return null;
  const text = monthSpan(arabic(plain));
  const opening = HEAD.exec(text)?.[0] ?? '';
  const base = year ?? 2000;
  const first = leadingDate(text.slice(opening.length), base, timely);
  if (first === null) return null;
  const joined = /^[-~至到]+/.exec(first.rest);
  const second = joined === null ? null : leadingDate(first.rest.slice(joined[0].length), first.yearPrinted ? new Date(first.from * 86_400_000).getUTCFullYear() : base, timely);
  if (joined !== null && second === null) return null;
  const last = second ?? first;
  const before = BEFORE.exec(last.rest)?.[0] ?? '';
  if (!TAIL.test(last.rest.slice(before.length))) return null;
  const deadline = before !== '' || /^(?:截至|截止|至|到|不晚于|不迟于|早于|最迟|最晚|≤|<)/.test(opening);
  const strict = /前$/.test(before) && last.coarse;
  const to = strict ? last.from - 1 : last.to;
  if (first.from > last.to) return null;
  const dates: DayRange = { from: Math.min(first.from, to), to, yearPrinted: first.yearPrinted || last.yearPrinted, orTo: strict ? last.to : null };
  return { kind: 'dates', dates, deadline, fromCell: false };
};

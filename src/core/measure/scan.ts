import type { Decimal } from 'decimal.js';
import { Exact } from './exact';
import type { Operator } from './measure';
import { takeOperatorAfter, takeOperatorBefore } from './operator';
import { NO_UNIT, type Period, PERIODS, readLeadingUnit, type Unit } from './unit';

/** One number found in a text, with the operator and the unit that belong to it. */
export interface Found {
  readonly number: Decimal;
  readonly operator: Operator | null;
  readonly unit: Unit;
  /** The words between the last number and this one. */
  readonly before: string;
  /** What follows up to the next number or the end. */
  readonly after: string;
  /** The number names a place in an order: 第3名, 前10名. */
  readonly rank: boolean;
}

const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;

/** A hyphen is a minus only at the start, after a sign or after words such as 增长, 增速为; between figures it makes a range. */
const MINUS = /(?:[≥≤<>=≈:(]|增长|增速|增幅|为|率)-$/;

/** 每人每月, 年均, 平均每亩 before a number: what it is counted for. */
const takePer = (text: string): { readonly per: readonly string[]; readonly period: Period | null; readonly rest: string } => {
  const per: string[] = [];
  let period: Period | null = null;
  let rest = text;
  for (;;) {
    const match = /(?:平均)?(?:每个?(年度|半年|年|季度|月|周|天|日|亩|人次|人|户|家|个|次|吨|平方米|公里|台|场|期|件|生|村|套|名)|(年|月|季|周|日|人|户|亩|生)均)$/.exec(rest);
    const word = match?.[1] ?? match?.[2];
    if (match === null || word === undefined) break;
    const asPeriod = PERIODS[word];
    if (asPeriod === undefined) per.push(word);
    else period = asPeriod;
    rest = rest.slice(0, match.index);
  }
  return { per, period, rest };
};

const withPer = (unit: Unit, per: readonly string[], period: Period | null): Unit =>
  per.length === 0 && period === null
    ? unit
    : { ...unit, per: [...unit.per, ...per].sort(), period: unit.period ?? period, name: `${unit.name}${per.map((word) => `/${word}`).join('')}` };

/** Digits that are part of a name (5G, G20, A4, COVID19) are no figures. */
const partOfName = (text: string, start: number, end: number): boolean => {
  if (/[A-Za-z]$/.test(text.slice(0, start))) return true;
  return /^[A-Za-z]/.test(text.slice(end)) && readLeadingUnit(text.slice(end)).unit.name === '';
};

/** Every number of a plain text in order, with operator and unit. */
export const scanNumbers = (text: string): readonly Found[] => {
  const found: Found[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < from || partOfName(text, start, end)) continue;
    let before = text.slice(from, start);
    const negative = MINUS.test(before) || (start === 1 && before === '-');
    if (negative) before = before.slice(0, -1);
    const ahead = takeOperatorBefore(before);
    const counted = takePer(ahead.rest);
    const inner = takeOperatorBefore(counted.rest);
    const rank = /(?:第|前|排名|位列|名列|位居)$/.test(inner.rest);
    const about = /^[余多](?=\D)/.test(text.slice(end)) ? 1 : 0;
    const { unit, rest } = readLeadingUnit(text.slice(end + about));
    const behind = takeOperatorAfter(rest);
    found.push({
      number: new Exact(match[0].replace(/,/g, '')).times(negative ? -1 : 1),
      operator: behind.operator ?? ahead.operator ?? inner.operator ?? (about === 1 ? '>' : null),
      unit: rank ? { ...NO_UNIT, dimension: 'rank', name: unit.name } : withPer(unit, counted.per, counted.period),
      before: inner.rest,
      after: behind.rest,
      rank,
    });
    from = text.length - behind.rest.length;
  }
  return found.map((one, index) => {
    const next = found[index + 1];
    return next === undefined ? one : { ...one, after: '' };
  });
};

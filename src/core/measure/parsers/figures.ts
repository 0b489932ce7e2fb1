import type { Decimal } from 'decimal.js';
import { isNegated, labelOf, trendOf } from '../label';
import type { Amount, Measure, Quantity } from '../measure';
import { NUMERAL_CHARACTERS, readNumeral } from '../numeral';
import { takeOperatorAfter, takeOperatorBefore } from '../operator';
import { type Found, scanNumbers } from '../scan';
import { readLeadingUnit } from '../unit';

const NUMERALS = `[${NUMERAL_CHARACTERS}]+`;
const digits = (whole: string): string => readNumeral(whole)?.toFixed() ?? whole;

/** 百分之九十五 → 95%, 九成 → 90%; wherever they stand. */
const percentWords = (text: string): string =>
  text
    .replace(new RegExp(`百分之(${NUMERALS})`, 'gu'), (_whole, numeral: string) => `${digits(numeral)}%`)
    .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%')
    .replace(/^([一二三四五六七八九])成([一二三四五六七八九])?(?=$|以上|左右)/u, (_whole, tens: string, ones: string | undefined) => `${digits(tens)}${ones === undefined ? '0' : digits(ones)}%`);

/** 每季度一次, 每月不少于一次: how often. */
const EACH = /^每个?(?:年度?|半年|季度?|月|周|日|天|学期)?$/;
/** 全市前三, 第五名: a place in an order. */
const RANKED = /^(?:全?[国省市州县区镇乡])?(?:综合)?(?:排名|位列|位居|名列)?(?:第|前)$/;

/**
 * A text that is one Chinese numeral with a unit (三星及以上, 不少于二次, 一批) with its numeral in digits; any other text
 * as it is: 一定, 统一, 十分满意 hold no figure.
 */
const wholeNumeral = (text: string): string => {
  if (/\d/.test(text)) return text;
  const whole = /[十百千万亿拾佰仟]/u.test(text.slice(1)) ? readNumeral(text) : null;
  if (whole !== null) return whole.toFixed();
  const match = new RegExp(`^([^${NUMERAL_CHARACTERS}]*?)(${NUMERALS})(.*)$`, 'u').exec(text);
  const [, head = '', numeral = '', tail = ''] = match ?? [];
  const ahead = takeOperatorBefore(head);
  const numberRead = readNumeral(numeral);
  const { unit, rest } = readLeadingUnit(tail);
  const behind = takeOperatorAfter(rest).rest;
  const plain = labelOf(ahead.rest) === '' || EACH.test(ahead.rest);
  // 第三方 is no third place.
  const ranked = RANKED.test(ahead.rest) && /^(?:名|位)?$/.test(tail);
  return match !== null && numberRead !== null && (ranked || (plain && unit.dimension !== 'none' && behind === '')) ? `${head}${numberRead.toFixed()}${tail}` : text;
};

/** 3年共36次, 三年投入5000万: the years a number is spread over, and the text without them. */
const takeYears = (text: string): { readonly years: Decimal | null; readonly rest: string } => {
  const match = new RegExp(`^([^\\d]*?)(\\d{1,2}|[一二两三四五六七八九十]{1,2})年(?:内|间|期)?(?:共计|累计|总计|合计|共|计)?(?=[^\\d前底末内以及]*\\d)`, 'u').exec(text);
  if (match === null || /每年|年均|近$|^[前上]|\/$/.test(match[1] ?? '') || /^[^\d]*(?:每年|年均)/.test(text.slice(match[0].length))) return { years: null, rest: text };
  const years = readNumeral(match[2] ?? '') ?? scanNumbers(match[2] ?? '')[0]?.number ?? null;
  return { years, rest: `${match[1] ?? ''}${text.slice(match[0].length)}` };
};

const amountOf = ({ number, unit }: Found): Amount => ({ number, unit, ownUnit: unit.name !== '' || unit.dimension !== 'none' });

const quantityOf = (found: Found, years: Decimal | null, bracketed: boolean): Quantity => {
  const words = `${found.before}${found.after}`;
  const label = labelOf(found.rank ? words.replace(/[第前]/g, '') : words);
  const trend = trendOf(found.before) ?? trendOf(found.after);
  return { ...amountOf(found), operator: found.operator, label, trend, years, doubt: isNegated(words) ? 'negated' : bracketed ? 'detail-in-brackets' : null };
};

const RANGE_SIGN = /^(?:[-~至到]|%-|%~)$/;

/** 2-3人, 5%~10%, 30至45个: two numbers joined by a dash; the unit stands behind the second and mostly not behind the first. */
const rangeOf = (found: readonly Found[], text: string): Measure | null => {
  const [low, high, ...more] = found;
  if (low === undefined || high === undefined || more.length > 0 || !RANGE_SIGN.test(high.before) || high.number.lt(low.number)) return null;
  const unit = high.unit.name === '' ? low.unit : high.unit;
  if (low.unit.name !== '' && low.unit.dimension !== unit.dimension) return null;
  const first = low.unit.name === '' ? { ...amountOf(low), unit, ownUnit: unit.name !== '' } : amountOf(low);
  return text.includes('*') ? null : { kind: 'range', low: first, high: { ...amountOf(high), unit, ownUnit: unit.name !== '' }, label: labelOf(`${low.before}${high.after}`) };
};

/** One number, a range, or several numbers with their words. Null where the text holds no figure. */
export const readFigures = (plain: string): Measure | null => {
  const { years, rest: text } = takeYears(wholeNumeral(percentWords(plain)));
  const all = scanNumbers(text);
  if (all.length === 0) return null;
  const range = rangeOf(all, text);
  if (range !== null) return range;
  const main = all.length > 1 ? text.replace(/\([^()]*\d[^()]*\)$/, '') : text;
  const outside = main === text ? all : scanNumbers(main);
  const [only, ...more] = outside;
  if (only !== undefined && more.length === 0) return { kind: 'quantity', quantity: quantityOf(only, years, main !== text) };
  const parts = text.split(/[,;.](?!\d)|[;]|以及|(?<=[^\d]),|和(?=[^\d]*\d)/).flatMap((piece) => {
    const inside = scanNumbers(piece);
    const pieceRange = rangeOf(inside, piece);
    return pieceRange?.kind === 'range' && inside[0] !== undefined ? [quantityOf({ ...inside[0], unit: pieceRange.low.unit, after: pieceRange.label }, null, false)] : inside.map((one) => quantityOf(one, null, false));
  });
  return { kind: 'several', parts, ranges: parts.length < all.length };
};

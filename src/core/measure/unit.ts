import type { Decimal } from 'decimal.js';
import { Exact, ONE } from './exact';
import { type Dimension, LONGEST_UNIT, UNIT_WORDS } from './unitLexicon';

/** A unit as printed: 万元/人·月 is money, ten thousand of it, for each 人 and 月. */
export interface Unit {
  readonly dimension: Dimension;
  /** How many base units of the dimension the unit word is (公里 1000, 亩 2000 of a third of m²). */
  readonly factor: Decimal;
  /** 万, 亿, 百万 before the unit word, as a number; 1 without. */
  readonly scale: Decimal;
  /** As a person calls it, e.g. `万元/人·月`, without the period; empty for a bare number. */
  readonly name: string;
  /** What it is counted for (人, 亩, 户 …), sorted; a period such as 年 is kept apart. */
  readonly per: readonly string[];
  readonly period: Period | null;
}

export type Period = '年' | '半年' | '季' | '月' | '周' | '日';

/** The unit of a bare number. */
export const NO_UNIT: Unit = { dimension: 'none', factor: ONE, scale: ONE, name: '', per: [], period: null };

const SCALES: readonly (readonly [string, string])[] = [['万亿', '1000000000000'], ['亿', '100000000'], ['千万', '10000000'], ['百万', '1000000'], ['十万', '100000'], ['万', '10000'], ['千', '1000'], ['百', '100']];

/** The words for a period of time something is counted for. */
export const PERIODS: Readonly<Record<string, Period>> = { 年: '年', 年度: '年', 半年: '半年', 季: '季', 季度: '季', 月: '月', 个月: '月', 周: '周', 星期: '周', 日: '日', 天: '日' };

/** What is counted by those in school is found behind a stroke only: 元/生·学期. */
const ONLY_PER: readonly string[] = ['生', '学期', '学年', '床日', '半年'];

/** One spelling for what something is counted for: ㎡ and 平米 are 平方米, 名 and 生 are 人. */
export const perWord = (word: string): string => {
  const known = UNIT_WORDS.get(word === '生' ? '人' : word);
  if (known === undefined) return word;
  return known.dimension.startsWith('count:') ? known.dimension.slice('count:'.length) : known.name;
};

/** The unit word a text starts with, the longest that fits. */
const leadingWord = (text: string): string | null => {
  for (let length = Math.min(LONGEST_UNIT, text.length); length > 0; length -= 1) {
    const word = text.slice(0, length);
    if (UNIT_WORDS.has(word)) return word;
  }
  return null;
};

const leadingPer = (text: string): string | null => ONLY_PER.find((word) => text.startsWith(word)) ?? leadingWord(text);

/** Latin unit letters count only as whole words: `m` in `min`, `A` in `AI` are none. */
const standsAlone = (word: string, text: string): boolean => !/[A-Za-z]$/.test(word) || !/^[A-Za-z]/.test(text.slice(word.length));

interface Reading {
  readonly unit: Unit;
  /** What follows the unit. */
  readonly rest: string;
}

/** `/人·月`, `/户*年`, `每人每月`: what the unit is counted for. */
const readPer = (text: string): { readonly per: readonly string[]; readonly period: Period | null; readonly rest: string } => {
  const per: string[] = [];
  let period: Period | null = null;
  let rest = text;
  for (;;) {
    const match = /^(?:\/|每|per|·|\*|x|\.)/i.exec(rest);
    if (match === null || (per.length === 0 && period === null && /^[·*x.]/i.test(rest))) break;
    const after = rest.slice(match[0].length);
    const word = leadingPer(after);
    if (word === null) break;
    const asPeriod = PERIODS[word];
    // 元/人天 is 元/人·天.
    if (/^人·?[天日]$/.test(word)) {
      per.push('人');
      period = '日';
    } else if (asPeriod === undefined) per.push(word);
    else period = asPeriod;
    rest = after.slice(word.length);
    // 元/人年 is 元/人·年.
    const [joined] = /^[年月天日](?!\p{Script=Han})/u.exec(rest) ?? [];
    if (joined !== undefined && period === null) {
      period = PERIODS[joined] ?? null;
      rest = rest.slice(joined.length);
    }
  }
  return { per: per.sort(), period, rest };
};

/** The unit at the start of a text and what follows it, e.g. `万元/人·月以上` → 万元/人·月, `以上`. */
export const readLeadingUnit = (text: string): Reading => {
  const scale = SCALES.find(([word]) => text.startsWith(word) && !(word === '千' && leadingWord(text)?.startsWith('千')) && !(word === '百' && /^百分/.test(text)));
  const afterScale = scale === undefined ? text : text.slice(scale[0].length);
  const word = leadingWord(afterScale);
  const known = word === null || !standsAlone(word, afterScale) ? undefined : UNIT_WORDS.get(word);
  const used = known === undefined ? '' : (word ?? '');
  const { per, period, rest } = readPer(afterScale.slice(used.length));
  const factor = new Exact(known?.factor ?? 1);
  const perName = per.length === 0 ? '' : `/${per.join('·')}`;
  return { unit: { dimension: known?.dimension ?? 'none', factor, scale: new Exact(scale?.[1] ?? 1), name: `${scale?.[0] ?? ''}${used}${perName}`, per, period }, rest };
};

/** The unit a whole cell names (unit column, sheet heading: 万元, %, 人次/年); null where it names none. */
export const readUnit = (text: string): Unit | null => {
  const bare = text.replace(/^\(?(?:金额)?(?:计量|度量)?单位:?/, '').replace(/[()]/g, '');
  if (bare === '' || /^(?:[-/~]+|无|定性|文字描述|其他)$/.test(bare)) return null;
  const { unit, rest } = readLeadingUnit(bare);
  if (rest === '' && unit.name !== '') return unit;
  return rest === '' ? null : { dimension: `other:${bare}`, factor: ONE, scale: ONE, name: bare, per: [], period: null };
};

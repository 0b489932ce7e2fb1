import type { Entry, IndicatorEntry } from './content';
import type { Content } from './piece';
import { blank, number, text, textOrBlank } from './piece';
import { formatted, type CellStyle, type StyleName } from './styles';

/** What stands in a cell, and how. */
export interface Filled {
  readonly content: Content;
  readonly style: CellStyle;
}

const EMPTY_PERCENT = /^0(\.0+)?%$/;

/** A value in a cell, in its own number format; a value of an earlier year is marked by its look. */
export const filledWith = (entry: Entry | null, style: StyleName): Filled => {
  if (entry === null) return { content: blank, style };
  const look = entry.earlier === true ? 'earlier' : style;
  return typeof entry.value === 'number' ? { content: number(entry.value), style: formatted(look, entry.format) } : { content: text(entry.value), style: look };
};

const isSymbol = (operator: string): boolean => /^[≥≤<>=＞＜＝≧≦]+$/.test(operator.trim());

/** A number as it is shown in a text: percentages as such. */
const shown = ({ value, format }: Entry): string =>
  typeof value === 'number' && EMPTY_PERCENT.test(format) ? `${String(Math.round(value * 1e8) / 1e6)}%` : String(value);

/** The target as one value: with operator and unit where they stood in cells of their own. */
export const wholeTarget = ({ target, operator, unit, open }: IndicatorEntry): Entry | null => {
  if (target === null) return open === true ? { value: `${operator ?? ''}…${unit ?? ''}`, format: 'General' } : null;
  const sign = operator !== null && isSymbol(operator) ? operator.trim() : '';
  const words = shown(target);
  const measure = (unit ?? '').trim();
  const after = measure === '' || words.endsWith(measure) ? '' : measure;
  return sign === '' && after === '' ? target : { ...target, value: `${words.startsWith(sign) ? '' : sign}${words}${after}`, format: 'General' };
};

/** 95%以上 is ≥95%, 30万元以内 is ≤30万元. */
const withoutBound = (words: string): { readonly bare: string; readonly bound: string | null } => {
  const [, bare, bound] = /^(.*\d.*?)(及?以上|以内|及?以下|之内)\s*$/.exec(words) ?? [];
  return bare === undefined || bound === undefined ? { bare: words, bound: null } : { bare, bound: bound.endsWith('上') ? '≥' : '≤' };
};

/** A target such as ≥95% or 30家 taken apart; the whole is the value where it is more than one plain figure. */
export const partsOfTarget = (entry: IndicatorEntry): { readonly operator: string | null; readonly value: Entry | null; readonly unit: string | null } => {
  const { target, operator, unit } = entry;
  if (target === null || operator !== null || unit !== null) return { operator, value: target, unit };
  const { bare, bound } = withoutBound(shown(target));
  const [, sign = '', digits, measure] = /^\s*([≥≤=＝<>＜＞]?)\s*(\d+(?:\.\d+)?)\s*([^\d\s~～—\-.,，、;；:：/（）()]{0,6})\s*$/.exec(bare) ?? [];
  if (digits === undefined) return { operator: typeof target.value === 'string' && !/\d/.test(target.value) ? '定性' : null, value: target, unit: null };
  return { operator: sign === '' ? bound : sign.replace('<', '＜').replace('>', '＞').replace('＝', '='), value: { ...target, value: Number(digits), format: 'General' }, unit: measure === '' ? null : (measure ?? null) };
};

/** A short text in a cell. */
export const filledText = (words: string | null, style: StyleName): Filled => ({ content: textOrBlank(words), style });

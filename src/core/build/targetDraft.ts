import { plainText, readMeasure } from '../measure';
import { readOperator } from '../measure/operator';
import type { Form, Indicator } from '../recognise/form';

export type TargetOperator = '≥' | '≤' | '=' | '>' | '<';

/** A target as a person edits it: a number with operator and unit, or words. */
export type TargetDraft =
  | { readonly kind: 'number'; readonly operator: TargetOperator | null; readonly number: string; readonly unit: string }
  | { readonly kind: 'words'; readonly words: string };

/** A target as it stands on a form: its cell, and the cells for operator and unit where the form has them. */
export interface WrittenTarget {
  readonly target: string;
  readonly operator?: string;
  readonly unit?: string;
}

/** How a form words its targets; into which cells they go is settled when they are written. */
export interface TargetStyle {
  /** `≥95%` or `95%以上`. */
  readonly bound: 'sign' | 'words';
  /** What its unit column calls per cent: %, 百分比, 百分率. */
  readonly percent: string;
}

const SIGN = /^[≥≤<>=]/;
const BEHIND = /(?:以上|以下|以内|之内)$/;
const PERCENT_WORDS = ['%', '百分比', '百分率'];

/** How this form words its targets, by what most of them do. */
export const targetStyleOf = ({ indicators }: Form): TargetStyle => {
  const texts = indicators.map(({ target }) => plainText(target?.text ?? ''));
  const units = indicators.map(({ unit }) => plainText(unit?.text ?? ''));
  return {
    bound: texts.filter((text) => BEHIND.test(text)).length > texts.filter((text) => SIGN.test(text)).length ? 'words' : 'sign',
    percent: units.find((unit) => PERCENT_WORDS.includes(unit)) ?? '%',
  };
};

const isPercent = (unit: string): boolean => PERCENT_WORDS.includes(plainText(unit));

const bounded = (operator: TargetOperator | null, value: string, bound: TargetStyle['bound']): string => {
  if (operator === null) return value;
  if (bound === 'words' && operator === '≥') return `${value}以上`;
  if (bound === 'words' && operator === '≤') return `${value}以内`;
  return `${operator}${value}`;
};

/** A target as this form words it: `≥95%`, `95%以上`, `12月底前`; the unit apart only where the form has a word of its own for per cent. */
export const wordTarget = (draft: TargetDraft, { bound, percent }: TargetStyle): { readonly target: string; readonly unit?: string } => {
  if (draft.kind === 'words') return { target: draft.words.trim() };
  const number = draft.number.trim();
  if (number === '') return { target: '' };
  if (!isPercent(draft.unit)) return { target: bounded(draft.operator, `${number}${draft.unit.trim()}`, bound) };
  return percent === '%' ? { target: bounded(draft.operator, `${number}%`, bound) } : { target: bounded(draft.operator, number, bound), unit: percent };
};

/** A target as written (with operator and unit cells beside it, where the form has them) for the editor; what is no single number is words. */
export const readTarget = (written: WrittenTarget): TargetDraft => {
  const text = plainText(written.target);
  const beside = readOperator(plainText(written.operator ?? ''));
  const measure = readMeasure({ value: text, text, format: 'General', year: null, timely: false });
  if (measure.kind !== 'quantity' || measure.quantity.doubt !== null || measure.quantity.label !== '' || measure.quantity.trend !== null || measure.quantity.years !== null) return { kind: 'words', words: written.target.trim() };
  const { quantity } = measure;
  // 约60家, 一批, 20人次/年 say more than an operator, a number and a unit.
  if (quantity.unit.period !== null || quantity.operator === '≈' || !/\d/.test(text)) return { kind: 'words', words: written.target.trim() };
  const operator = quantity.operator ?? beside;
  return { kind: 'number', operator: operator === '≈' ? null : operator, number: quantity.number.toFixed(), unit: quantity.ownUnit ? quantity.unit.name : (written.unit ?? '').trim() };
};

/** What the cells of an indicator say about its target. */
export const writtenTargetOf = ({ target, operator, unit }: Indicator): WrittenTarget => ({
  target: target?.text ?? '',
  ...(operator === null ? {} : { operator: operator.text }),
  ...(unit === null ? {} : { unit: unit.text }),
});

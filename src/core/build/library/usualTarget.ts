import { plainText, readMeasure, type Operator } from '../../measure';

/** How a target of an indicator is usually written: an operator, a number and a unit, or words (按时, 12月底前). */
export interface UsualTarget {
  readonly operator: '≥' | '≤' | '=' | null;
  /** Decimal text; null where the number is the project's own. */
  readonly number: string | null;
  readonly unit: string | null;
  readonly words: string | null;
}

/** Which way is better; `words` where the target is judged by words or by a date. */
export type Direction = 'higher' | 'lower' | 'equal' | 'words';

const KEPT: Readonly<Record<Operator, UsualTarget['operator']>> = { '≥': '≥', '>': '≥', '≈': '≥', '≤': '≤', '<': '≤', '=': '=' };

const NOTHING: UsualTarget = { operator: null, number: null, unit: null, words: null };

/** Longer wordings belong to one project. */
const LONGEST_WORDS = 12;

const isShare = (unit: string): boolean => /^[%‰]$|^百分/.test(unit);

/**
 * The usual target behind a target as written (with the operator and unit cells beside it, where the form has them):
 * a share keeps its number, a count or an amount is the project's own and keeps only operator and unit; short words
 * without figures are kept.
 */
export const usualTargetOf = (target: string, operator: string | null, unit: string | null): UsualTarget => {
  const plain = plainText(target);
  const whole = `${operator !== null && /^[≥≤=<>]/.test(plainText(operator)) && !/^[≥≤=<>]/.test(plain) ? plainText(operator) : ''}${plain}`;
  const measure = readMeasure({ value: whole, text: whole, format: 'General', year: null, timely: false });
  if (measure.kind === 'quantity' && measure.quantity.doubt === null && measure.quantity.label === '') {
    const { quantity } = measure;
    const name = quantity.ownUnit ? quantity.unit.name : plainText(unit ?? '');
    return {
      operator: quantity.operator === null ? null : KEPT[quantity.operator],
      number: isShare(name) ? quantity.number.toFixed() : null,
      unit: name === '' || name.length > 20 ? null : name,
      words: null,
    };
  }
  if (measure.kind === 'words' && plain.length <= LONGEST_WORDS && !/\d/.test(plain) && plain !== '') return { ...NOTHING, words: plain };
  return { ...NOTHING, unit: unit === null || plainText(unit) === '' ? null : plainText(unit).slice(0, 20) };
};

/** Which way is better, as the usual target says it. */
export const directionOf = ({ operator, words }: UsualTarget): Direction =>
  words !== null ? 'words' : operator === '≤' ? 'lower' : operator === '=' ? 'equal' : 'higher';

/** The usual target as a person would write it; `…` stands where the project's own number goes: `≥…场`, `≥95%`, `按时`. Empty where nothing is usual. */
export const usualWording = ({ operator, number, unit, words }: UsualTarget): string =>
  words ?? (operator === null && number === null && unit === null ? '' : `${operator ?? ''}${number ?? '…'}${unit ?? ''}`);

/** A usual target from its wording, the inverse of `usualWording`. */
export const readUsualWording = (wording: string): UsualTarget => {
  const [, operator, number, unit] = /^([≥≤=]?)(…|-?\d+(?:\.\d+)?)(\D.*)?$/.exec(wording.trim()) ?? [];
  if (number === undefined) return { ...NOTHING, words: wording.trim() === '' ? null : wording.trim() };
  // 12月底前 is a date in words, no 12.
  if (operator === '' && number !== '…' && /月|日|年底|前$/.test(unit ?? '')) return { ...NOTHING, words: wording.trim() };
  return { operator: operator === '≥' || operator === '≤' || operator === '=' ? operator : null, number: number === '…' ? null : number, unit: unit ?? null, words: null };
};

import { plainText, type Operator } from '../measure';
import { readOperator, takeOperatorAfter, takeOperatorBefore } from '../measure/operator';
import { readNumberFormat } from '../measure/numberFormat';
import type { Figure, Form, Indicator } from '../recognise/form';
import type { NewIndicator } from './buildEdit';

/** What is written into the cells of a target; undefined leaves a cell as it is, null means the row has no such cell. */
export interface TargetCells {
  readonly target: string | number;
  readonly operator: string;
  readonly unit: string;
}

interface Parts {
  readonly operator: string;
  readonly number: string;
  readonly unit: string;
}

const NUMBER = /^(\d[\d,]*(?:\.\d+)?)([^\d]*)$/;

/** `≥12个` → ≥, 12, 个; null for words, dates and everything that is not one number with a unit. */
const partsOf = (text: string): Parts | null => {
  const plain = plainText(text);
  const start = /^[^\d]*/.exec(plain)?.[0] ?? '';
  const before = takeOperatorBefore(start);
  if (start !== '' && before.rest !== '') return null;
  const match = NUMBER.exec(plain.slice(start.length));
  if (match?.[1] === undefined) return null;
  const after = takeOperatorAfter(match[2] ?? '');
  const ending = after.operator === null ? { operator: null, rest: match[2] ?? '' } : after;
  const trailing = ending.operator === null ? /^(.*?)((?:及|或|含)*以上|(?:及|或|含)*以下|以内|左右)$/.exec(match[2] ?? '') : null;
  const word = trailing === null ? ending.operator : takeOperatorAfter(trailing[2] ?? '').operator;
  const unit = trailing === null ? ending.rest : (trailing[1] ?? '');
  if (/[~;.,]/.test(unit)) return null;
  return { operator: before.operator ?? word ?? '', number: match[1].replaceAll(',', ''), unit };
};

const filled = (figures: readonly (Figure | null)[]): readonly string[] => figures.flatMap((figure) => (figure === null || figure.text.trim() === '' ? [] : [figure.text.trim()]));

/** The word the column uses for an operator: that of a row with the same meaning, else the sign where the column holds signs. */
const operatorWord = (form: Form, operator: string, isNumber: boolean): string => {
  const words = filled(form.indicators.map((row) => row.operator));
  const wanted = readOperator(plainText(operator));
  const same = wanted === null ? words.find((word) => word === operator) : words.find((word) => readOperator(plainText(word)) === wanted);
  if (same !== undefined) return same;
  const kinds = words.filter((word) => /定量|定性/.test(word));
  // A column of natures says 定量 or 定性 of every row; among signs only words are 定性.
  const onlyNatures = kinds.length > 0 && kinds.length === words.length;
  return kinds.length > 0 && (onlyNatures || wanted === null) ? (kinds.find((word) => /定量/.test(word) === isNumber) ?? (isNumber ? '定量' : '定性')) : operator;
};

const numericTargets = (form: Form, model: Indicator): boolean => {
  const own = model.target;
  const all = form.indicators.flatMap(({ target }) => (target === null || target.text.trim() === '' ? [] : [target]));
  const isPlain = (figure: Figure): boolean => {
    const { kind, scaled } = readNumberFormat(figure.format);
    return typeof figure.value === 'number' && kind === 'plain' && !scaled && figure.format !== '@';
  };
  return own !== null && own.text.trim() !== '' ? isPlain(own) : all.length > 0 && all.every(isPlain);
};

const SIGNS: Readonly<Record<Operator, string>> = { '≥': '≥', '≤': '≤', '>': '>', '<': '<', '=': '=', '≈': '约' };

const isOperator = (text: string): text is Operator => text in SIGNS;

/** A bare number goes in as a number where the form's targets are numbers; anything else is text, so that nothing is reckoned from it. */
const asStored = (text: string, form: Form, model: Indicator): string | number =>
  /^\d+(\.\d+)?$/.test(text) && text.length <= 15 && numericTargets(form, model) ? Number(text) : text;

/**
 * A target the way this form writes it: in one cell, or taken apart into operator, value and unit where the row has cells for them.
 * What cannot be taken apart stays whole in the cell of the target.
 */
export const targetCells = (form: Form, model: Indicator, { target = '', operator = '', unit = '' }: Pick<NewIndicator, 'target' | 'operator' | 'unit'>): TargetCells => {
  const parts = partsOf(target);
  const [hasOperator, hasUnit] = [model.operator !== null, model.unit !== null];
  const sign = operator.trim() !== '' ? operator.trim() : (parts?.operator ?? '');
  const measure = unit.trim() !== '' ? unit.trim() : (parts?.unit ?? '');
  const written = hasOperator ? operatorWord(form, sign, parts !== null) : null;
  if (parts === null) {
    const lone = hasOperator ? '' : operator.trim();
    const after = hasUnit ? '' : unit.trim();
    const whole = target.trim() === '' ? '' : `${target.includes(lone) ? '' : lone}${target.trim()}${target.endsWith(after) ? '' : after}`;
    return { target: asStored(whole, form, model), operator: hasOperator ? (written ?? '') : '', unit: hasUnit ? unit.trim() : '' };
  }
  const signs = written !== null && (sign === '' || readOperator(plainText(written)) !== null);
  const front = hasOperator && signs ? '' : isOperator(sign) ? SIGNS[sign] : sign;
  const whole = `${front}${parts.number}${hasUnit ? '' : measure}`;
  const asGiven = !hasOperator && !hasUnit && operator.trim() === '' && unit.trim() === '' ? target.trim() : whole;
  return { target: asStored(asGiven, form, model), operator: hasOperator ? (written ?? '') : '', unit: hasUnit ? measure : '' };
};

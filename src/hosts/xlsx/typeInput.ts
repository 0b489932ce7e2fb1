import { type CellContent, EMPTY } from '../../core/sheet/edit';
import type { CellValue } from '../../core/sheet/snapshot';
import { formatKind, formatValue } from './numberFormat/formatValue';
import { serialOfIso } from './sheet/cellValue';
import { numberText } from './sheet/cellElement';

/** What was typed, understood: a content, and the number format it brings along (null keeps the cell's own). */
export interface Understood {
  readonly content: CellContent;
  readonly format: string | null;
}

const text = (value: string): Understood => ({ content: { value, formula: null }, format: null });
const number = (value: number, format: string | null = null): Understood => ({ content: { value, formula: null }, format });

/** Digits and signs typed with a Chinese input method count as the plain ones, as in Excel. */
const halfWidth = (input: string): string =>
  input.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).trim();

const NUMBER = /^([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[-+]?\d{1,3})?(%?)$/i;

/** Excel keeps 15 digits: longer ones are numbers of documents or accounts, which must not lose their end, as codes must not lose their leading zeros. */
const isCode = (digits: string): boolean => digits.replace(/\D/g, '').replace(/^0+/, '').length > 15 || /^0\d/.test(digits);

const understoodNumber = (input: string, format: string): Understood | null => {
  const match = NUMBER.exec(halfWidth(input));
  if (match === null) return null;
  const [, sign = '', digits = '', exponent = '', percent = ''] = match;
  if (isCode(digits)) return null;
  const value = Number(`${sign}${digits.replaceAll(',', '')}${exponent}`);
  if (!Number.isFinite(value)) return null;
  const isShare = formatKind(format) === 'percent';
  const hundredth = Number(numberText(Number((value / 100).toPrecision(15))));
  if (percent === '%') return number(hundredth, isShare ? null : digits.includes('.') ? '0.00%' : '0%');
  // In a cell shown as percent Excel takes 95 for 95 %, and 0.95 too.
  return number(isShare && Math.abs(value) >= 1 ? hundredth : value);
};

const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A date typed into a cell that shows dates; anywhere else `2-3` and `2021.11` are text, as a target may be a range. */
const understoodDate = (input: string, format: string, date1904: boolean): Understood | null => {
  const match = formatKind(format) === 'date' ? DATE.exec(halfWidth(input)) : null;
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const serial = serialOfIso(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, date1904);
  return serial === null ? null : number(serial);
};

/** What a person's input means in a cell with this number format; null for a formula, which is not taken. A leading apostrophe makes it a text. */
export const understandInput = (input: string, format: string, date1904: boolean): Understood | null => {
  if (input === '') return { content: EMPTY, format: null };
  if (formatKind(format) === 'text') return text(input);
  if (input.startsWith("'")) return text(input.slice(1));
  if (input.startsWith('=')) return null;
  return understoodNumber(input, format) ?? understoodDate(input, format, date1904) ?? text(input);
};

/** A cell's content as one would type it: a formula, a share as percent, a date as date, any other number with all its digits. */
export const inputText = (value: CellValue, formula: string | null, format: string, date1904: boolean): string => {
  if (formula !== null) return formula;
  if (typeof value !== 'number') return formatValue(value, 'General', date1904);
  const kind = formatKind(format);
  if (kind === 'percent' && Math.abs(value) < 1e300) return `${numberText(Number((value * 100).toPrecision(15)))}%`;
  if (kind === 'date' && value >= 1) return formatValue(value, Number.isInteger(value) ? 'yyyy/m/d' : 'yyyy/m/d h:mm:ss', date1904);
  return numberText(value);
};

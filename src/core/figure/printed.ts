import { Decimal } from 'decimal.js';
import type { Figure } from '../recognise/form';

/** What a cell prints where a form wants no figure: dashes, slashes, asterisks. */
const DASHES = /^[-—–―－/／*＊\\]+$/;

/** The cell holds nothing at all: no value, no text, no formula. */
export const isEmpty = (figure: Figure): boolean => figure.formula === null && (figure.value === null || (typeof figure.value === 'string' && figure.value.trim() === ''));

/** The cell prints a dash, a slash or the like: the form says that nothing belongs here. */
export const isDash = (figure: Figure): boolean => typeof figure.value === 'string' && DASHES.test(figure.value.trim());

/** Full-width digits and signs to plain ones; spaces and thousands separators removed. */
const plain = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\s,]/g, '');

/** Text that is one number, with or without % or a unit of money or points: `1,234.5`, `97.55%`, `4753.66万元`, `20分`. */
const readText = (text: string): Decimal | null => {
  const [, digits, unit] = /^([+-]?\d{1,15}(?:\.\d{1,12})?)(%|分|元|万元|亿元|万|亿)?$/.exec(plain(text)) ?? [];
  if (digits === undefined) return null;
  return unit === '%' ? new Decimal(digits).div(100) : new Decimal(digits);
};

/** The number a cell prints; a percentage is a share (97.55% → 0.9755). Null for a dash, words, an error or nothing. */
export const printedNumber = (figure: Figure | null): Decimal | null => {
  if (figure === null) return null;
  if (typeof figure.value === 'number') return Number.isFinite(figure.value) ? new Decimal(figure.value) : null;
  return typeof figure.value === 'string' ? readText(figure.value) : null;
};

/** Decimal places a number format shows of the stored value (`0.0` → 1, `0.00%` → 4); null for General, text and dates. */
export const formatPlaces = (format: string): number | null => {
  const [section = ''] = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';');
  if (!/[0#]/.test(section) || /[ymdhse]/i.test(section)) return null;
  return (/\.([0#?]+)/.exec(section)?.[1]?.length ?? 0) + (section.includes('%') ? 2 : 0);
};

/** Decimal places in which a cell prints its number, a percentage counted as a share; null where it prints none. */
export const printedPlaces = (figure: Figure): number | null => {
  const number = printedNumber(figure);
  if (number === null) return null;
  if (typeof figure.value === 'number') return formatPlaces(figure.format) ?? number.decimalPlaces();
  const text = plain(figure.text);
  return (/\.(\d+)/.exec(text)?.[1]?.length ?? 0) + (text.includes('%') ? 2 : 0);
};

/** What Excel makes of a text that is typed or written through `values`: US rules whatever the locale, and Chinese dates. */

export interface Typed {
  readonly value: number | boolean | { readonly error: string };
  /** The number format Excel gives a cell that has none. */
  readonly format: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!']);
const THIS_YEAR = 2026;

/** Days since 1899-12-30 (Excel counts a 29 February 1900, so this is right from March 1900 on); null for a day that does not exist. */
export const serialOf = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? Math.round(date.getTime() / 86_400_000) + 25_569 : null;
};

const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900));
const monthNamed = (text: string): number => MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
const dated = (year: number, month: number, day: number, format: string): Typed | null => {
  const serial = month === 0 ? null : serialOf(year, month, day);
  return serial === null ? null : { value: serial, format };
};

type Rule = readonly [RegExp, (...groups: string[]) => Typed | null];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)';

const RULES: readonly Rule[] = [
  [/^(true|false)$/i, (word) => ({ value: word.toLowerCase() === 'true', format: null })],
  [/^([+-]?)\$?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(%?)$/, (sign, digits, percent) => {
    const size = Number(digits.replaceAll(',', '')) * (sign === '-' ? -1 : 1);
    return percent === '' ? { value: size, format: digits.includes(',') ? '#,##0' : null } : { value: size / 100, format: digits.includes('.') ? '0.00%' : '0%' };
  }],
  [/^[¥￥]((?:\d+)(?:\.\d*)?)$/, (digits) => ({ value: Number(digits), format: '¥#,##0' })],
  [/^\(((?:\d+)(?:\.\d*)?)\)$/, (digits) => ({ value: -Number(digits), format: null })],
  [/^([+-]?\d+(?:\.\d*)?e[+-]?\d+)$/i, (number) => (Number.isFinite(Number(number)) ? { value: Number(number), format: '0.00E+00' } : null)],
  [/^(\d+) (\d+)\/(\d+)$/, (whole, top, bottom) => (Number(bottom) === 0 ? null : { value: Number(whole) + Number(top) / Number(bottom), format: '# ?/?' })],
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, (year, month, day) => dated(Number(year), Number(month), Number(day), 'm/d/yyyy')],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/, (month, day, year) => dated(fullYear(year), Number(month), Number(day), 'm/d/yyyy')],
  [/^(\d{1,2})[-/](\d{1,2})$/, (month, day) => dated(THIS_YEAR, Number(month), Number(day), 'd-mmm')],
  [/^(\d{1,2})[-/](\d{4})$/, (month, year) => dated(Number(year), Number(month), 1, 'mmm-yy')],
  [new RegExp(`^(\\d{1,2})[- ]?${MONTH}(?:[- ,]+(\\d{2,4}))?$`, 'i'), (day, month, year) => dated(year !== '' ? fullYear(year) : THIS_YEAR, monthNamed(month), Number(day), 'd-mmm')],
  [new RegExp(`^${MONTH}[- ]?(\\d{1,2})(?:,? (\\d{4}))?$`, 'i'), (month, day, year) => dated(year !== '' ? Number(year) : THIS_YEAR, monthNamed(month), Number(day), 'd-mmm')],
  [new RegExp(`^${MONTH}[- ](\\d{4})$`, 'i'), (month, year) => dated(Number(year), monthNamed(month), 1, 'mmm-yy')],
  [/^(\d{1,2}):(\d{2})(?::(\d{2}))?( ?[ap]m)?$/i, (hours, minutes, seconds, half) => ({
    value: ((half.trim().toLowerCase() === 'pm' ? (Number(hours) % 12) + 12 : Number(hours)) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, format: 'h:mm',
  })],
  [/^(\d{1,2}) ([ap])m?$/i, (hours, half) => ({ value: (Number(hours) + (half.toLowerCase() === 'p' ? 12 : 0)) / 24, format: 'h:mm AM/PM' })],
  [/^(\d{4}|\d{2})年(\d{1,2})月(?:(\d{1,2})[日号])?$/, (year, month, day) => dated(fullYear(year), Number(month), day === '' ? 1 : Number(day), 'yyyy"年"m"月"')],
  [/^(\d{1,2})月(\d{1,2})[日号]$/, (month, day) => dated(THIS_YEAR, Number(month), Number(day), 'm"月"d"日"')],
];

/** What a text stands for, or null when it is just a text. Formulas and the leading apostrophe are not its business. */
export const typed = (text: string): Typed | null => {
  const plain = text.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (ERRORS.has(plain.toUpperCase())) return { value: { error: plain.toUpperCase() }, format: null };
  for (const [pattern, make] of RULES) {
    const match = pattern.exec(plain);
    const found = match === null ? null : make(...match.slice(1).map((group: string | undefined) => group ?? ''));
    if (found !== null) return found;
  }
  return null;
};

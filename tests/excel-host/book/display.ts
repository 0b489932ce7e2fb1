import type { CellValue } from '../../../src/core/sheet/snapshot';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

const number = (value: number, format: string): string => {
  const percent = format.includes('%');
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(places);
  const [whole = '', part] = fixed.split('.');
  return `${value < 0 ? '-' : ''}${format.includes('#,##0') ? grouped(whole) : whole}${part === undefined ? '' : `.${part}`}${percent ? '%' : ''}`;
};

const date = (serial: number, format: string): string => {
  const day = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(day.getUTCFullYear()), yy: String(day.getUTCFullYear()).slice(2),
    mm: String(day.getUTCMonth() + 1).padStart(2, '0'), m: String(day.getUTCMonth() + 1),
    dd: String(day.getUTCDate()).padStart(2, '0'), d: String(day.getUTCDate()),
  };
  return format.replace(/"([^"]*)"|yyyy|yy|mm?|dd?/g, (found, quoted: string | undefined) => quoted ?? parts[found] ?? found);
};

/** The text Excel shows for a value, as `Range.text` gives it: never ####, whatever the column width. */
export const display = (value: CellValue, format: string): string => {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'object') return value.error;
  if (/[ymd]/.test(format.replace(/"[^"]*"|General/g, ''))) return date(value, format);
  return format === 'General' || format === '@' ? String(Number(value.toPrecision(11))) : number(value, format);
};

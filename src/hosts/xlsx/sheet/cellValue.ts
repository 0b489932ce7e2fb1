import type { CellValue } from '../../../core/sheet/snapshot';
import { unescapeText } from '../xml/escapedText';

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** `2021-11-30T12:00:00` → the serial number of that date (strict files may store dates so); null when it is no date. */
export const serialOfIso = (text: string, date1904: boolean): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) + Number(second) * 1000;
  return (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
};

/** A cell element as read: its type, the text of its `<v>` and of its `<is>`; null where there is none. */
export interface RawCell {
  readonly type: string;
  readonly v: string | null;
  readonly inline: string | null;
}

/** What a cell element holds. A number that is none is taken as text, a shared string that does not exist as nothing. */
export const cellValue = (raw: RawCell, strings: readonly string[], date1904: boolean): CellValue => {
  const { type, v, inline } = raw;
  if (type === 'inlineStr') return inline ?? v;
  if (v === null) return inline;
  if (type === 's') return strings[Number(v)] ?? null;
  if (type === 'str') return unescapeText(v);
  if (type === 'e') return { error: v };
  if (type === 'b') return v.trim() === '1' || v.trim() === 'true';
  if (type === 'd') return serialOfIso(v, date1904) ?? v;
  if (v.trim() === '') return null;
  const number = Number(v);
  return Number.isFinite(number) ? number : v;
};

import type { FormatSection, FormatToken } from './formatCode';
import { roundDecimal } from './roundDecimal';

const DAY_SECONDS = 86_400;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const CHINESE_WEEKDAYS = '日一二三四五六';

/** A moment as its parts. */
interface Moment {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Fraction of a second. */
  readonly fraction: number;
  /** Seconds since day 0. */
  readonly total: number;
}

/** Serial 60 is the 29 February 1900 that never was; Excel shows it, and counts days before it one off (ECMA-376 part 1, 18.17.4.1). */
const PHANTOM = 60;

const calendar = (days: number, date1904: boolean): Pick<Moment, 'year' | 'month' | 'day' | 'weekday'> => {
  if (!date1904 && days === PHANTOM) return { year: 1900, month: 2, day: 29, weekday: 3 };
  if (!date1904 && days === 0) return { year: 1900, month: 1, day: 0, weekday: 6 };
  const offset = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < PHANTOM ? 31 : 30);
  const date = new Date(offset + days * DAY_SECONDS * 1000);
  const weekday = date1904 ? date.getUTCDay() : (days + 6) % 7;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday };
};

/** A serial number as a moment, rounded to the decimals of a second that will be shown. */
const momentOf = (serial: number, decimals: number, date1904: boolean): Moment => {
  const total = Number(roundDecimal(serial * DAY_SECONDS, decimals));
  const days = Math.floor(total / DAY_SECONDS);
  const rest = total - days * DAY_SECONDS;
  const second = Math.floor(rest);
  return {
    ...calendar(days, date1904),
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    fraction: rest - second,
    total,
  };
};

const pad = (value: number, length: number): string => String(value).padStart(Math.min(length, 2), '0');

const printDay = (moment: Moment, length: number): string => {
  const name = WEEKDAYS[moment.weekday] ?? '';
  if (length <= 2) return pad(moment.day, length);
  return length === 3 ? name.slice(0, 3) : name;
};

const printMonth = (moment: Moment, length: number): string => {
  const name = MONTHS[moment.month - 1] ?? '';
  if (length <= 2) return pad(moment.month, length);
  if (length === 5) return name.charAt(0);
  return length === 3 ? name.slice(0, 3) : name;
};

const printLetter = (letter: string, length: number, moment: Moment, half: boolean, isMinute: boolean): string => {
  if (letter === 'y' || letter === 'e') return letter === 'y' && length <= 2 ? String(moment.year % 100).padStart(2, '0') : String(moment.year);
  if (letter === 'd') return printDay(moment, length);
  if (letter === 'h') return pad(half ? ((moment.hour + 11) % 12) + 1 : moment.hour, length);
  if (letter === 's') return pad(moment.second, length);
  if (letter === 'a') return `${length > 3 ? '星期' : ''}${CHINESE_WEEKDAYS.charAt(moment.weekday)}`;
  if (letter === 'm') return isMinute ? pad(moment.minute, length) : printMonth(moment, length);
  return '';
};

/** `m` means minutes next to hours before it or seconds behind it, months otherwise. */
const minutePlaces = (tokens: readonly FormatToken[]): ReadonlySet<number> => {
  const places = tokens.flatMap((token, index) => (token.kind === 'date' || token.kind === 'elapsed' ? [{ index, letter: token.letter, length: token.length }] : []));
  return new Set(
    places
      .filter(({ letter, length }, at) => letter === 'm' && length <= 2 && (places[at - 1]?.letter === 'h' || places[at + 1]?.letter === 's'))
      .map(({ index }) => index),
  );
};

const elapsed = (letter: string, length: number, moment: Moment): string => {
  const unit = letter === 'h' ? 3600 : letter === 'm' ? 60 : 1;
  return String(Math.floor(moment.total / unit)).padStart(length, '0');
};

/** A serial number printed by a date section; null when it is no date Excel can show (below 0 or past the year 9999). */
export const formatDate = (serial: number, section: FormatSection, date1904: boolean): string | null => {
  if (serial < 0 || serial >= 2_958_466) return null;
  const { tokens } = section;
  const half = tokens.some(({ kind }) => kind === 'half-day');
  const minutes = minutePlaces(tokens);
  const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
  const decimals = pointAt < 0 ? 0 : tokens.slice(pointAt).filter(({ kind }) => kind === 'digit').length;
  const moment = momentOf(serial, decimals, date1904);
  const fraction = roundDecimal(moment.fraction, decimals).slice(2);
  const print = (token: FormatToken, index: number): string => {
    if (token.kind === 'date') return printLetter(token.letter, token.length, moment, half, minutes.has(index));
    if (token.kind === 'elapsed') return elapsed(token.letter, token.length, moment);
    if (token.kind === 'half-day') return moment.hour < 12 ? token.am : token.pm;
    if (token.kind === 'literal') return token.text;
    if (token.kind === 'point') return decimals > 0 && index === pointAt ? `.${fraction}` : '.';
    if (token.kind === 'slash') return '/';
    return token.kind === 'comma' ? ',' : '';
  };
  return tokens.map(print).join('');
};

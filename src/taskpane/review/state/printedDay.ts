import type { Locale } from '../../../locales/say';

const two = (number: number): string => String(number).padStart(2, '0');

/** A day as a report prints it: `2026年11月21日`, `2026-11-21`. */
export const printedDay = (day: Date, locale: Locale): string =>
  locale === 'zh-CN'
    ? `${String(day.getFullYear())}年${String(day.getMonth() + 1)}月${String(day.getDate())}日`
    : `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** A day in a file name, the same in every language: `2026-11-21`. */
export const filedDay = (day: Date): string => printedDay(day, 'en-US');

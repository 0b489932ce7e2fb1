/** A day of the calendar, as the number of days since 1970-01-01. Pure: no time zone, no clock. */
export type Day = number;

/** From the first to the last day, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  /** The year was printed; otherwise it is the form's. */
  readonly yearPrinted: boolean;
  /** It may also end here (6月前: before June, or by its end); null where there is no second reading. */
  readonly orTo: Day | null;
}

const MILLISECONDS = 86_400_000;

/** The day, or null where the calendar has none (2021-02-30). */
export const dayOf = (year: number, month: number, date: number): Day | null => {
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date ? time.getTime() / MILLISECONDS : null;
};

/** The last day of a month. */
export const monthEnd = (year: number, month: number): Day => Date.UTC(year, month, 0) / MILLISECONDS;

/** The first day of a month. */
export const monthStart = (year: number, month: number): Day => Date.UTC(year, month - 1, 1) / MILLISECONDS;

/** `2021-11-30`. */
export const formatDay = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** Excel's serial number (1900 system; day 60 is its 29 February 1900 that never was) as a day; null outside 1901–9999. */
export const dayOfSerial = (serial: number): Day | null => (serial >= 367 && serial < 2_958_466 ? Math.floor(serial) - 25_569 : null);

import type { Text } from '../outcome';
import type { Figure, Form, Indicator } from '../recognise/form';
import type { Entry, Room } from '../template';
import { isFilled, losses, type Loss } from './loss';
import { columnsByName, reasons } from './reasons';
import { entryOf } from './values';

/** Values by year, and what found no column. */
export interface CarriedYears {
  readonly history: Readonly<Record<string, Entry>>;
  readonly lost: readonly Loss[];
}

/** `prev1` is the year before that of the form; null where the form names no year. */
const yearOfKey = (key: string, year: number | null): number | null => {
  if (/^\d{4}$/.test(key)) return Number(key);
  const back = /^prev(\d)$/.exec(key)?.[1];
  return back === undefined || year === null ? null : year - Number(back);
};

/** Why a value of that year has no column; null where it has one. */
const refusal = (valueYear: number | null, year: number, { yearsBack }: Room): Text | null => {
  if (yearsBack.length === 0) return reasons.noColumn(columnsByName.history);
  if (valueYear === null) return reasons.noYear;
  return yearsBack.includes(year - valueYear) ? null : reasons.otherYear(valueYear, year - Math.max(...yearsBack), year - Math.min(...yearsBack));
};

/** The value an indicator had in the year of its form: what was reached, in a declaration what was aimed at. */
export const valueOfYear = ({ kind }: Form, { actual, target }: Indicator): Figure | null => (kind === 'target-declaration' ? target : actual);

/** The values of earlier years for a form of `year`: those the old form prints, and the one of its own year. */
export const carriedYears = (form: Form, indicator: Indicator, year: number, room: Room): CarriedYears => {
  const own = form.kind === 'target-declaration' && room.yearsBack.length === 0 ? null : valueOfYear(form, indicator);
  const dated: readonly { readonly figure: Figure; readonly of: number | null }[] = [
    ...Object.entries(indicator.history).map(([key, figure]) => ({ figure, of: yearOfKey(key, form.year) })),
    ...(own === null ? [] : [{ figure: own, of: form.year }]),
  ].filter(({ figure }) => isFilled(figure));
  const kept = dated.filter(({ of }) => refusal(of, year, room) === null);
  const lost = dated.flatMap(({ figure, of }) => {
    const reason = figure === own && form.kind !== 'target-declaration' && room.yearsBack.length === 0 ? reasons.result(columnsByName.actual, form.year) : refusal(of, year, room);
    // The target of a declaration goes into the new target as well: without a column of its own it is not lost.
    return reason === null || (figure === own && form.kind === 'target-declaration') ? [] : losses(form, [figure], reason);
  });
  return { history: Object.fromEntries(kept.flatMap(({ figure, of }) => {
    const entry = entryOf(figure);
    return entry === null ? [] : [[String(of), entry] as const];
  })), lost };
};

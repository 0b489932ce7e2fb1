import { Exact } from '../measure/exact';
import type { Amount } from '../measure';
import type { Unit } from '../measure/unit';
import { type Alignment, show } from './readings';
import { text } from './verdict';

const SECONDS_A_DAY = 86_400;
const MONTHS_A_YEAR = 12;

/** Months and years have no fixed length in days; clerks take 30 and 365. */
const DAYS = { month: 30, year: 365 };

const isMonths = ({ dimension }: Unit): boolean => dimension === 'other:月';

/** A span in days: years and months by the usual lengths, days and hours as they are. */
const inDays = ({ number }: Amount, unit: Unit): Amount['number'] => {
  const base = number.times(unit.scale).times(unit.factor);
  if (!isMonths(unit)) return base.div(SECONDS_A_DAY);
  return unit.factor.gte(MONTHS_A_YEAR) ? base.div(MONTHS_A_YEAR).times(DAYS.year) : base.times(DAYS.month);
};

/** 3个月 against 85天: both in days, which is how offices count but no rule says so; never sure. Null for any other pair of units. */
export const byCalendar = (target: Amount, actual: Amount, to: Unit, from: Unit): Alignment | null => {
  const spans = [to, from].filter((unit) => isMonths(unit) || unit.dimension === 'duration');
  if (spans.length < 2 || isMonths(to) === isMonths(from)) return null;
  const [wanted, taken] = [new Exact(inDays(target, to)), new Exact(inDays(actual, from))];
  const shown = (amount: Amount, unit: Unit, days: Amount['number']): string => (isMonths(unit) ? `${show(amount.number, unit.name)}（=${show(days, '天')}）` : show(amount.number, unit.name));
  return {
    target: wanted,
    actual: taken,
    shownTarget: shown(target, to, wanted),
    shownActual: shown(actual, from, taken),
    sure: false,
    note: text(`一个月按 ${String(DAYS.month)} 天、一年按 ${String(DAYS.year)} 天折算`, `A month is taken as ${String(DAYS.month)} days, a year as ${String(DAYS.year)}`),
  };
};

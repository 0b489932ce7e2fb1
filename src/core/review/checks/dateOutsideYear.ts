import { readMeasure } from '../../measure';
import { formatDay } from '../../measure/day';
import type { Figure } from '../../recognise/form';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

/** The day a cell holds as a date, `2022-01-15`; words that name a day are looked at by their year elsewhere. */
const dayIn = (figure: Figure): string | null => {
  if (typeof figure.value !== 'number') return null;
  const measure = readMeasure({ value: figure.value, text: figure.text, format: figure.format, year: null, timely: true });
  return measure.kind === 'dates' && measure.fromCell ? formatDay(measure.dates.from) : null;
};

/** A date typed as a date lies outside the year of the form. */
export const dateOutsideYear = formCheck(
  {
    id: 'date-outside-year',
    title: { zh: '日期不在本年度', en: 'Date outside the year' },
    severity: 'question',
    rule: basis.practice('自评表的日期应在本年度内', 'dates of a self-evaluation lie within its year'),
    suggestion: { zh: '请核对日期。', en: 'Please check the date.' },
  },
  ({ form: { kind, year, indicators } }) =>
    year === null || kind !== 'self-evaluation'
      ? []
      : indicators.flatMap(({ name, level2, target, actual }) =>
          [target, actual].flatMap((figure) => {
            const day = figure === null ? null : dayIn(figure);
            // Elsewhere a date is likely a count that Excel turned into one.
            const timely = /时效|时间|日期|期限/.test(`${level2?.name ?? ''}${name.text}`);
            if (figure === null || day === null || !timely || day.startsWith(String(year))) return [];
            return [
              {
                cells: [figure.cell],
                printed: printedOf(figure),
                computed: year,
                message: { zh: `“${wordsOf(name)}”的日期是 ${day}，不在 ${String(year)} 年度内。`, en: `The date of “${wordsOf(name)}”, ${day}, lies outside ${String(year)}.` },
              },
            ];
          }),
        ),
);

import type { Figure } from '../../recognise/form';
import type { Check } from '../finding';
import { printedOf, wordsOf } from '../parts';

/** A year in a text: 2019年, 2019 年度, 2019.1.1, 2019-01-01. A bare 2019 may be a count. */
const YEARS = /(20[0-4]\d)\s*(?:年|[./-]\s*\d{1,2}\s*[./-]\s*\d{1,2})/g;

const yearsIn = (figure: Figure): readonly number[] => [...figure.text.matchAll(YEARS)].map(([, year]) => Number(year));

/** A row names only years other than the form's: perhaps copied from another year. */
export const otherYear: Check = ({ form: { kind, year, indicators } }) =>
  year === null || kind !== 'self-evaluation'
    ? []
    : indicators.flatMap(({ name, target, actual }) =>
        [name, target, actual].flatMap((figure) => {
          const years = figure === null ? [] : yearsIn(figure);
          if (figure === null || years.length === 0 || years.includes(year)) return [];
          return [
            {
              rule: 'other-year',
              severity: 'question' as const,
              cells: [figure.cell],
              printed: printedOf(figure),
              computed: year,
              message: { zh: `${String(year)} 年度的表中写的是 ${[...new Set(years)].join('、')} 年：“${wordsOf(figure)}”。`, en: `The form is for ${String(year)}, this cell names ${[...new Set(years)].join(', ')}: “${wordsOf(figure)}”.` },
            },
          ];
        }),
      );

import type { Figure } from '../../recognise/form';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

/** A year in a text: 2019年, 2019 年度, 2019.1.1, 2019-01-01. A bare 2019 may be a count. */
const YEARS = /(20[0-4]\d)\s*(?:年|[./-]\s*\d{1,2}\s*[./-]\s*\d{1,2})/g;

const yearsIn = (figure: Figure): readonly number[] => [...figure.text.matchAll(YEARS)].map(([, year]) => Number(year));

/** A row names only years other than the form's: perhaps copied from another year. */
export const otherYear = formCheck(
  {
    id: 'other-year',
    title: { zh: '写的是别的年度', en: 'Another year is named' },
    severity: 'warning',
    rule: basis.practice('指标和完成值应属于本年度', 'indicators and actuals belong to the year of the form'),
    suggestion: { zh: '请核对年度，如属沿用上年内容请更正。', en: 'Please check the year and correct what was copied from another one.' },
  },
  ({ form: { kind, year, indicators } }) =>
    year === null || kind !== 'self-evaluation'
      ? []
      : indicators.flatMap(({ name, target, actual }) =>
          [name, target, actual].flatMap((figure) => {
            const years = figure === null ? [] : yearsIn(figure);
            if (figure === null || years.length === 0 || years.includes(year)) return [];
            return [
              {
                cells: [figure.cell],
                printed: printedOf(figure),
                computed: year,
                message: { zh: `${String(year)} 年度的表中写的是 ${[...new Set(years)].join('、')} 年：“${wordsOf(figure)}”。`, en: `The form is for ${String(year)}, this cell names ${[...new Set(years)].join(', ')}: “${wordsOf(figure)}”.` },
              },
            ];
          }),
        ),
);

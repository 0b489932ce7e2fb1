import { amountOf } from '../../figure/deviation';
import { readMeasure } from '../../measure';
import type { Figure } from '../../recognise/form';
import { basis } from '../basis';
import { formCheck } from '../check';
import { bare, digits, printedOf, wordsOf } from '../parts';

/** A number spread over years: 3年共5次. */
const overYears = (figure: Figure) => {
  const measure = readMeasure({ value: figure.value, text: figure.text, format: figure.format, year: null, timely: false });
  return measure.kind === 'quantity' && measure.quantity.years !== null ? { number: measure.quantity.number, years: measure.quantity.years } : null;
};

/** What is promised for several years in all cannot be reached at the pace of the annual target. */
export const longTermTotal = formCheck(
  {
    id: 'long-term-out-of-reach',
    title: { zh: '年度值累计达不到长期目标', en: 'Long-term target out of reach' },
    severity: 'warning',
    rule: basis.goals('年度目标应与中长期目标衔接', 'annual goals add up to the long-term ones'),
    suggestion: { zh: '请核对年度指标值与长期指标值。', en: 'Please check the annual target against the long-term one.' },
  },
  ({ form }) => {
    if (form.kind !== 'target-declaration') return [];
    // Only the annual tables print the years before.
    const annualRows = form.indicators.filter(({ history }) => Object.keys(history).length > 0);
    return form.indicators.flatMap((row) => {
      const whole = row.target === null || Object.keys(row.history).length > 0 ? null : overYears(row.target);
      const annual = whole === null ? undefined : annualRows.find(({ name }) => bare(name) === bare(row.name));
      const yearly = annual?.target == null ? null : amountOf(annual.target, form.year);
      if (row.target === null || annual?.target == null || whole === null || yearly === null || yearly.number.times(whole.years).gte(whole.number)) return [];
      const arithmetic = `${digits(yearly.number)} × ${digits(whole.years)} = ${digits(yearly.number.times(whole.years))} < ${digits(whole.number)}`;
      return [
        {
          cells: [row.target.cell, annual.target.cell],
          printed: printedOf(row.target),
          computed: yearly.number.times(whole.years).toNumber(),
          arithmetic: { zh: arithmetic, en: arithmetic },
          message: { zh: `“${wordsOf(row.name)}”长期为 ${wordsOf(row.target)}，按年度 ${wordsOf(annual.target)} 累计只有 ${digits(yearly.number.times(whole.years))}。`, en: `“${wordsOf(row.name)}” promises ${wordsOf(row.target)}, ${wordsOf(annual.target)} a year make only ${digits(yearly.number.times(whole.years))}.` },
        },
      ];
    });
  },
);

import { amountOf, deviationOf } from '../../figure/deviation';
import { isEmpty } from '../../figure/printed';
import { readMeasure, type Quantity } from '../../measure';
import type { Figure, Indicator } from '../../recognise/form';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

/** The value of the year before: by the latest year printed, or `prev1`. */
const lastYear = ({ history }: Indicator): Figure | null => {
  const [latest] = Object.keys(history).filter((key) => /^\d{4}$/.test(key)).sort().reverse();
  return history[latest ?? 'prev1'] ?? null;
};

/** Last year's target was a range (2-3人), this year's one number below its upper end. */
const belowRange = ({ value, text, format }: Figure, planned: Quantity, year: number | null): boolean => {
  const measure = readMeasure({ value, text, format, year, timely: false });
  return measure.kind === 'range' && (measure.high.unit.dimension === planned.unit.dimension || !planned.ownUnit) && planned.number.lt(measure.high.number);
};

/** Lower than last year is better, or says nothing, for costs and bad things. */
const LOWER_IS_BETTER = /成本|经费|费用|事故|投诉|能耗|死亡|违规|发生率/;

/** The target for the new year is below what was set for the year before. */
export const targetHistory = formCheck(
  {
    id: 'target-below-last-year',
    title: { zh: '指标值低于上年', en: 'Target below last year' },
    severity: 'warning',
    rule: basis.practice('指标值参考历史水平确定，低于上年的应说明', 'targets follow earlier years; a lower one needs a reason'),
    suggestion: { zh: '请说明下调的原因，或调高指标值。', en: 'Please explain the lower target, or raise it.' },
  },
  ({ form }) =>
    form.kind !== 'target-declaration'
      ? []
      : form.indicators.flatMap((row) => {
          const [before, target] = [lastYear(row), row.target];
          if (before === null || target === null || isEmpty(before) || isEmpty(target) || LOWER_IS_BETTER.test(`${row.level2?.name ?? ''}${row.name.text}`)) return [];
          const planned = amountOf(target, form.year);
          if (planned === null || planned.operator === '≤' || planned.operator === '<') return [];
          const share = deviationOf(before, target, form.year)?.share ?? null;
          if (!(share?.lt(1) ?? belowRange(before, planned, form.year))) return [];
          return [
            {
              cells: [target.cell, before.cell],
              printed: printedOf(target),
              computed: printedOf(before),
              message: {
                zh: `“${wordsOf(row.name)}”的指标值 ${wordsOf(target)} 低于上年的 ${wordsOf(before)}。`,
                en: `The target ${wordsOf(target)} of “${wordsOf(row.name)}” is below last year’s ${wordsOf(before)}.`,
              },
            },
          ];
        }),
);

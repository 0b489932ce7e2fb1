import { amountOf, deviationOf } from '../../figure/deviation';
import { isEmpty } from '../../figure/printed';
import type { Figure, Indicator } from '../../recognise/form';
import type { Check } from '../finding';
import { printedOf, wordsOf } from '../parts';

/** The value of the year before: by the latest year printed, or `prev1`. */
const lastYear = ({ history }: Indicator): Figure | null => {
  const [latest] = Object.keys(history).filter((key) => /^\d{4}$/.test(key)).sort().reverse();
  return history[latest ?? 'prev1'] ?? null;
};

/** Lower than last year is better, or says nothing, for costs and bad things. */
const LOWER_IS_BETTER = /成本|经费|费用|事故|投诉|能耗|死亡|违规|发生率/;

/** The target for the new year is below what was set for the year before. */
export const targetHistory: Check = ({ form }) =>
  form.kind !== 'target-declaration'
    ? []
    : form.indicators.flatMap((row) => {
        const [before, target] = [lastYear(row), row.target];
        if (before === null || target === null || isEmpty(before) || isEmpty(target) || LOWER_IS_BETTER.test(`${row.level2?.name ?? ''}${row.name.text}`)) return [];
        const upper = amountOf(target, form.year)?.operator;
        const share = upper === '≤' || upper === '<' ? null : (deviationOf(before, target, form.year)?.share ?? null);
        if (share === null || share.gte(1)) return [];
        return [
          {
            rule: 'target-below-last-year',
            severity: 'question' as const,
            cells: [target.cell, before.cell],
            printed: printedOf(target),
            computed: printedOf(before),
            message: {
              zh: `“${wordsOf(row.name)}”的指标值 ${wordsOf(target)} 低于上年的 ${wordsOf(before)}。`,
              en: `The target ${wordsOf(target)} of “${wordsOf(row.name)}” is below last year’s ${wordsOf(before)}.`,
            },
          },
        ];
      });

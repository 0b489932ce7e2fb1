import { printedNumber } from '../../figure/printed';
import type { Check } from '../finding';
import { digits, percent, printedOf } from '../parts';

/** No more can be spent than the adjusted budget: added funds belong into it. */
export const executionOverBudget: Check = ({ form }) =>
  form.budget.slice(0, 1).flatMap(({ adjusted, executed, rate }) => {
    const [whole, spent] = [printedNumber(adjusted), printedNumber(executed)];
    if (adjusted === null || executed === null || whole === null || spent === null || whole.lte(0) || spent.lte(whole)) return [];
    const share = percent(spent.div(whole));
    return [
      {
        rule: 'execution-over-budget',
        severity: 'error',
        cells: [executed.cell, adjusted.cell, ...(rate === null ? [] : [rate.cell])],
        printed: printedOf(executed),
        computed: null,
        message: {
          zh: `执行数 ${digits(spent)} 超过全年预算数 ${digits(whole)}（${share}）；追加的资金应计入全年预算数。`,
          en: `${digits(spent)} was spent of an adjusted budget of ${digits(whole)} (${share}); added funds belong into the adjusted budget.`,
        },
      },
    ];
  });

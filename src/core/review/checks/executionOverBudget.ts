import { printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { digits, percent, printedOf } from '../parts';

/** No more can be spent than the adjusted budget: added funds belong into it. */
export const executionOverBudget = formCheck(
  {
    id: 'execution-over-budget',
    title: { zh: '执行数超过预算数', en: 'Spent more than the budget' },
    severity: 'error',
    rule: basis.frame('全年预算数（A）含追加，全年执行数（B）不得大于 A', 'the adjusted budget (A) includes added funds; B cannot exceed A'),
    suggestion: { zh: '请核对全年预算数是否漏计追加资金。', en: 'Please check whether added funds are missing in the adjusted budget.' },
  },
  ({ form }) =>
    form.budget.slice(0, 1).flatMap(({ adjusted, executed, rate }) => {
      const [whole, spent] = [printedNumber(adjusted), printedNumber(executed)];
      if (adjusted === null || executed === null || whole === null || spent === null || whole.lte(0) || spent.lte(whole)) return [];
      const share = percent(spent.div(whole));
      return [
        {
          cells: [executed.cell, adjusted.cell, ...(rate === null ? [] : [rate.cell])],
          printed: printedOf(executed),
          computed: null,
          message: {
            zh: `执行数 ${digits(spent)} 超过全年预算数 ${digits(whole)}（${share}）；追加的资金应计入全年预算数。`,
            en: `${digits(spent)} was spent of an adjusted budget of ${digits(whole)} (${share}); added funds belong into the adjusted budget.`,
          },
        },
      ];
    }),
);

import { printedNumber } from '../../figure/printed';
import { rateAgrees } from '../agreement';
import { basis } from '../basis';
import { formCheck } from '../check';
import { digits, percent, printedOf } from '../parts';

/** A printed execution rate has to be executed over adjusted budget, to the precision it is printed in. */
export const executionRate = formCheck(
  {
    id: 'execution-rate',
    title: { zh: '执行率算错', en: 'Execution rate is wrong' },
    severity: 'error',
    rule: basis.frame('执行率 = 全年执行数（B）÷ 全年预算数（A）', 'rate = executed (B) ÷ adjusted budget (A)'),
    suggestion: { zh: '请更正执行率，并相应更正得分和总分。', en: 'Please correct the rate, the score and the total.' },
  },
  ({ form }) =>
    form.budget.flatMap(({ adjusted, initial, executed, rate }) => {
      const budget = adjusted ?? initial;
      const [whole, spent] = [printedNumber(budget), printedNumber(executed)];
      if (rate === null || budget === null || executed === null || whole === null || spent === null || whole.lte(0)) return [];
      const share = spent.div(whole);
      if (rateAgrees(rate, share) !== false) return [];
      const sum = `${digits(spent)} ÷ ${digits(whole)} = ${percent(share)}`;
      return [
        {
          cells: [rate.cell, executed.cell, budget.cell],
          printed: printedOf(rate),
          computed: share.toDecimalPlaces(4).toNumber(),
          arithmetic: { zh: sum, en: sum },
          message: { zh: `执行率应为 ${sum}，表中为 ${rate.text}。`, en: `The execution rate is ${sum}, but ${rate.text} is printed.` },
        },
      ];
    }),
);

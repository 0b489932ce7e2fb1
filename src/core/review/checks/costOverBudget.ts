import { printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { wholeCost, inMoneyUnit } from '../cost';
import { digits, printedOf, wordsOf } from '../parts';

/** Amounts are rounded to a tenth of a per cent. */
const CLOSE = '1.001';

/** A cost for the whole project that is planned above its budget. */
export const costOverBudget = formCheck(
  {
    id: 'cost-over-budget',
    title: { zh: '成本指标值超过预算', en: 'Cost planned above the budget' },
    severity: 'warning',
    rule: basis.practice('项目总成本的指标值不应大于预算数', 'the cost of the whole project is not planned above its budget'),
    suggestion: { zh: '请核对成本指标值与预算数。', en: 'Please check the cost against the budget.' },
  },
  ({ form }) => {
    const [row, first] = [wholeCost(form), form.budget[0]];
    const budget = first?.adjusted ?? first?.initial ?? null;
    const whole = printedNumber(budget);
    const planned = row?.target == null ? null : inMoneyUnit(row.target, form);
    if (row?.target == null || budget === null || whole === null || whole.lte(0) || planned === null || planned.lte(whole.times(CLOSE))) return [];
    return [
      {
        cells: [row.target.cell, budget.cell],
        printed: printedOf(row.target),
        computed: whole.toNumber(),
        message: { zh: `“${wordsOf(row.name)}”指标值 ${wordsOf(row.target)} 超过预算数 ${digits(whole)}${form.moneyUnit ?? ''}。`, en: `“${wordsOf(row.name)}” is planned at ${wordsOf(row.target)}, above the budget of ${digits(whole)}${form.moneyUnit ?? ''}.` },
      },
    ];
  },
);

import { Decimal } from 'decimal.js';
import { printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { digits, percent, printedOf } from '../parts';

/** A change of the budget by a fifth is worth a word. */
const LARGE = new Decimal('0.2');

/** The budget was changed much during the year. */
export const budgetAdjusted = formCheck(
  {
    id: 'budget-adjusted',
    title: { zh: '预算调整幅度大', en: 'Budget changed much' },
    severity: 'question',
    rule: basis.practice('全年预算数与年初预算数相差 20% 以上的，应有调整手续和说明', 'a change of the budget by 20% or more needs an approval and a reason'),
    suggestion: { zh: '请说明预算调整的原因，并附调整文件。', en: 'Please explain the change and attach the approval.' },
  },
  ({ form }) =>
    form.budget.slice(0, 1).flatMap(({ initial, adjusted }) => {
      const [before, after] = [printedNumber(initial), printedNumber(adjusted)];
      if (initial === null || adjusted === null || before === null || after === null || before.lte(0)) return [];
      const change = after.minus(before).div(before);
      if (change.abs().lt(LARGE)) return [];
      return [
        {
          cells: [adjusted.cell, initial.cell],
          printed: printedOf(adjusted),
          computed: null,
          message: {
            zh: `预算由年初 ${digits(before)} 调整为 ${digits(after)}，${change.gt(0) ? '增加' : '减少'} ${percent(change.abs())}，请确认调整手续和原因。`,
            en: `The budget was changed from ${digits(before)} to ${digits(after)} (${change.gt(0) ? '+' : '−'}${percent(change.abs())}); is the change approved and explained?`,
          },
        },
      ];
    }),
);

import { Decimal } from 'decimal.js';
import { printedNumber } from '../../figure/printed';
import type { Check } from '../finding';
import { digits, percent, printedOf } from '../parts';

/** A change of the budget by a fifth is worth a word. */
const LARGE = new Decimal('0.2');

/** The budget was changed much during the year. */
export const budgetAdjusted: Check = ({ form }) =>
  form.budget.slice(0, 1).flatMap(({ initial, adjusted }) => {
    const [before, after] = [printedNumber(initial), printedNumber(adjusted)];
    if (initial === null || adjusted === null || before === null || after === null || before.lte(0)) return [];
    const change = after.minus(before).div(before);
    if (change.abs().lt(LARGE)) return [];
    return [
      {
        rule: 'budget-adjusted',
        severity: 'question',
        cells: [adjusted.cell, initial.cell],
        printed: printedOf(adjusted),
        computed: null,
        message: {
          zh: `预算由年初 ${digits(before)} 调整为 ${digits(after)}，${change.gt(0) ? '增加' : '减少'} ${percent(change.abs())}，请确认调整手续和原因。`,
          en: `The budget was changed from ${digits(before)} to ${digits(after)} (${change.gt(0) ? '+' : '−'}${percent(change.abs())}); is the change approved and explained?`,
        },
      },
    ];
  });

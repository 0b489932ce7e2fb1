import { printedNumber } from '../../figure/printed';
import { rateAgrees } from '../agreement';
import type { Check } from '../finding';
import { digits, percent, printedOf } from '../parts';

/** A printed execution rate has to be executed over adjusted budget, to the precision it is printed in. */
export const executionRate: Check = ({ form }) =>
  form.budget.flatMap(({ adjusted, initial, executed, rate }) => {
    const budget = adjusted ?? initial;
    const [whole, spent] = [printedNumber(budget), printedNumber(executed)];
    if (rate === null || budget === null || executed === null || whole === null || spent === null || whole.lte(0)) return [];
    const share = spent.div(whole);
    if (rateAgrees(rate, share) !== false) return [];
    const sum = `${digits(spent)} ÷ ${digits(whole)} = ${percent(share)}`;
    return [
      {
        rule: 'execution-rate',
        severity: 'error',
        cells: [rate.cell, executed.cell, budget.cell],
        printed: printedOf(rate),
        computed: share.toDecimalPlaces(4).toNumber(),
        message: { zh: `执行率应为 ${sum}，表中为 ${rate.text}。`, en: `The execution rate is ${sum}, but ${rate.text} is printed.` },
      },
    ];
  });

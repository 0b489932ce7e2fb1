import { Decimal } from 'decimal.js';
import { isDash, printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { addition, digits, printedOf, sumOf, uniqueCells } from '../parts';

/** The full total printed in the last row has to be the sum of the points of the form, or of its table. */
export const pointsTotal = formCheck(
  {
    id: 'points-total',
    title: { zh: '总分值与各项分值不符', en: 'Full total is not the sum of the points' },
    severity: 'error',
    rule: basis.frame('总分一行的分值等于各项分值之和', 'the points of the last row are the sum of all points'),
    suggestion: { zh: '请更正总分值。', en: 'Please correct the full total.' },
  },
  ({ form }) => {
    const total = form.total?.weight ?? null;
    const printed = printedNumber(total);
    const table = uniqueCells(form.indicators.map(({ weight }) => weight));
    const beside = uniqueCells([...form.budget.slice(0, 1).map(({ weight }) => weight), ...form.goals.map(({ weight }) => weight)]).filter((figure) => !isDash(figure));
    if (total === null || printed === null || table.length === 0 || table.some((figure) => printedNumber(figure) === null)) return [];
    const inTable = sumOf(table);
    const unseen = new Decimal(form.budgetPoints ?? 0).plus(form.goalPoints ?? 0).plus(form.goals.reduce((points, goal) => points + (goal.points ?? 0), 0));
    const sum = inTable.plus(sumOf(beside));
    // A form whose points do not make 100 is told so elsewhere; here the last row alone is wrong.
    if (!sum.plus(unseen).equals(100) && !sum.equals(100)) return [];
    if (printed.equals(100) || printed.equals(inTable) || printed.equals(sum)) return [];
    const arithmetic = addition(beside.length === 0 ? table.map(({ text }) => text) : [digits(inTable), ...beside.map(({ text }) => text)], sum);
    return [
      {
        cells: [total.cell, ...beside.map(({ cell }) => cell)],
        printed: printedOf(total),
        computed: sum.toNumber(),
        arithmetic: { zh: arithmetic, en: arithmetic },
        message: { zh: `总分值写作 ${digits(printed)}，各项分值合计为 ${arithmetic}。`, en: `The full total is printed as ${digits(printed)}, the points add up to ${arithmetic}.` },
      },
    ];
  },
);

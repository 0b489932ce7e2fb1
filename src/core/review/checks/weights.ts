import { Decimal } from 'decimal.js';
import { isDash, printedNumber } from '../../figure/printed';
import type { Check } from '../finding';
import { digits, printedOf, sumOf, uniqueCells } from '../parts';

const HUNDRED = new Decimal(100);

/** The points of execution, goals and indicators have to make 100 in all. */
export const weights: Check = ({ form }) => {
  const indicators = uniqueCells(form.indicators.map(({ weight }) => weight));
  const execution = uniqueCells(form.budget.slice(0, 1).map(({ weight }) => weight)).filter((figure) => !isDash(figure));
  const goals = uniqueCells(form.goals.map(({ weight }) => weight));
  const [first] = indicators;
  if (first === undefined || indicators.every((figure) => printedNumber(figure) === null)) return [];
  const inTable = sumOf(indicators);
  const outside = sumOf(execution).plus(sumOf(goals));
  const printedOutside = (execution.length > 0 ? 0 : (form.budgetPoints ?? 0)) + (goals.length > 0 ? 0 : (form.goalPoints ?? 0));
  const sum = inTable.plus(outside).plus(printedOutside);
  // Forms without a funds block and goals of their own score the table alone, with the points that are left to it.
  if (sum.equals(HUNDRED) || (outside.isZero() && form.indicatorPoints !== null && inTable.equals(form.indicatorPoints))) return [];
  const total = form.total?.weight ?? null;
  const certain = total !== null && (printedNumber(total)?.equals(HUNDRED) ?? false);
  const arithmetic = [inTable, ...(outside.plus(printedOutside).gt(0) ? [outside.plus(printedOutside)] : [])].map(digits).join(' + ');
  return [
    {
      rule: 'weights-not-100',
      severity: certain ? 'error' : 'warning',
      cells: [(total ?? first).cell, ...execution.map(({ cell }) => cell)],
      printed: total === null ? null : printedOf(total),
      computed: sum.toNumber(),
      message: {
        zh: `分值合计应为 100 分，实际为${outside.isZero() ? '' : '指标分值与预算执行等分值之和 '}${arithmetic} = ${digits(sum)} 分。`,
        en: `The points should make 100; those of the indicators${outside.isZero() ? '' : ' and of the other parts'} are ${arithmetic} = ${digits(sum)}.`,
      },
    },
  ];
};

import { Decimal } from 'decimal.js';
import type { Figure, Form } from '../../recognise/form';
import { isDash, isEmpty, printedNumber, printedPlaces } from '../../figure/printed';
import type { Check } from '../finding';
import { digits, sumOf, uniqueCells } from '../parts';

/** The scores a total is made of. */
interface Parts {
  readonly execution: readonly Figure[];
  readonly goals: readonly Figure[];
  readonly indicators: readonly Figure[];
}

const partsOf = (form: Form): Parts => ({
  execution: uniqueCells(form.budget.slice(0, 1).map(({ score }) => score)),
  goals: uniqueCells(form.goals.map(({ score }) => score)),
  indicators: uniqueCells(form.indicators.map(({ score }) => score)),
});

/** A score is still to come: the sum says nothing yet. Satisfaction may be left out, so a row without weight does not count. */
const isOpen = (form: Form, { execution, goals }: Parts): boolean =>
  [...execution, ...goals].some((figure) => isEmpty(figure)) ||
  form.indicators.some(({ weight, score }) => score !== null && isEmpty(score) && printedNumber(weight)?.gt(0) === true);

const agrees = (printed: Decimal, places: number, sum: Decimal): boolean =>
  printed.minus(sum).abs().lte('0.05') || sum.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).equals(printed);

/** The totals a form prints: in the total row and in a line of text. */
const totalsOf = ({ total, headingTotal }: Form): readonly { readonly figure: Figure; readonly value: Decimal; readonly places: number }[] => {
  const score = total?.score ?? null;
  const value = printedNumber(score);
  return [
    ...(score === null || value === null ? [] : [{ figure: score, value, places: printedPlaces(score) ?? 2 }]),
    ...(headingTotal === null || headingTotal.value === null
      ? []
      : [{ figure: headingTotal.figure, value: new Decimal(headingTotal.value), places: new Decimal(headingTotal.value).decimalPlaces() }]),
  ];
};

/** The printed total, in its row and in the heading, has to be the sum of the printed scores, the one for execution among them. */
export const total: Check = ({ form }) => {
  const parts = partsOf(form);
  if (parts.indicators.length === 0 || isOpen(form, parts)) return [];
  const [execution, goals, indicators] = [parts.execution.filter((figure) => !isDash(figure)), parts.goals, parts.indicators].map(sumOf);
  if (execution === undefined || goals === undefined || indicators === undefined) return [];
  const sum = execution.plus(goals).plus(indicators);
  // In forms with a table for each goal the points printed in the goal lines are counted as earned.
  const goalPoints = parts.goals.length > 0 ? new Decimal(0) : form.goals.reduce((points, goal) => points.plus(goal.points ?? 0), new Decimal(0));
  return totalsOf(form).flatMap(({ figure, value, places }) => {
    if (agrees(value, places, sum) || agrees(value, places, sum.plus(goalPoints))) return [];
    const omits = execution.gt(0) && agrees(value, places, sum.minus(execution));
    const arithmetic = [execution, goals, indicators].filter((part) => part.gt(0)).map(digits).join(' + ');
    return [
      {
        rule: omits ? 'total-omits-execution' : 'total',
        severity: 'error' as const,
        cells: [figure.cell, ...parts.execution.map(({ cell }) => cell)],
        printed: value.toNumber(),
        computed: sum.toNumber(),
        message: omits
          ? {
              zh: `总分 ${digits(value)} 只是各指标得分之和，没有计入预算执行得分 ${digits(execution)} 分；合计应为 ${arithmetic} = ${digits(sum)}。`,
              en: `The total ${digits(value)} leaves out the ${digits(execution)} points for execution; all parts make ${arithmetic} = ${digits(sum)}.`,
            }
          : {
              zh: `总分为 ${digits(value)}，各项得分相加为 ${arithmetic} = ${digits(sum)}。`,
              en: `The total printed is ${digits(value)}, the scores add up to ${arithmetic} = ${digits(sum)}.`,
            },
      },
    ];
  });
};

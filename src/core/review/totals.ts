import { Decimal } from 'decimal.js';
import type { Figure, Form } from '../recognise/form';
import { isDash, isEmpty, printedNumber, printedPlaces } from '../figure/printed';
import type { ReviewInput } from './check';
import { addition, digits, sumOf, uniqueCells } from './parts';
import { isUnread } from './unread';

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

/** The last row speaks for the table alone: its points are those of the rows and leave room for others to make 100. */
const isSubtotal = ({ total, indicators }: Form): boolean => {
  const points = printedNumber(total?.weight ?? null);
  return points !== null && points.lt(100) && points.equals(sumOf(uniqueCells(indicators.map(({ weight }) => weight))));
};

/** A printed total that is not the sum of the printed scores. */
export interface WrongTotal {
  readonly figure: Figure;
  readonly printed: Decimal;
  readonly sum: Decimal;
  /** The summands and the sum: `9.18 + 88 = 97.18`. */
  readonly arithmetic: string;
  /** The points for execution. */
  readonly execution: Decimal;
  /** All scores it is made of, that for execution in front. */
  readonly scores: readonly Figure[];
  /** The sheet has no funds, whose points may make the difference. */
  readonly fundsUnseen: boolean;
  /** It is the sum without the points for execution. */
  readonly omitsExecution: boolean;
}

/** The printed totals, in their row and in the heading, that are not the sum of the printed scores; none while a score is to come. */
export const wrongTotals = ({ form, sheet }: ReviewInput): readonly WrongTotal[] => {
  const parts = partsOf(form);
  if (parts.indicators.length === 0 || isOpen(form, parts)) return [];
  const [execution, goals, indicators] = [sumOf(parts.execution.filter((figure) => !isDash(figure))), sumOf(parts.goals), sumOf(parts.indicators)];
  const sum = execution.plus(goals).plus(indicators);
  // In forms with a table for each goal the points printed in the goal lines are counted as earned.
  const goalPoints = parts.goals.length > 0 ? new Decimal(0) : form.goals.reduce((points, goal) => points.plus(goal.points ?? 0), new Decimal(0));
  const groups = [execution, goals, indicators].filter((part) => part.gt(0)).map(digits);
  const arithmetic = addition(groups.length > 1 ? groups : parts.indicators.map(({ text }) => text), sum);
  return totalsOf(form).flatMap(({ figure, value, places }) => {
    if (agrees(value, places, sum) || agrees(value, places, sum.plus(goalPoints)) || isUnread(value.minus(sum), form, sheet)) return [];
    const omitsExecution = execution.gt(0) && agrees(value, places, sum.minus(execution));
    if (omitsExecution && isSubtotal(form)) return [];
    return [{ figure, printed: value, sum, arithmetic, execution, scores: [...parts.execution, ...parts.goals, ...parts.indicators], fundsUnseen: form.budget.length === 0 && value.gt(sum), omitsExecution }];
  });
};

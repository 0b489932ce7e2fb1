import { Decimal } from 'decimal.js';
import { isDash, printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { addition, digits, printedOf, sumOf, uniqueCells } from '../parts';
import { isUnread } from '../unread';

const HUNDRED = new Decimal(100);

/** The points of execution, goals and indicators have to make 100 in all. */
export const weights = formCheck(
  {
    id: 'weights-not-100',
    title: { zh: '分值合计不等于 100', en: 'Points do not make 100' },
    severity: 'error',
    rule: basis.evaluation('单位自评满分 100 分，由预算执行率和各级指标权重组成', 'the full total is 100, made of execution and all indicators'),
    suggestion: { zh: '请调整分值，使合计为 100 分。', en: 'Please adjust the points so that they make 100.' },
  },
  ({ form, sheet }) => {
    const indicators = uniqueCells(form.indicators.map(({ weight }) => weight));
    const execution = uniqueCells(form.budget.slice(0, 1).map(({ weight }) => weight)).filter((figure) => !isDash(figure));
    const goals = uniqueCells(form.goals.map(({ weight }) => weight));
    const [first] = indicators;
    if (first === undefined || indicators.every((figure) => printedNumber(figure) === null)) return [];
    const inTable = sumOf(indicators);
    const outside = sumOf(execution).plus(sumOf(goals));
    const inGoalLines = form.goals.reduce((points, goal) => points.plus(goal.points ?? 0), new Decimal(0));
    // Goals without a cell for their points may carry them in their label, or each in its line.
    const ofGoals = goals.length > 0 ? new Decimal(0) : form.goalPoints === null ? inGoalLines : new Decimal(form.goalPoints);
    const printedOutside = ofGoals.plus(execution.length > 0 ? 0 : (form.budgetPoints ?? 0));
    const sum = inTable.plus(outside).plus(printedOutside);
    // Forms without a funds block and goals of their own score the table alone, with the points that are left to it.
    if (sum.equals(HUNDRED) || (outside.isZero() && form.indicatorPoints !== null && inTable.equals(form.indicatorPoints))) return [];
    if (isUnread(HUNDRED.minus(sum), form, sheet)) return [];
    const total = form.total?.weight ?? null;
    // A sheet without funds may leave out their points.
    const certain = (form.budget.length > 0 || sum.gt(HUNDRED)) && total !== null && (printedNumber(total)?.equals(HUNDRED) ?? false);
    const beside = outside.plus(printedOutside);
    const sumText = addition(beside.gt(0) ? [digits(inTable), digits(beside)] : indicators.map(({ text }) => text), sum);
    return [
      {
        severity: certain ? 'error' : 'warning',
        cells: uniqueCells([total ?? first, ...execution, ...goals, ...indicators]).map(({ cell }) => cell),
        printed: total === null ? null : printedOf(total),
        computed: sum.toNumber(),
        arithmetic: { zh: sumText, en: sumText },
        message: {
          zh: `分值合计应为 100 分，实际为${outside.isZero() ? '' : '指标分值与预算执行等分值之和 '}${sumText} 分。`,
          en: `The points should make 100; those of the indicators${outside.isZero() ? '' : ' and of the other parts'} are ${sumText}.`,
        },
      },
    ];
  },
);

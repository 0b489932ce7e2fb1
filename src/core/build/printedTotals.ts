import type { Decimal } from 'decimal.js';
import { Exact, ZERO } from '../measure/exact';
import type { Figure, Form } from '../recognise/form';
import { readPoints } from '../score/points';
import { cellKey } from '../sheet/address';
import type { CellEdit } from '../sheet/edit';
import { pointsAs } from './content';

type Part = 'weight' | 'score';

const uniqueSum = (figures: readonly (Figure | null)[]): Decimal => {
  const cells = new Map(figures.flatMap((figure) => (figure === null ? [] : [[cellKey(figure.cell.row, figure.cell.column), figure] as const])));
  return [...cells.values()].reduce<Decimal>((sum, figure) => sum.plus(readPoints(figure) ?? 0), ZERO);
};

/** The sums a total row may print: the indicators alone, with execution, with execution and goals. */
const sums = (form: Form, part: Part): readonly Decimal[] => {
  const table = uniqueSum(form.indicators.map((row) => row[part]));
  const execution = uniqueSum([form.budget[0]?.[part] ?? null]);
  const goals = uniqueSum(form.goals.map((goal) => goal[part]));
  return [table, table.plus(execution), table.plus(execution).plus(goals)];
};

const ROLES = { weight: 'total-weight', score: 'total-score' } as const;

/** Totals typed as numbers that were right and no longer are: proposed, not ticked, as someone typed them. */
export const printedTotals = (before: Form, after: Form): readonly CellEdit[] =>
  (['weight', 'score'] as const).flatMap((part) => {
    const [was, now] = [before.total?.[part] ?? null, after.total?.[part] ?? null];
    const printed = readPoints(was);
    if (was === null || now === null || printed === null || was.formula !== null || printed.eq(0)) return [];
    const which = sums(before, part).findIndex((sum) => sum.eq(printed));
    const sum = which < 0 ? undefined : sums(after, part)[which];
    if (sum === undefined || sum.eq(printed)) return [];
    const points = new Exact(sum).toNumber();
    return [
      {
        sheet: after.sheet,
        cell: now.cell,
        before: { value: now.value, formula: now.formula },
        after: { value: pointsAs(points, was), formula: null },
        role: ROLES[part],
        why: { zh: `各行合计由 ${printed.toFixed()} 变为 ${sum.toFixed()}`, en: `The rows made ${printed.toFixed()} and now make ${sum.toFixed()}` },
        ticked: false,
      },
    ];
  });

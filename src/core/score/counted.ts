import type { Decimal } from 'decimal.js';
import { HUNDRED, ZERO } from '../measure/exact';
import type { Form, Indicator } from '../recognise/form';
import type { BudgetAssessment, GoalAssessment } from './assessment';
import type { ScoredRow } from './indicators';
import { readPoints } from './points';
import { sameCell } from './weight';

/** Points for execution that stand beside indicators which make the whole total by themselves. */
export interface Beside {
  readonly points: Decimal;
  readonly earned: Decimal | null;
  /** What the indicators and goals make without them. */
  readonly rest: Decimal;
}

/** The parts a total is made of, each once. */
export interface Counted {
  readonly execution: readonly BudgetAssessment[];
  readonly beside: Beside | null;
  readonly goals: readonly GoalAssessment[];
  readonly rows: readonly ScoredRow[];
  /** The points of all these parts; null while one of them is not known. */
  readonly points: Decimal | null;
}

const sameScoreCell = (a: Indicator, b: Indicator): boolean => a.score === null || b.score === null || sameCell(a.score.cell, b.score.cell);

/** Rows under one merged score cell count once; rows that are not scored do not count. */
const countedOnce = (rows: readonly ScoredRow[]): readonly ScoredRow[] =>
  rows.filter(({ indicator, assessment }, index) => {
    if (assessment.method === 'not-scored') return false;
    const before = indicator.sharedWith.length === 0 ? [] : rows.slice(0, index);
    return !before.some(({ indicator: other }) => indicator.sharedWith.some((cell) => sameCell(cell, other.name.cell)) && sameScoreCell(indicator, other));
  });

const cellKey = ({ weight }: Indicator): string | null => (weight === null ? null : `${String(weight.cell.row)}:${String(weight.cell.column)}`);

/** Points of all scored rows, each weight cell once; null while one is not known or only inferred. Negative points are deductions, no part of the full total. */
const indicatorPoints = (rows: readonly ScoredRow[]): Decimal | null => {
  const seen = new Set<string>();
  let sum = ZERO;
  for (const { indicator, assessment } of rows) {
    if (assessment.method === 'not-scored') continue;
    const key = cellKey(indicator);
    if (key !== null && seen.has(key)) continue;
    if (key !== null) seen.add(key);
    if (assessment.weight === null || assessment.weightSource === 'inferred') return null;
    if (assessment.weight.gt(0)) sum = sum.plus(assessment.weight);
  }
  return sum;
};

/** What of a form makes its total: execution, goals and indicators, each once; execution only where it is not printed beside a full hundred. */
export const countedParts = (form: Form, rows: readonly ScoredRow[], budget: readonly BudgetAssessment[], goals: readonly GoalAssessment[]): Counted => {
  const counted = countedOnce(rows);
  const scored = budget.slice(0, 1).flatMap((one) => (one.weight === null ? [] : [{ one, weight: one.weight }]));
  const ofIndicators = indicatorPoints(rows);
  const ofGoals = goals.reduce((sum, { weight }) => sum.plus(weight ?? 0), ZERO);
  const printed = readPoints(form.total?.weight ?? null) ?? HUNDRED;
  const rest = ofIndicators?.plus(ofGoals) ?? null;
  const [first] = scored;
  const beside = first !== undefined && first.weight.gt(0) && rest?.eq(printed) === true ? { points: first.weight, earned: first.one.score, rest } : null;
  const inside = beside === null ? scored : [];
  const points = rest === null || counted.length === 0 ? null : inside.reduce((sum, { weight }) => sum.plus(weight), rest);
  return { execution: inside.map(({ one }) => one), beside, goals, rows: counted, points };
};

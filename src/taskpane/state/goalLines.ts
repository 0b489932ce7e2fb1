import type { Decimal } from 'decimal.js';
import type { EvaluatedForm } from '../../core/plan';
import type { Goal } from '../../core/recognise/form';
import type { Decision, GoalAssessment } from '../../core/score/assessment';
import { type Address, formatAddress } from '../../core/sheet/address';
import type { Mark } from './scoreRow';

/** A goal as the score tab shows it. */
export interface GoalLine {
  /** Where a decision about it is kept (A1). */
  readonly key: string;
  readonly number: number | null;
  readonly target: string;
  readonly actual: string;
  readonly cell: Address;
  /** Null for a goal without points of its own. */
  readonly assessment: GoalAssessment | null;
  readonly mark: Mark;
  /** The points that count; null while it is open, even where there is a proposal. */
  readonly counted: Decimal | null;
}

type Remembered = Readonly<Record<string, Decision>>;

const markOf = (goal: Goal, assessment: GoalAssessment | null, decision: Decision | undefined): Mark => {
  if (assessment === null) return 'not-scored';
  if (assessment.score === null || assessment.certainty === 'needs-judgement') return 'to-decide';
  const decided = decision !== undefined && decision.target === (goal.target?.text ?? '') && decision.actual === (goal.actual?.text ?? '');
  return decided ? 'decided' : assessment.certainty;
};

/** The goals that say anything; `remembered` holds the decisions by cell (A1). */
export const goalLines = ({ form, assessment }: EvaluatedForm, remembered: Remembered): readonly GoalLine[] =>
  form.goals.flatMap((goal, index) => {
    const { number, target, actual, score } = goal;
    const assessed = assessment.goals.find((other) => other.index === index) ?? null;
    const cell = assessed?.cell ?? (target ?? actual ?? score)?.cell;
    if (cell === undefined || (assessed === null && (target?.text ?? '') === '' && (actual?.text ?? '') === '')) return [];
    const key = formatAddress(cell);
    const mark = markOf(goal, assessed, remembered[key]);
    return [{ key, number, target: target?.text ?? '', actual: actual?.text ?? '', cell, assessment: assessed, mark, counted: mark === 'to-decide' ? null : (assessed?.score ?? null) }];
  });

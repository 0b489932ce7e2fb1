import { Decimal } from 'decimal.js';
import type { Decision, TierOption } from '../../core/score/assessment';
import type { RulePack } from '../../core/score/rulePack';
import { showPoints } from './figures';
import type { GoalLine } from './goalLines';
import type { ScoreRow } from './scoreRow';

/** A row or goal that a person may judge. */
export interface Judged {
  /** Where the decision is kept (A1). */
  readonly key: string;
  readonly weight: Decimal;
  readonly places: number;
  /** The tiers to choose from; empty where the score follows from numbers. */
  readonly tiers: readonly TierOption[];
  /** The decision in force; null where there is none, or it was about another target or actual. */
  readonly decided: Decision | null;
  /** Points proposed while nothing is decided. */
  readonly proposed: string | null;
  /** Target and actual as displayed: what the decision is about. */
  readonly target: string;
  readonly actual: string;
}

const tiersOf = ({ tiers }: RulePack): readonly TierOption[] => tiers.map(({ id, label, low, high }) => ({ id, label, low: new Decimal(low), high: new Decimal(high) }));

/** What may be judged about an indicator; null where it has no weight to be judged against, or is not scored. */
export const judgedRow = ({ key, indicator, assessment, mark }: ScoreRow, pack: RulePack, remembered: Decision | null): Judged | null => {
  const { weight, score, method, tiers } = assessment;
  if (weight === null || assessment.weightSource === 'inferred' || mark === 'not-scored') return null;
  const decided = method === 'decided' ? remembered : null;
  const open = mark === 'suggested' || mark === 'to-decide';
  // Points are lost by a constraint, none are earned: the tiers of words do not apply.
  const asked = weight.lt(0) ? [] : tiers;
  return {
    key,
    weight,
    places: pack.rounding.places,
    // A decided row keeps the tiers it was decided by, so that the choice can be changed.
    tiers: asked.length > 0 || decided === null || decided.tier === null ? asked : tiersOf(pack),
    decided,
    proposed: score !== null && open ? showPoints(score) : null,
    target: indicator.target?.text ?? '',
    actual: indicator.actual?.text ?? '',
  };
};

/** What may be judged about a goal: its words, always by tiers; null for a goal without points of its own. */
export const judgedGoal = ({ key, assessment, mark, target, actual }: GoalLine, pack: RulePack, remembered: Decision | null): Judged | null => {
  if (assessment === null || assessment.cell === null || assessment.weight === null) return null;
  return {
    key,
    weight: assessment.weight,
    places: pack.rounding.places,
    tiers: tiersOf(pack),
    decided: mark === 'decided' ? remembered : null,
    proposed: assessment.score !== null && mark === 'to-decide' ? showPoints(assessment.score) : null,
    target,
    actual,
  };
};

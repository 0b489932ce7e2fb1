import type { Decimal } from 'decimal.js';
import { Exact } from '../measure/exact';
import type { Figure } from '../recognise/form';
import { type Address, formatAddress } from '../sheet/address';
import type { Decisions } from './assessment';


/**
 * The score a person decided on for a cell, or null: only while target and actual read as they did then, and only within 0
 * and the weight, which is negative for a constraint (any number of points from 0 on where no weight is known).
 */
export const decidedScore = (decisions: Decisions, cell: Address, target: Figure | null, actual: Figure | null, weight: Decimal | null): Decimal | null => {
  const decision = decisions.scores[formatAddress(cell)];
  if (decision?.target !== (target?.text ?? '') || decision.actual !== (actual?.text ?? '')) return null;
  const typed = decision.score.trim();
  if (!/^-?\d{1,6}(\.\d{1,6})?$/.test(typed)) return null;
  const score = new Exact(typed);
  const [lowest, highest] = [Exact.min(weight ?? 0, 0), weight === null ? score : Exact.max(weight, 0)];
  return score.lt(lowest) || score.gt(highest) ? null : score;
};

import type { Decimal } from 'decimal.js';
import type { Figure } from '../recognise/form';
import { type Address, formatAddress } from '../sheet/address';
import type { Decisions } from './assessment';
import { typedPoints } from './weight';

/**
 * The score a person decided on for a cell, or null: only while target and actual read as they did then, and only within 0
 * and the weight (any number of points where no weight is known).
 */
export const decidedScore = (decisions: Decisions, cell: Address, target: Figure | null, actual: Figure | null, weight: Decimal | null): Decimal | null => {
  const decision = decisions.scores[formatAddress(cell)];
  if (decision?.target !== (target?.text ?? '') || decision.actual !== (actual?.text ?? '')) return null;
  const score = typedPoints(decision.score);
  return score === null || (weight !== null && score.gt(weight)) ? null : score;
};

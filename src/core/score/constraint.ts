import type { Decimal } from 'decimal.js';
import { ZERO } from '../measure/exact';
import type { IndicatorAssessment } from './assessment';
import { base, type Judged } from './judged';
import type { RulePack } from './rulePack';
import { isFull } from './share';
import { joined, text } from './verdict';

/**
 * A row with negative points, a constraint: nothing is earned by it, but its points are lost where it is missed. The pack
 * says whether they are taken off or a person is asked; taking them off is never more than a proposal.
 */
export const scoreConstraint = (judged: Judged, points: Decimal, pack: RulePack): IndicatorAssessment => {
  const { verdict } = judged;
  const common = { ...base(judged, pack), ratio: null };
  const { constraint } = pack;
  if (constraint?.treatment !== 'deduct' || verdict.share === null) {
    const asked = text(`分值为负数 ${points.toFixed()}（约束性指标），扣分由人判定`, `the points are negative (${points.toFixed()}, a constraint): a person decides`);
    return { ...common, score: null, method: 'not-comparable', certainty: 'needs-judgement', explanation: joined(verdict.reason, asked) };
  }
  const { clause } = constraint;
  if (isFull(verdict.share)) {
    const kept = text(`约束性指标已达标，不扣分（${clause.zh}）`, `the constraint is met: nothing is taken off (${clause.en})`);
    return { ...common, score: ZERO, method: verdict.method, certainty: verdict.certainty, clause, explanation: joined(verdict.reason, kept) };
  }
  const lost = text(`约束性指标未达标，建议扣 ${points.neg().toFixed()} 分（${clause.zh}）`, `the constraint is missed: ${points.neg().toFixed()} points off are proposed (${clause.en})`);
  return { ...common, score: points, method: verdict.method, certainty: verdict.certainty === 'certain' ? 'suggested' : verdict.certainty, clause, explanation: joined(verdict.reason, lost) };
};

import { Exact } from '../measure/exact';
import type { TierOption } from './assessment';
import type { RulePack } from './rulePack';
import { type Share, shareOf } from './share';

/** The pack's tiers as a person chooses from them, best first. */
export const tierOptions = (pack: RulePack): readonly TierOption[] => pack.tiers.map(({ id, label, low, high }) => ({ id, label, low: new Exact(low), high: new Exact(high) }));

/** The middle of the n-th tier: a place to start from, never more than a proposal. */
export const middleOfTier = (pack: RulePack, index: number): Share => {
  const tier = pack.tiers[Math.min(index, pack.tiers.length - 1)];
  return shareOf(new Exact(tier?.low ?? 0).plus(tier?.high ?? 0), new Exact(2));
};

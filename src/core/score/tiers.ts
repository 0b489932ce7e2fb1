import { Exact } from '../measure/exact';
import type { TierOption } from './assessment';
import type { RulePack } from './rulePack';
import { FULL, type Share, shareOf } from './share';

const TWO = new Exact(2);

/** The pack's tiers as a person chooses from them, best first. */
export const tierOptions = (pack: RulePack): readonly TierOption[] => pack.tiers.map(({ id, label, low, high }) => ({ id, label, low: new Exact(low), high: new Exact(high) }));

/** The middle of the n-th tier (the last one where the pack has fewer): a place to start from, never more than a proposal. */
export const middleOfTier = (pack: RulePack, index: number): Share => {
  const upTo = tierOptions(pack).slice(0, index + 1);
  return upTo.reduce<Share>((_above, { low, high }) => shareOf(low.plus(high), TWO), FULL);
};

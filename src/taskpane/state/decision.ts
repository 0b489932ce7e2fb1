import { Decimal } from 'decimal.js';
import type { Decision, TierOption } from '../../core/score/assessment';
import { parseScore, showPoints } from './figures';
import type { Judged } from './judged';
import type { Drafts } from './paneState';

/** What is wrong with a typed score; the view words it. */
export type ScoreFault =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-many-places'; readonly places: number }
  | { readonly kind: 'out-of-range'; readonly low: string; readonly high: string };

/** The decision editor as it stands: what was typed, what it may be, whether it counts. */
export interface DecisionDraft {
  readonly tier: TierOption | null;
  readonly typed: string;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly fault: ScoreFault | null;
}

/** Lowest and highest points of a tier. */
export const tierPoints = (weight: Decimal, { low, high }: TierOption): { readonly low: Decimal; readonly high: Decimal } => ({
  low: weight.times(low).toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
  high: weight.times(high).toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
});

/** What a row may earn: 0 up to its points; a constraint, whose points are negative, from those up to 0. */
export const scoreRange = (weight: Decimal): { readonly low: Decimal; readonly high: Decimal } => ({ low: Decimal.min(weight, 0), high: Decimal.max(weight, 0) });

const faultOf = (typed: string, low: Decimal, high: Decimal, places: number): ScoreFault | null => {
  if (typed.trim() === '') return null;
  const points = parseScore(typed);
  if (points === null) return { kind: 'not-a-number' };
  if (points.lt(low) || points.gt(high)) return { kind: 'out-of-range', low: showPoints(low), high: showPoints(high) };
  return points.decimalPlaces() > places ? { kind: 'too-many-places', places } : null;
};

/** The editor's content: what the person typed, else what was decided before, else nothing. */
export const decisionDraft = ({ key, tiers, weight, places, decided }: Judged, drafts: Drafts): DecisionDraft => {
  const id = drafts.tiers[key] ?? decided?.tier ?? null;
  const tier = tiers.find((option) => option.id === id) ?? null;
  const { low, high } = tier === null ? scoreRange(weight) : tierPoints(weight, tier);
  const typed = drafts.scores[key] ?? decided?.score ?? '';
  return { tier, typed, low, high, fault: faultOf(typed, low, high, places) };
};

const liesIn = (points: string, weight: Decimal, tier: TierOption): boolean => {
  const { low, high } = tierPoints(weight, tier);
  return low.lte(points) && high.gte(points);
};

/**
 * The points a tier starts from when it is chosen: the proposal where it lies in the tier, the full weight in the best tier,
 * else nothing: how far within a lower tier is for the person to say.
 */
export const tierStart = ({ weight, proposed }: Judged, tier: TierOption): string => {
  if (proposed !== null && liesIn(proposed, weight, tier)) return proposed;
  return tier.high.equals(1) ? showPoints(weight) : '';
};

/** The tier that points lie in, the best one first; null for none. */
export const tierOf = ({ tiers, weight }: Judged, points: string): TierOption | null => tiers.find((tier) => liesIn(points, weight, tier)) ?? null;

/** The decision to remember; null when nothing valid is typed. It counts while target and actual stay as they are now. */
export const settle = ({ target, actual }: Judged, { tier, typed, fault }: DecisionDraft): Decision | null => {
  const points = parseScore(typed);
  return points === null || fault !== null ? null : { score: points.toFixed(), tier: tier?.id ?? null, target, actual };
};

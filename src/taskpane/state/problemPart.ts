import type { Problem } from '../../core/outcome';

/** The part of the rule pack a problem of `parseRulePack` lies in: the sentence ends with its place, e.g. `(tiers.0.low)`; null for none of these. */
export const problemPart = ({ message }: Problem, parts: readonly string[]): string | null => {
  const place = /\(([\w.]+)\)$/.exec(message.en)?.[1]?.split('.')[0] ?? '';
  const part = place === 'tiersClause' ? 'tiers' : place;
  return parts.includes(part) ? part : null;
};

import { findRulePack, parseRulePack, rulePacks } from '../core/score';
import type { RulePack } from '../core/score/rulePack';

/** The stored rule packs of a person; one that is not valid (any more) is left out. */
export const parseOwnPacks = (stored: readonly unknown[]): readonly RulePack[] =>
  stored.flatMap((entry) => {
    const parsed = parseRulePack(entry);
    return parsed.ok && findRulePack(parsed.value.id) === null ? [parsed.value] : [];
  });

/** The packs to choose from: those of the product, then the person's own. */
export const allPacks = (own: readonly RulePack[]): readonly RulePack[] => [...rulePacks, ...own];

/** Keeps a pack; one of the same id is replaced. */
export const withOwnPack = (own: readonly RulePack[], pack: RulePack): readonly RulePack[] => [...own.filter(({ id }) => id !== pack.id), pack];

/** An id that no pack has yet. */
export const freeId = (own: readonly RulePack[]): string => {
  const taken = new Set(allPacks(own).map(({ id }) => id));
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => `own-${String(index + 1)}`);
  return numbers.find((id) => !taken.has(id)) ?? 'own';
};

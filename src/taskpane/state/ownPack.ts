import { findRulePack } from '../../core/score';
import type { RulePack } from '../../core/score/rulePack';
import type { Text } from '../../core/outcome';
import { rulesTexts } from '../../locales/rules';
import { freeId } from '../../session/ownPacks';

/** A rule pack being changed: what it started from, and how it stands (maybe not valid yet). */
export interface RuleDraft {
  readonly base: RulePack;
  readonly pack: RulePack;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A draft to change a pack; one of the product's own is given a name that tells it apart. */
export const startDraft = (base: RulePack): RuleDraft => {
  const named = (language: keyof Text): string => rulesTexts.ownName[language].replace('{name}', base.name[language]);
  return { base, pack: findRulePack(base.id) === null ? base : { ...base, name: { zh: named('zh'), en: named('en') } } };
};

/** Whether a draft says anything else than the pack in force. */
export const isChanged = ({ pack }: RuleDraft, inForce: RulePack): boolean => !same(pack, inForce) && !same(pack, startDraft(inForce).pack);

const marked = (clause: Text): Text => {
  const { zh, en } = rulesTexts.changedClause;
  return clause.zh.endsWith(zh) ? clause : { zh: `${clause.zh}${zh}`, en: `${clause.en}${en}` };
};

const CLAUSED = ['execution', 'lower', 'equality', 'approximate', 'farAbove', 'rounding', 'note'] as const;

/** Clauses whose figures were changed say so: an auditor must not take them for the words of the document. */
const withMarkedClauses = ({ base, pack }: RuleDraft): RulePack => {
  const clauses = CLAUSED.filter((part) => !same(base[part], pack[part])).map((part) => [part, { ...pack[part], clause: marked(pack[part].clause) }] as const);
  return { ...pack, ...Object.fromEntries(clauses), tiersClause: same(base.tiers, pack.tiers) ? pack.tiersClause : marked(pack.tiersClause) };
};

/** The pack to keep: under an id of its own, with the next version where it was kept before, changed clauses marked as such. */
export const packToKeep = (draft: RuleDraft, own: readonly RulePack[]): RulePack => {
  const pack = withMarkedClauses(draft);
  if (findRulePack(draft.base.id) !== null) return { ...pack, id: freeId(own), version: 1 };
  const kept = own.find(({ id }) => id === draft.base.id);
  return kept === undefined ? pack : { ...pack, version: kept.version + 1 };
};

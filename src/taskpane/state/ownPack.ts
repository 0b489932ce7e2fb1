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

const MARKS = [rulesTexts.changedClause, rulesTexts.rewordedClause];

/** Says of a clause what the person changed about it: its words, else its figures. */
const marked = (before: Text | null, clause: Text): Text => {
  if (MARKS.some(({ zh }) => clause.zh.endsWith(zh))) return clause;
  const { zh, en } = before === null || same(before, clause) ? rulesTexts.changedClause : rulesTexts.rewordedClause;
  return { zh: `${clause.zh}${zh}`, en: `${clause.en}${en}` };
};

const CLAUSED = ['execution', 'totalCap', 'higher', 'lower', 'equality', 'approximate', 'farAbove', 'constraint', 'aggregation', 'rounding', 'note'] as const;

/** Clauses whose figures or words were changed say so: an auditor must not take them for the words of the document. */
const withMarkedClauses = ({ base, pack }: RuleDraft): RulePack => {
  const clauses = CLAUSED.flatMap((part) => {
    const now = pack[part];
    return now === undefined || same(base[part], now) ? [] : [[part, { ...now, clause: marked(base[part]?.clause ?? null, now.clause) }] as const];
  });
  const sameTiers = same(base.tiers, pack.tiers) && same(base.tiersClause, pack.tiersClause);
  return { ...pack, ...Object.fromEntries(clauses), tiersClause: sameTiers ? pack.tiersClause : marked(base.tiersClause, pack.tiersClause) };
};

/** The pack to keep: under an id of its own, with the next version where it was kept before, changed clauses marked as such. */
export const packToKeep = (draft: RuleDraft, own: readonly RulePack[]): RulePack => {
  const pack = withMarkedClauses(draft);
  if (findRulePack(draft.base.id) !== null) return { ...pack, id: freeId(own), version: 1 };
  const kept = own.find(({ id }) => id === draft.base.id);
  return kept === undefined ? pack : { ...pack, version: kept.version + 1 };
};

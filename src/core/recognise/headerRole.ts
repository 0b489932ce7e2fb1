import type { ColumnRole } from './form';
import { COLUMN_WORDS, FUNDS_WORDS, type FundsRole } from './lexicon';
import { LONGEST_LABEL, withoutBrackets } from './words';

/** So many words are remembered with their role; a sheet has few, and every row asks for the same. */
const MOST_REMEMBERED = 10_000;

const remembering = <Role>(roleOf: (words: string) => Role): ((words: string) => Role) => {
  const known = new Map<string, Role>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const role = roleOf(words);
    known.set(words, role);
    return role;
  };
};

/** The role a header cell's words speak for, or null. `words` are normalised. */
export const columnRoleOf = remembering((words: string): ColumnRole | null => {
  const bare = withoutBrackets(words).replace(/[:*★]+/g, '');
  if (bare === '' || bare.length > 24) return null;
  return COLUMN_WORDS.find((rule) => rule.words.test(bare))?.role ?? null;
});

/** The role of a word over the amounts of the funds block, or null. */
export const fundsRoleOf = remembering((words: string): FundsRole | null => {
  const bare = withoutBrackets(words).replace(/[:*]+/g, '');
  if (bare === '' || bare.length > 16) return null;
  return FUNDS_WORDS.find((rule) => rule.words.test(bare))?.role ?? null;
});

/** The points printed in a label: `产出指标(50分)` → 50, `数量指标15分` → 15, `产出指标(50)` → 50; null when there are none. */
export const pointsIn = (words: string): number | null => {
  if (words.length > LONGEST_LABEL) return null;
  const match = /[(]?(\d+(?:\.\d+)?)分[)]?/.exec(words) ?? /\((\d+(?:\.\d+)?)\)?$/.exec(words);
  return match?.[1] === undefined ? null : Number(match[1]);
};

/** A level label's name: without printed points. */
export const levelName = (words: string): string =>
  words.length > LONGEST_LABEL ? words : words.replace(/\(?\d+(?:\.\d+)?分\)?/g, '').replace(/\(\d+(?:\.\d+)?\)?$/, '').replace(/[(:]+$/, '');

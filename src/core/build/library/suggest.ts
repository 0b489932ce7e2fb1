import { plainText } from '../../measure';
import { CATEGORIES } from './category';
import { kindsOf } from './kinds';
import { nameKey } from './libraryName';
import type { SearchableEntry } from './entry';

/** An entry that fits a project, and the words of the project's name (or the department's) that say so. */
export interface Suggestion {
  readonly entry: SearchableEntry;
  readonly words: readonly string[];
}

interface Hit {
  readonly entry: SearchableEntry;
  readonly score: number;
  /** The pairs of characters that were found. */
  readonly terms: readonly string[];
}

/** Words of nearly every project's name; they tell nothing about it. A bureau of industry and 信息化 does not only keep computers. */
const EMPTY_WORDS = /信息化(?=局|委|厅)|20\d\d|年度?|项目|专项|资金|经费|工作|财政|预算|支出|费用|市级|区级|县级|省级|中央|本级|街道|办事处|委员会|人民政府|管理局|局|处|中心|有限公司|以及|开展|其他|相关|和|及|与|的|等|用于/gu;

const tellingWords = (text: string): string => plainText(text).replace(EMPTY_WORDS, ' ').trim();

/** A project's own name says more than the name of its department. */
const DEPARTMENT_WEIGHT = 0.35;
/** Being of the project's kind says more than a word in common: 干部 in 干部培训 is in many names that have nothing to do with training. */
const KIND_FACTOR = 4;
const MOST_KINDS = 3;
/** So that every category is seen, none fills the list. */
const PER_CATEGORY = 4;
/** Less than this share of the best score is chance: one common word in a long name. */
const LEAST_SHARE = 0.2;

/** The longest stretches of a text that are made of found pairs: 技能, 能培, 培训 in 职业技能培训 are 技能培训. */
export const stretchesOf = (text: string, pairs: readonly string[]): readonly string[] => {
  const characters = [...plainText(text)];
  const found = new Set(pairs);
  const stretches: string[] = [];
  let open = '';
  characters.forEach((character, index) => {
    const pair = `${character}${characters[index + 1] ?? ''}`;
    if (found.has(pair)) open = open === '' ? pair : `${open}${characters[index + 1] ?? ''}`;
    else if (open !== '') {
      stretches.push(open);
      open = '';
    }
  });
  return [...new Set(open === '' ? stretches : [...stretches, open])];
};

const ranked = (search: (words: string) => readonly Hit[], project: string, department: string): readonly Suggestion[] => {
  const scores = new Map<SearchableEntry, { score: number; words: readonly string[] }>();
  for (const [text, weight] of [[project, 1], [department, DEPARTMENT_WEIGHT]] as const) {
    const words = tellingWords(text);
    if (words === '') continue;
    const kinds = kindsOf(words).slice(0, MOST_KINDS);
    for (const { entry, score, terms } of search(words)) {
      const known = scores.get(entry) ?? { score: 0, words: [] };
      const fits = entry.kinds.some((kind) => kinds.includes(kind)) ? KIND_FACTOR : 1;
      scores.set(entry, { score: known.score + score * weight * fits, words: [...new Set([...known.words, ...stretchesOf(words, terms)])] });
    }
  }
  const sorted = [...scores].sort(([, a], [, b]) => b.score - a.score);
  const best = sorted[0]?.[1].score ?? 0;
  return sorted.filter(([, { score }]) => score >= best * LEAST_SHARE).map(([entry, { words }]) => ({ entry, words }));
};

/** The best of every category, in the order of the frames, without what the form has already. */
export const suggestionsFor = (search: (words: string) => readonly Hit[], project: string, department: string, present: readonly string[]): readonly Suggestion[] => {
  const known = new Set(present.map(nameKey));
  const all = ranked(search, project, department).filter(({ entry }) => !known.has(nameKey(entry.name)));
  return CATEGORIES.flatMap(({ id }) => all.filter(({ entry }) => entry.category === id).slice(0, PER_CATEGORY));
};

import MiniSearch, { type Query } from 'minisearch';
import { categoryBy, type CategoryId } from './category';
import type { LibraryEntry, SearchableEntry } from './entry';
import { type KindId, kindsBy } from './kinds';
import { byReading } from './reading';
import { suggestionsFor, type Suggestion } from './suggest';
import { chineseTerms, pinyinTerms, queryRuns } from './terms';

/** What narrows a search; null for everything. */
export interface LibraryFilter {
  readonly category: CategoryId | null;
  readonly kind: KindId | null;
}

export interface Found {
  readonly entries: readonly SearchableEntry[];
  /** What was searched for in the end: shorter than what was typed where all of it found nothing. */
  readonly query: string;
}

/** The library, ready to be asked. */
export interface Library {
  readonly entries: readonly SearchableEntry[];
  /** What fits a query in Chinese, pinyin or initials (a mixture too), best first; all that the filter lets through for an empty one. */
  readonly find: (query: string, filter: LibraryFilter) => Found;
  /** What fits a project by its name and department, with the words that say so. Names already on the form are left out. */
  readonly suggest: (project: string, department: string, present: readonly string[]) => readonly Suggestion[];
}

/** All fields hold what is indexed as it is; how it is cut into terms depends on the field. */
const FIELDS = ['name', 'about', 'pinyin'] as const;

const aboutOf = ({ category, kinds }: LibraryEntry): string => `${categoryBy(category).label.zh} ${kindsBy(kinds).map(({ label, words }) => `${label.zh} ${words.join(' ')}`).join(' ')}`;

const passes = ({ category, kind }: LibraryFilter) => (entry: LibraryEntry): boolean =>
  (category === null || entry.category === category) && (kind === null || entry.kinds.includes(kind));

/** A query as MiniSearch takes it: every run has to be found, Chinese by all its terms, letters as the beginning of a reading. */
const queryOf = (query: string): Query | null => {
  const runs = queryRuns(query);
  if (runs.length === 0) return null;
  return {
    combineWith: 'AND',
    queries: runs.map(({ kind, text }) =>
      kind === 'letters'
        ? { queries: [text], fields: ['pinyin', 'name'], prefix: true, tokenize: (word: string) => [word] }
        : { queries: [text], fields: ['name', 'about'], boost: { name: 4 }, combineWith: 'AND', tokenize: (word: string) => [...chineseTerms(word, true)] },
    ),
  };
};

/** The query, and ever shorter beginnings of it. */
const beginnings = (query: string): readonly string[] => {
  const characters = [...query.trim()];
  return characters.map((_, index) => characters.slice(0, characters.length - index).join(''));
};

/** Least letters or characters a shortened query keeps. */
const SHORTEST = 2;

/** Makes the library searchable. */
export const createLibrary = (entries: readonly SearchableEntry[]): Library => {
  const index = new MiniSearch<{ readonly id: number; readonly name: string; readonly about: string; readonly pinyin: string }>({
    fields: [...FIELDS],
    tokenize: (text, field) => [...(field === 'pinyin' ? pinyinTerms(text) : chineseTerms(text))],
    processTerm: (term) => term,
  });
  index.addAll(entries.map((entry, id) => ({ id, name: entry.name, about: aboutOf(entry), pinyin: entry.pinyin })));
  const entryOf = (id: unknown): SearchableEntry | undefined => (typeof id === 'number' ? entries[id] : undefined);
  const ask = (query: string, filter: LibraryFilter): readonly SearchableEntry[] => {
    const asked = queryOf(query);
    if (asked === null) return [];
    const found = index.search(asked).flatMap(({ id }) => entryOf(id) ?? []).filter(passes(filter));
    const [run, ...more] = queryRuns(query);
    return run?.kind === 'letters' && more.length === 0 ? byReading(found, run.text) : found;
  };
  return {
    entries,
    find: (query, filter) => {
      if (queryRuns(query).length === 0) return { entries: entries.filter(passes(filter)), query: '' };
      for (const words of beginnings(query).filter((part) => part === query.trim() || [...part].length >= SHORTEST)) {
        const found = ask(words, filter);
        if (found.length > 0) return { entries: found, query: words.trim() };
      }
      return { entries: [], query: query.trim() };
    },
    suggest: (project, department, present) =>
      suggestionsFor(
        (words) => index.search(words, { fields: ['name', 'about'], boost: { name: 2 }, tokenize: (text) => [...chineseTerms(text, true)] }).flatMap(({ id, score, queryTerms }) => {
          const entry = entryOf(id);
          return entry === undefined ? [] : [{ entry, score, terms: queryTerms }];
        }),
        project,
        department,
        present,
      ),
  };
};

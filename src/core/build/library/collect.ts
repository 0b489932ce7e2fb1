import type { Form, Indicator } from '../../recognise/form';
import { categoryOf } from './category';
import type { LibraryEntry } from './entry';
import { kindsOf } from './kinds';
import { libraryName, nameKey } from './libraryName';
import { directionOf, usualTargetOf } from './usualTarget';

const wordsOf = (figure: { readonly text: string } | null): string | null => figure?.text ?? null;

const entryOf = (indicator: Indicator, projectWords: string): LibraryEntry | null => {
  const name = libraryName(indicator.name.text);
  const category = categoryOf(indicator.level1?.name ?? null, indicator.level2?.name ?? null, name);
  if (category === null || name.length < 2 || name.length > 60) return null;
  const target = usualTargetOf(wordsOf(indicator.target) ?? '', wordsOf(indicator.operator), wordsOf(indicator.unit));
  return { name, category, target, direction: directionOf(target), kinds: kindsOf(`${projectWords}${name}`).slice(0, 3) };
};

/** The indicators of forms as library entries, in their order, each name once in its category. */
export const collectEntries = (forms: readonly Form[]): readonly LibraryEntry[] =>
  withoutRepeats(
    forms.flatMap((form) => {
      const words = `${form.project?.text ?? ''} ${form.title}`;
      return form.indicators.flatMap((indicator) => entryOf(indicator, words) ?? []);
    }),
  );

/** Two entries that say the same have one key. */
export const entryKey = ({ category, name }: Pick<LibraryEntry, 'category' | 'name'>): string => `${category} ${nameKey(name)}`;

/** The richer of two usual targets. */
const knows = ({ target }: LibraryEntry): number => [target.operator, target.number, target.unit, target.words].filter((part) => part !== null).length;

/** Each indicator once: the first spelling stays, with the target that says more and the kinds of both. */
export const withoutRepeats = (entries: readonly LibraryEntry[]): readonly LibraryEntry[] => {
  const kept = new Map<string, LibraryEntry>();
  for (const entry of entries) {
    const key = entryKey(entry);
    const known = kept.get(key);
    const fuller = known === undefined || knows(entry) > knows(known) ? entry : known;
    kept.set(key, known === undefined ? entry : { ...known, target: fuller.target, direction: fuller.direction, kinds: [...new Set([...known.kinds, ...entry.kinds])].slice(0, 6) });
  }
  return [...kept.values()];
};

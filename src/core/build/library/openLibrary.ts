import { entryKey } from './collect';
import type { LibraryEntry, SearchableEntry } from './entry';
import type { Library } from './search';

/** The readings of own entries; the dictionary for them is big and only fetched where there are any. */
const withPinyin = async (own: readonly LibraryEntry[]): Promise<readonly SearchableEntry[]> => {
  if (own.length === 0) return [];
  const { pinyinOf } = await import('./pinyin');
  return own.map((entry) => ({ ...entry, pinyin: pinyinOf(entry.name), own: true }));
};

/**
 * The indicators that come with the product and the person's own before them, ready to be searched. Everything is loaded
 * when it is first asked for, so that opening the pane does not pay for it. An own entry stands in for the shipped one of the same name.
 */
export const openLibrary = async (own: readonly LibraryEntry[]): Promise<Library> => {
  const [{ default: file }, { parseShipped, entryOfKept }, { createLibrary }, mine] = await Promise.all([
    import('./indicators.json'),
    import('./entry'),
    import('./search'),
    withPinyin(own),
  ]);
  const known = new Set(mine.map(entryKey));
  const shipped = parseShipped(file).entries.map(({ pinyin, ...kept }): SearchableEntry => ({ ...entryOfKept(kept), pinyin, own: false }));
  return createLibrary([...mine, ...shipped.filter((entry) => !known.has(entryKey(entry)))]);
};

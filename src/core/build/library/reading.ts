/** A name's characters, each with its syllable; what is not Chinese stays together. */
const unitsOf = (name: string): readonly string[] => name.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];

/** How many syllables from `start` on the letters cover, in full or by initials; 0 where they do not fit. */
const covered = (syllables: readonly string[], start: number, letters: string): number => {
  const initials = syllables.slice(start, start + letters.length).map((syllable) => syllable.slice(0, 1)).join('');
  if (initials === letters) return letters.length;
  let full = '';
  for (let end = start; end < syllables.length; end += 1) {
    full += syllables[end] ?? '';
    if (full.startsWith(letters)) return end - start + 1;
    if (!letters.startsWith(full)) return 0;
  }
  return 0;
};

/** The characters of a name that the letters stand for: `sl` in 培训场次数量 is 数量; null where they stand for none. */
export const readingOf = (name: string, pinyin: string, letters: string): string | null => {
  const syllables = pinyin.split(' ');
  const units = unitsOf(name);
  for (let start = 0; start < syllables.length; start += 1) {
    const length = covered(syllables, start, letters);
    if (length > 0) return units.slice(start, start + length).join('');
  }
  return null;
};

/** Sorts by what the letters most often stand for among the entries: `sl` is 数量 in hundreds of names and 森林 in few. The order is kept otherwise. */
export const byReading = <T extends { readonly name: string; readonly pinyin: string }>(entries: readonly T[], letters: string): readonly T[] => {
  const readings = entries.map(({ name, pinyin }) => readingOf(name, pinyin, letters));
  const counts = new Map<string | null, number>();
  for (const reading of readings) counts.set(reading, (counts.get(reading) ?? 0) + 1);
  return entries
    .map((entry, index) => ({ entry, count: counts.get(readings[index] ?? null) ?? 0, index }))
    .sort((a, b) => b.count - a.count || a.index - b.index)
    .map(({ entry }) => entry);
};

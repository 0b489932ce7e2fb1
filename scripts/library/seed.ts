import { CATEGORIES, type CategoryId } from '../../src/core/build/library/category';
import type { LibraryEntry } from '../../src/core/build/library/entry';
import { KIND_IDS, type KindId } from '../../src/core/build/library/kinds';
import { directionOf, readUsualWording } from '../../src/core/build/library/usualTarget';

/** A line of a seed list with the kinds of the section it stands in. */
export interface SeedLine {
  readonly kinds: readonly KindId[];
  readonly text: string;
}

const isKind = (word: string): word is KindId => (KIND_IDS as readonly string[]).includes(word);

/** The lines of a list, without comments and blank lines; `[kind kind]` opens a section. */
export const seedLines = (text: string): readonly SeedLine[] => {
  let kinds: readonly KindId[] = [];
  const lines: SeedLine[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const section = /^\[(.*)\]$/.exec(line)?.[1];
    if (section !== undefined) {
      const words = section.split(/\s+/).filter((word) => word !== '');
      const unknown = words.find((word) => !isKind(word));
      if (unknown !== undefined) throw new Error(`No kind of project ${unknown}`);
      kinds = words.filter(isKind);
    } else if (line !== '' && !line.startsWith('#')) lines.push({ kinds, text: line });
  }
  return lines;
};

/** The category with this Chinese label. */
export const categoryCalled = (label: string): CategoryId => {
  const found = CATEGORIES.find(({ label: { zh } }) => zh.startsWith(label));
  if (found === undefined) throw new Error(`No category ${label}`);
  return found.id;
};

/** An entry of the list of common indicators: `数量|培训班次|≥…期`. */
export const commonEntry = ({ kinds, text }: SeedLine): LibraryEntry => {
  const [category, name, wording] = text.split('|');
  if (category === undefined || name === undefined || wording === undefined) throw new Error(`Not an entry: ${text}`);
  const target = readUsualWording(wording);
  return { name, category: categoryCalled(category), target, direction: directionOf(target), kinds };
};

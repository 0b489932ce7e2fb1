import { z } from 'zod';
import { CATEGORY_IDS, type CategoryId } from './category';
import { KIND_IDS, type KindId } from './kinds';
import { directionOf, readUsualWording, type Direction, type UsualTarget, usualWording } from './usualTarget';

/** An indicator of the library. */
export interface LibraryEntry {
  readonly name: string;
  readonly category: CategoryId;
  readonly target: UsualTarget;
  readonly direction: Direction;
  /** Kinds of project it serves; empty for all. */
  readonly kinds: readonly KindId[];
}

/** An entry with the pinyin of its name, syllables separated by spaces. */
export interface SearchableEntry extends LibraryEntry {
  readonly pinyin: string;
  /** From the person's own library. */
  readonly own: boolean;
}

/** Lengths a name and a usual target may have. */
export const NAME_LENGTH = { least: 2, most: 60 } as const;
const LONGEST_TARGET = 60;

/** An entry as it is kept in files and settings: the usual target in one wording (`≥…场`, `≥95%`, `按时`; empty where none is usual). */
const keptEntry = z.strictObject({
  name: z.string().min(NAME_LENGTH.least).max(NAME_LENGTH.most),
  category: z.enum(CATEGORY_IDS),
  target: z.string().max(LONGEST_TARGET),
  kinds: z.array(z.enum(KIND_IDS)).max(6),
});

export type KeptEntry = z.infer<typeof keptEntry>;

/** The library as it is shipped: with the pinyin of each name, syllables separated by spaces. */
const shippedLibrary = z.strictObject({ version: z.literal(1), entries: z.array(keptEntry.extend({ pinyin: z.string().min(1) })) });

export type ShippedLibrary = z.infer<typeof shippedLibrary>;

/** The shipped file, checked; throws where it does not fit its schema: it is part of the product. */
export const parseShipped = (file: unknown): ShippedLibrary => shippedLibrary.parse(file);

/** An entry that was kept somewhere; null where it was not written by this product. */
export const parseKept = (stored: unknown): LibraryEntry | null => {
  const parsed = keptEntry.safeParse(stored);
  return parsed.success ? entryOfKept(parsed.data) : null;
};

/** The entry behind a kept one. */
export const entryOfKept = ({ name, category, target, kinds }: KeptEntry): LibraryEntry => {
  const usual = readUsualWording(target);
  return { name, category, target: usual, direction: directionOf(usual), kinds };
};

/** The entry as it is kept. */
export const keptOf = ({ name, category, target, kinds }: LibraryEntry): KeptEntry => ({ name, category, target: usualWording(target), kinds: [...kinds] });

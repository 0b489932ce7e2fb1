import { z } from 'zod';
import { entryKey, withoutRepeats } from './collect';
import { keptOf, type LibraryEntry, parseKept } from './entry';

const stored = z.object({ version: z.literal(1), entries: z.array(z.unknown()) });

/** Bytes the person's library may take of the 100 KB a workbook remembers; decisions and what undoes the last writes need the rest. */
export const OWN_LIMIT = 24_000;

/** The person's library as kept in a workbook; an entry that was not written by this product is left out. */
export const parseOwnLibrary = (setting: unknown): readonly LibraryEntry[] => {
  const parsed = stored.safeParse(setting);
  return parsed.success ? withoutRepeats(parsed.data.entries.flatMap((entry) => parseKept(entry) ?? [])) : [];
};

/** The person's library as it is kept in a workbook (plain JSON). */
export const ownLibrarySetting = (entries: readonly LibraryEntry[]): unknown => ({ version: 1, entries: entries.map(keptOf) });

/** Bytes of a text in UTF-8; a pair of surrogates counts two more than it takes. */
const bytesOf = (text: string): number => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).reduce((sum, code) => sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : 3), 0);

const sizeOf = (entries: readonly LibraryEntry[]): number => bytesOf(JSON.stringify(ownLibrarySetting(entries)));

/** What became of entries that were to be added. */
export interface Addition {
  readonly entries: readonly LibraryEntry[];
  readonly added: number;
  /** Were there already, under the same name in the same category. */
  readonly known: number;
  /** Did not fit any more. */
  readonly leftOut: number;
}

/** The person's library with more entries, each once, as many as fit. */
export const addToOwn = (own: readonly LibraryEntry[], more: readonly LibraryEntry[]): Addition => {
  const had = new Set(own.map(entryKey));
  const fresh = withoutRepeats(more).filter((entry) => !had.has(entryKey(entry)));
  let entries = own;
  let size = sizeOf(own);
  for (const entry of fresh) {
    const bytes = sizeOf([entry]) - sizeOf([]) + 1;
    if (size + bytes > OWN_LIMIT) break;
    entries = [...entries, entry];
    size += bytes;
  }
  const added = entries.length - own.length;
  return { entries, added, known: more.length - fresh.length, leftOut: fresh.length - added };
};

/** The person's library without one entry. */
export const withoutOwn = (own: readonly LibraryEntry[], entry: LibraryEntry): readonly LibraryEntry[] => own.filter((other) => entryKey(other) !== entryKey(entry));

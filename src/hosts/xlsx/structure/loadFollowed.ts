import type { FileEntry } from '@zip.js/zip.js';
import { type Outcome, type Problem, failure, success } from '../../../core/outcome';
import type { Book } from '../book';
import { LIMITS } from '../package/limits';
import { type Part, type Parts, relationshipsOf } from '../package/loadParts';
import { relationshipsPartOf } from '../package/relationships';
import { type ZipPackage, inflate, partKey } from '../package/zipPackage';
import { problem } from '../problems';
import { scanXml } from '../xml/scanXml';
import { isFollowed } from './followedParts';

/** Legacy drawings are no XML to rely on; everything else must be, before a place in its text is believed. */
const isReadable = ({ name, bytes }: Part): boolean => /\.vml$/i.test(name) || scanXml(bytes, {}) === null;

const known = new WeakMap<ZipPackage, Promise<Outcome<Parts>>>();

const load = async (book: Book): Promise<Outcome<Parts>> => {
  const { zip, file } = book;
  const byKey = new Map<string, FileEntry>(zip.entries.flatMap((entry) => (entry.directory ? [] : [[partKey(entry.filename), entry]])));
  const loaded = new Map<string, Part>();
  let left = LIMITS.total - [...book.asOpened.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);

  const loadOne = async (name: string): Promise<Problem | null> => {
    const key = partKey(name);
    const entry = byKey.get(key);
    if (entry === undefined || book.asOpened.has(key) || loaded.has(key)) return null;
    const bytes = await inflate(zip, entry, Math.min(Math.max(0, left), LIMITS.part));
    if (!bytes.ok) return bytes.problem;
    left -= bytes.value.length;
    const part = { name: entry.filename, bytes: bytes.value };
    if (!isReadable(part)) return problem('structure-part-unreadable', { part: entry.filename });
    loaded.set(key, part);
    return null;
  };

  const seen = new Set<string>();
  const waiting = [book.workbookPart.name];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (seen.has(partKey(source))) continue;
    seen.add(partKey(source));
    const stuck = await loadOne(relationshipsPartOf(source));
    if (stuck !== null) return failure(stuck);
    const relations = relationshipsOf(new Map([...book.asOpened, ...loaded]), source, file);
    if (!relations.ok) return relations;
    for (const { type, target } of relations.value) {
      if (target === null || !(type === 'worksheet' || isFollowed(type))) continue;
      const refused = await loadOne(target);
      if (refused !== null) return failure(refused);
      waiting.push(target);
    }
  }
  return success(loaded);
};

/** The parts of a file, beyond those read when it is opened, that may name cells of a sheet; inflated once, within the limits of a file. */
export const loadFollowed = (book: Book): Promise<Outcome<Parts>> => {
  const there = known.get(book.zip);
  if (there !== undefined) return there;
  const loading = load(book);
  known.set(book.zip, loading);
  return loading;
};

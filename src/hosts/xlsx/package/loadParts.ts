import type { FileEntry } from '@zip.js/zip.js';
import { type Outcome, type Problem, failure, success } from '../../../core/outcome';
import { faultyPart, problem } from '../problems';
import { scanXml } from '../xml/scanXml';
import { LIMITS } from './limits';
import { type Relationship, parseRelationships, relationshipsPartOf } from './relationships';
import { type ZipPackage, inflate, partKey } from './zipPackage';

/** A part held in memory: inflated from the file, or made by us. */
export interface Part {
  /** Its name as the package spells it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts held in memory, by part key. */
export type Parts = ReadonlyMap<string, Part>;

/** The relationships of a part, none where they are missing; a Problem when they are damaged. */
export const relationshipsOf = (parts: Parts, source: string, file: string): Outcome<readonly Relationship[]> => {
  const part = parts.get(partKey(relationshipsPartOf(source)));
  if (part === undefined) return success([]);
  const found = parseRelationships(part.bytes, source);
  return typeof found === 'string' ? failure(faultyPart(found, file, part.name)) : success(found);
};

/** A DTD can only stand before the root element: scanning that far finds it in any part, read or not. */
const hasDoctype = (bytes: Uint8Array): boolean => {
  let rooted = false;
  return scanXml(bytes, { open: () => (rooted = true), enough: () => rooted }) === 'doctype';
};

/** Parts of these kinds are read when a relationship of the workbook leads to them; without the others nothing can be told. */
const NEEDED = new Set(['worksheet', 'styles', 'sharedStrings']);
const WELCOME = new Set(['theme', 'customXml']);

/** Inflates what we read of a package – workbook, sheets, tables, strings, styles, theme, settings – and nothing else. */
export const loadParts = async (zip: ZipPackage): Promise<Outcome<Parts>> => {
  const { file } = zip;
  const parts = new Map<string, Part>();
  const byKey = new Map<string, FileEntry>(zip.entries.flatMap((entry) => (entry.directory ? [] : [[partKey(entry.filename), entry]])));
  let left: number = LIMITS.total;

  const load = async (name: string): Promise<Problem | null> => {
    const key = partKey(name);
    const entry = byKey.get(key);
    if (entry === undefined || parts.has(key)) return null;
    const bytes = await inflate(zip, entry, Math.min(left, LIMITS.part));
    if (!bytes.ok) return bytes.problem;
    left -= bytes.value.length;
    if (hasDoctype(bytes.value)) return problem('file-has-dtd', { file, part: entry.filename });
    parts.set(key, { name: entry.filename, bytes: bytes.value });
    return null;
  };
  const follow = async (source: string): Promise<Outcome<readonly Relationship[]>> => {
    const trouble = await load(relationshipsPartOf(source));
    return trouble === null ? relationshipsOf(parts, source, file) : failure(trouble);
  };

  const first = (await load('[Content_Types].xml')) ?? (await load('_rels/.rels'));
  if (first !== null) return failure(first);
  const root = await follow('');
  if (!root.ok) return root;
  const workbook = root.value.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const trouble = /\.xml$/i.test(workbook) ? await load(workbook) : null;
  if (trouble !== null) return failure(trouble);
  const relations = await follow(workbook);
  if (!relations.ok) return relations;
  for (const { type, target } of relations.value) {
    if (target === null || !(NEEDED.has(type) || WELCOME.has(type))) continue;
    const refused = await load(target);
    if (refused !== null && (NEEDED.has(type) || refused.code !== 'file-damaged')) return failure(refused);
    if (type !== 'worksheet' && type !== 'customXml') continue;
    const ofSheet = await follow(target);
    if (!ofSheet.ok) return ofSheet;
    for (const table of ofSheet.value.filter((one) => one.type === 'table')) {
      const stuck = table.target === null ? null : await load(table.target);
      if (stuck !== null) return failure(stuck);
    }
  }
  return success(parts);
};

import { type Entry, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { Part, Parts } from './loadParts';
import { type ZipPackage, partKey } from './zipPackage';

/** How a package is to differ from the file it came from. */
export interface PackageChanges {
  /** Parts with other bytes, and new ones (written last). */
  readonly replaced: Parts;
  /** Keys of parts left out. */
  readonly removed: ReadonlySet<string>;
}

const copyRaw = async (writer: ZipWriter<Uint8Array>, entry: Entry): Promise<void> => {
  if (entry.directory) {
    await writer.add(entry.filename, undefined, { directory: true, entry });
    return;
  }
  const packed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true, checkSignature: false });
  await writer.add(entry.filename, new Uint8ArrayReader(packed), { passThrough: true, entry });
};

const addPart = async (writer: ZipWriter<Uint8Array>, part: Part, like: Entry | undefined): Promise<void> => {
  await writer.add(part.name, new Uint8ArrayReader(part.bytes), {
    // A date of its own would make the same edits give different files.
    lastModDate: like?.lastModDate ?? new Date(1980, 0, 1),
    extendedTimestamp: false,
    dataDescriptor: false,
  });
};

/** Writes a package: untouched entries are copied as they lie in the file, packed, in their order. */
export const writeZip = async (zip: ZipPackage, { replaced, removed }: PackageChanges): Promise<Uint8Array> => {
  if (replaced.size === 0 && removed.size === 0) return zip.bytes.slice();
  const writer = new ZipWriter(new Uint8ArrayWriter(), { keepOrder: true });
  const written = new Set<string>();
  for (const entry of zip.entries) {
    const key = partKey(entry.filename);
    if (removed.has(key)) continue;
    const part = replaced.get(key);
    written.add(key);
    if (part === undefined) await copyRaw(writer, entry);
    else await addPart(writer, part, entry);
  }
  for (const [key, part] of replaced) if (!written.has(key)) await addPart(writer, part, zip.entries[0]);
  return writer.close();
};

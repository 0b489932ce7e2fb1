import { type Entry, type FileEntry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, configure } from '@zip.js/zip.js';
import { type Outcome, failure, success } from '../../../core/outcome';
import { problem } from '../problems';
import { LIMITS, megabytes } from './limits';

configure({ useWebWorkers: false });

/** A zip file whose directory was read; entries are inflated one by one, within limits. */
export interface ZipPackage {
  readonly file: string;
  /** The file itself. */
  readonly bytes: Uint8Array;
  /** In the order of the directory, folders among them. */
  readonly entries: readonly Entry[];
}

/** The key under which a part is found: OPC part names compare without case, and some writers use backslashes. */
export const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** Reads the directory of a zip file. Refuses one that is damaged, encrypted entry by entry, ambiguous or has too many entries. */
export const openZip = async (bytes: Uint8Array, file: string): Promise<Outcome<ZipPackage>> => {
  const damaged = failure(problem('file-damaged', { file, part: 'zip' }));
  const entries: Entry[] = [];
  const keys = new Set<string>();
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
      if (entry.encrypted) return failure(problem('file-encrypted', { file }));
      // Two parts of one name: programs disagree on which counts, so nothing said about the file would be sure.
      if (keys.has(partKey(entry.filename)) || entries.length >= LIMITS.entries) return damaged;
      keys.add(partKey(entry.filename));
      entries.push(entry);
    }
  } catch {
    return damaged;
  }
  return success({ file, bytes, entries });
};

/** Counts the bytes as they come out, so that a size stated wrongly in the directory cannot be used to fill the memory. */
class CappedWriter extends Uint8ArrayWriter {
  private count = 0;
  overrun = false;
  constructor(private readonly cap: number) {
    super();
  }
  override async writeUint8Array(chunk: Uint8Array): Promise<void> {
    this.count += chunk.length;
    if (this.count > this.cap) {
      this.overrun = true;
      throw new Error('cap');
    }
    await super.writeUint8Array(chunk);
  }
}

/** The inflated bytes of an entry, at most `cap` of them; its checksum is verified. */
export const inflate = async (zip: ZipPackage, entry: FileEntry, cap: number): Promise<Outcome<Uint8Array>> => {
  const tooFar = failure(problem('file-inflates-too-far', { file: zip.file, part: entry.filename, limit: megabytes(LIMITS.total) }));
  if (entry.uncompressedSize > cap) return tooFar;
  const writer = new CappedWriter(cap);
  try {
    return success(await entry.getData(writer, { checkSignature: true }));
  } catch {
    return writer.overrun ? tooFar : failure(problem('file-damaged', { file: zip.file, part: entry.filename }));
  }
};

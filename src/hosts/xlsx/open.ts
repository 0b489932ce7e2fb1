import { type Outcome, failure } from '../../core/outcome';
import { type Book, readBook } from './book';
import { refuseByContent } from './package/fileKind';
import { loadParts } from './package/loadParts';
import { openZip } from './package/zipPackage';

/** Opens the bytes of a file as a workbook. The name only serves the messages: what counts is the content. */
export const openBook = async (bytes: Uint8Array, file: string): Promise<Outcome<Book>> => {
  const refused = refuseByContent(bytes, file);
  if (refused !== null) return failure(refused);
  const zip = await openZip(bytes, file);
  if (!zip.ok) return zip;
  const parts = await loadParts(zip.value);
  return parts.ok ? readBook(zip.value, parts.value) : parts;
};

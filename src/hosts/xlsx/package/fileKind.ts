import { type Problem } from '../../../core/outcome';
import { problem } from '../problems';
import { LIMITS, megabytes } from './limits';

const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Whether the name of a stream of a compound file (UTF-16LE) occurs in the bytes. */
const holdsStream = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

/** Office encrypts an .xlsx by wrapping it in a compound file with the stream `EncryptedPackage` (MS-OFFCRYPTO 2.3). */
const refuseCompoundFile = (bytes: Uint8Array, file: string): Problem => {
  if (holdsStream(bytes, 'EncryptedPackage')) return problem('file-encrypted', { file });
  if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book')) return problem('file-is-xls', { file });
  return problem('file-not-xlsx', { file });
};

const looksLikeText = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, 512);
  const utf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return utf16 || !start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
};

/** Why the bytes cannot be a zip package worth opening; null when they may be one. Only the content counts, never the file's name. */
export const refuseByContent = (bytes: Uint8Array, file: string): Problem | null => {
  if (bytes.length === 0) return problem('file-empty', { file });
  if (bytes.length > LIMITS.file) return problem('file-too-large', { file, limit: megabytes(LIMITS.file) });
  if (startsWith(bytes, CFB_SIGNATURE)) return refuseCompoundFile(bytes, file);
  if (startsWith(bytes, ZIP_SIGNATURE)) return null;
  return problem(looksLikeText(bytes) ? 'file-is-text' : 'file-not-xlsx', { file });
};

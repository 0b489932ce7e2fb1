import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure, success, type Outcome } from '../core/outcome';
import { problems } from './problems';

const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** The bytes of a file, or why they cannot be had. */
export const readBytes = async (file: string): Promise<Outcome<Uint8Array>> => {
  try {
    if (!(await stat(file)).isFile()) return failure(problems.notAFile(file));
    return success(await readFile(file));
  } catch (error) {
    return failure(['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? problems.notFound(file) : problems.unreadable(file));
  }
};

/** Whether two names lead to the same file, through links too; false when one does not exist. */
export const isSameFile = async (first: string, second: string): Promise<boolean> => {
  try {
    const [a, b] = await Promise.all([stat(first), stat(second)]);
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
};

/** Writes beside the place and renames, so that whoever looks sees the old file or the whole new one. */
export const writeBytes = async (file: string, bytes: Uint8Array): Promise<Outcome<void>> => {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    return success(undefined);
  } catch {
    await rm(beside, { force: true });
    return failure(problems.unwritable(file));
  }
};

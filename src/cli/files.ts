import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
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

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does a work; a signal that ends the program meanwhile first takes the unfinished file away. */
const orTakeAway = async (unfinished: string, work: () => Promise<void>): Promise<void> => {
  const end = (signal: NodeJS.Signals): void => {
    rmSync(unfinished, { force: true });
    leave();
    process.kill(process.pid, signal);
  };
  const leave = (): void => {
    SIGNALS.forEach((signal) => process.removeListener(signal, end));
  };
  SIGNALS.forEach((signal) => process.on(signal, end));
  try {
    await work();
  } finally {
    leave();
  }
};

/**
 * Writes beside the place and renames, so that whoever looks sees the old file or the whole new one, and nothing else stays:
 * not where the disk is full, nor where the program is ended.
 */
export const writeBytes = async (file: string, bytes: Uint8Array): Promise<Outcome<void>> => {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await orTakeAway(beside, async () => {
      const handle = await open(beside, 'wx');
      try {
        await handle.writeFile(bytes);
        // Only what has reached the disk may take the place of the old file.
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(beside, file);
    });
    return success(undefined);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return failure(DISK_FULL.has(codeOf(error)) ? problems.diskFull(file) : problems.unwritable(file));
  }
};

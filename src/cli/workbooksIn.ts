import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Excel's lock file of an open workbook, and what the system hides. */
const isOurs = (name: string): boolean => /\.xls[xm]$/i.test(name) && !/^(~\$|\.)/.test(name);

const isFolder = async (name: string): Promise<boolean> => {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    return false;
  }
};

const inFolder = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of sorted) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) found.push(...(await inFolder(name)));
    else if (entry.isFile() && isOurs(entry.name)) found.push(name);
  }
  return found;
};

/** The names given, each folder replaced by the workbooks in it and below it, by name. What is no folder stays as it was given. */
export const workbooksIn = async (names: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const name of names) found.push(...((await isFolder(name)) ? await inFolder(name) : [name]));
  return found;
};

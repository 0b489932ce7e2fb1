import type { NamedFile } from '../../../session/fileReview';

/** Workbooks, also those that can only be refused by name: an .xls left out in silence would be missed. */
const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|et)$/i;
/** What Excel leaves beside an open workbook. */
const LOCK_FILE = /^(~\$|\._)/;

/** The workbooks among files, and how many others there were. */
export interface ChosenFiles {
  readonly files: readonly NamedFile[];
  readonly skipped: number;
}

const isWorkbook = ({ file: { name } }: NamedFile): boolean => WORKBOOK.test(name) && !LOCK_FILE.test(name);

/** `a.xlsx`, `a.xlsx` → `a.xlsx`, `a.xlsx (2)`: each name stands for one file. */
const uniquelyNamed = (files: readonly NamedFile[]): readonly NamedFile[] => {
  const met = new Map<string, number>();
  return files.map(({ name, file }) => {
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return { file, name: times === 1 ? name : `${name} (${String(times)})` };
  });
};

/** Keeps the workbooks, in the order of their names. */
export const chooseWorkbooks = (all: readonly NamedFile[]): ChosenFiles => {
  const files = all.filter(isWorkbook);
  const order = new Intl.Collator('zh-CN', { numeric: true });
  return { files: uniquelyNamed([...files].sort((a, b) => order.compare(a.name, b.name))), skipped: all.length - files.length };
};

/** A browser that chooses no folders knows no path in one. */
const pathOf = ({ name, webkitRelativePath = '' }: { readonly name: string; readonly webkitRelativePath?: string }): string => (webkitRelativePath === '' ? name : webkitRelativePath);

/** Files of an input; of a folder with their path in it. */
export const inputFiles = (files: Iterable<File>): readonly NamedFile[] => [...files].map((file) => ({ name: pathOf(file), file }));

const fileOf = (entry: FileSystemFileEntry): Promise<readonly NamedFile[]> =>
  new Promise((resolve) => {
    entry.file((file) => { resolve([{ name: entry.fullPath.replace(/^\//, ''), file }]); }, () => { resolve([]); });
  });

/** A folder is listed in portions until one is empty. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => { reader.readEntries(resolve, () => { resolve([]); }); });
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const filesIn = async (entry: FileSystemEntry): Promise<readonly NamedFile[]> => {
  if (isFile(entry)) return fileOf(entry);
  if (!isFolder(entry)) return [];
  const parts: NamedFile[] = [];
  for (const inside of await entriesOf(entry)) parts.push(...(await filesIn(inside)));
  return parts;
};

/** Everything dropped, folders with all they hold. Has to be called while the drop is being handled: afterwards the browser forgets it. */
export const droppedFiles = async (transfer: DataTransfer): Promise<readonly NamedFile[]> => {
  const entries = [...transfer.items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  const plain = inputFiles(transfer.files);
  if (entries.length === 0) return plain;
  const found = await Promise.all(entries.map(filesIn));
  return found.flat();
};

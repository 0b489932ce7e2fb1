import path from 'node:path';
import type { Outcome } from '../core/outcome';
import type { Finding } from '../core/review';
import { replySheet, summarySheets, type Language, type ReviewedWorkbook } from '../core/review/report';
import type { ReviewedFile } from './reviewFile';
import { saveNew } from './saveNew';

const bySender = (files: readonly ReviewedFile[], nameOf: (file: string) => string): ReadonlyMap<string | null, readonly Finding[]> => {
  const senders = new Map<string | null, Finding[]>();
  for (const { file, sender, findings } of files) {
    if (findings.length === 0) continue;
    const known = senders.get(sender) ?? [];
    for (const finding of findings) known.push({ ...finding, file: nameOf(file) });
    senders.set(sender, known);
  }
  return senders;
};

/** The names of files without the folders that all of them share. */
const shortNames = (files: readonly ReviewedFile[]): ReadonlyMap<string, string> => {
  const folders = files.map(({ file }) => path.dirname(path.resolve(file)).split(path.sep));
  const [first = []] = folders;
  const shared = first.filter((_, depth) => folders.every((folder) => folder.slice(0, depth + 1).join(path.sep) === first.slice(0, depth + 1).join(path.sep))).length;
  return new Map(files.map(({ file }) => [file, path.resolve(file).split(path.sep).slice(shared).join(path.sep)]));
};

/** The findings stay where they are kept until they are asked for. */
const asWorkbook = (reviewed: ReviewedFile, file: string): ReviewedWorkbook => ({
  file,
  sender: reviewed.sender,
  forms: reviewed.forms,
  problem: reviewed.problem?.message ?? null,
  get findings() {
    return reviewed.findings;
  },
});

/** Saves the summary of many reviews as a workbook of its own, a reply letter for each sender behind it where that is asked for. */
export const saveSummary = async (files: readonly ReviewedFile[], output: string, letters: boolean, language: Language): Promise<Outcome<readonly string[]>> => {
  const names = shortNames(files);
  const nameOf = (file: string): string => names.get(file) ?? file;
  const sheets = summarySheets(files.map((reviewed) => asWorkbook(reviewed, nameOf(reviewed.file))), language);
  const replies = letters ? [...bySender(files, nameOf)].map(([sender, findings]) => replySheet(sender, findings, language)) : [];
  return saveNew([...sheets, ...replies], output);
};

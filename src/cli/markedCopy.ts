import path from 'node:path';
import { failure, type Outcome } from '../core/outcome';
import { marksOf, replySheet, reportSheet, type Language } from '../core/review/report';
import type { XlsxWorkbook } from '../hosts/xlsx/xlsxWorkbook';
import { writeBytes } from './files';
import type { ReviewedFile } from './reviewFile';

export interface CopyWishes {
  readonly output: string;
  readonly letters: boolean;
  readonly mark: boolean;
  readonly language: Language;
}

/** Saves the workbook elsewhere with the report behind its own sheets; the cells of the findings are coloured where that is asked for. */
export const saveMarkedCopy = async (workbook: XlsxWorkbook, reviewed: ReviewedFile, { output, letters, mark, language }: CopyWishes): Promise<Outcome<void>> => {
  const { findings, sender } = reviewed;
  const marked = mark ? await workbook.mark(marksOf(findings)) : null;
  if (marked?.ok === false) return failure(marked.problem);
  const report = reportSheet(findings, { ...reviewed, file: path.basename(reviewed.file), day: null }, language);
  const added = await workbook.addSheets([report, ...(letters ? [replySheet(sender, findings, language)] : [])]);
  if (!added.ok) return failure(added.problem);
  const bytes = await workbook.save();
  return bytes.ok ? writeBytes(output, bytes.value) : failure(bytes.problem);
};

import type { Problem } from '../core/outcome';
import { evaluate } from '../core/plan';
import { digestOf, reviewWorkbook, type ReviewedSheet } from '../core/review';
import { openXlsx } from '../hosts/xlsx';
import { say } from '../locales/say';
import { filesTexts } from '../locales/reviewFiles';
import type { FileReview } from '../session/fileReview';

const unread = (file: string, problem: Problem): FileReview => ({ file, sender: null, sheets: 0, forms: 0, findings: [], notChecked: [], digest: null, problem });

const named = (text: (typeof filesTexts)['failed' | 'tooSlow'], file: string): Problem['message'] => ({ zh: say(text, 'zh-CN', { file }), en: say(text, 'en-US', { file }) });

/** The result for a file whose review broke off, or took too long. */
export const brokenOff = (file: string, why: 'failed' | 'tooSlow'): FileReview =>
  unread(file, { code: why === 'failed' ? 'file-review-failed' : 'file-review-slow', message: named(filesTexts[why], file), next: filesTexts.failedNext });

const senderIn = (sheets: readonly ReviewedSheet[]): string | null => {
  const names = sheets.flatMap(({ evaluation }) => evaluation.forms.map(({ form: { unit, department } }) => (unit?.text ?? department?.text ?? '').trim()));
  return names.find((name) => name !== '') ?? null;
};

/**
 * Reviews the bytes of a workbook. What its sender settled or decided in it counts for nothing here. A sheet that cannot be read
 * is told as the problem; the others are reviewed all the same.
 */
export const reviewFile = async (file: string, bytes: Uint8Array): Promise<FileReview> => {
  const workbook = await openXlsx(bytes, file);
  if (!workbook.ok) return unread(file, workbook.problem);
  const listed = await workbook.value.listSheets();
  if (!listed.ok) return unread(file, listed.problem);
  const sheets: ReviewedSheet[] = [];
  const forms: ReturnType<typeof evaluate>['forms'][number][] = [];
  let problem: Problem | null = null;
  for (const { name } of listed.value) {
    const read = await workbook.value.read(name);
    if (!read.ok) {
      problem ??= read.problem;
      continue;
    }
    const evaluation = evaluate(read.value);
    sheets.push({ snapshot: read.value, evaluation });
    forms.push(...evaluation.forms);
  }
  return {
    file,
    sender: senderIn(sheets),
    sheets: sheets.length,
    forms: forms.length,
    findings: reviewWorkbook(sheets),
    notChecked: forms.flatMap(({ notChecked }) => notChecked),
    digest: digestOf(file, sheets.map(({ evaluation }) => evaluation)),
    problem,
  };
};

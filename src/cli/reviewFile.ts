import type { Problem } from '../core/outcome';
import { digestOf, reviewWorkbook, senderOf, type Finding, type NotChecked, type WorkbookDigest } from '../core/review';
import type { XlsxWorkbook } from '../hosts/xlsx/xlsxWorkbook';
import { cliTexts } from '../locales/cli';
import { say, textIn, type Locale } from '../locales/say';
import { evaluateFile, isWhole } from './evaluateFile';
import type { Rules } from './rules';
import { plain } from './show/table';

/** A workbook after its review: what is kept of it when it is closed. */
export interface ReviewedFile {
  readonly file: string;
  readonly sender: string | null;
  readonly sheets: number;
  readonly forms: number;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** Why it could not be looked at; null where it could. */
  readonly problem: Problem | null;
  /** Every sheet of it could be read. */
  readonly whole: boolean;
  /** What is to be said of sheets that could not be read. */
  readonly messages: readonly string[];
}

/** A reviewed workbook, its digest, and the workbook itself while it is open. */
export interface OpenReview {
  readonly reviewed: ReviewedFile;
  readonly digest: WorkbookDigest;
  readonly workbook: XlsxWorkbook | null;
}

const refused = (file: string, problem: Problem): OpenReview => ({
  reviewed: { file, sender: null, sheets: 0, forms: 0, findings: [], notChecked: [], problem, whole: false, messages: [] },
  digest: { file, forms: [] },
  workbook: null,
});

/** Opens a workbook and reviews all of it. A file that cannot be read is a reviewed one with a problem. */
export const reviewFile = async (file: string, rules: Rules, locale: Locale): Promise<OpenReview> => {
  const evaluated = await evaluateFile(file, rules);
  if (!evaluated.ok) return refused(file, evaluated.problem);
  const { sheets, workbook } = evaluated.value;
  const read = sheets.flatMap(({ snapshot, outcome }) => (snapshot !== null && outcome.ok ? [{ snapshot, evaluation: outcome.value }] : []));
  const digest = digestOf(file, read.map(({ evaluation }) => evaluation));
  return {
    reviewed: {
      file,
      sender: senderOf(digest),
      sheets: sheets.length,
      forms: digest.forms.length,
      findings: reviewWorkbook(read),
      notChecked: read.flatMap(({ evaluation }) => evaluation.forms.flatMap(({ notChecked }) => notChecked)),
      problem: null,
      whole: isWhole(evaluated.value),
      messages: sheets.flatMap(({ name, outcome }) => (outcome.ok ? [] : [plain(`${file}: ${say(cliTexts.sheet, locale, { name, message: textIn(outcome.problem.message, locale) })}`)])),
    },
    digest,
    workbook,
  };
};

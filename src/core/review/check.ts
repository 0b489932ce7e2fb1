import type { Text } from '../outcome';
import type { Form } from '../recognise/form';
import type { Assessment } from '../score/assessment';
import type { RulePack } from '../score/rulePack';
import { formatAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { WorkbookDigest } from './digest';
import type { Finding, Severity } from './finding';

/** What a check says of itself; `id` is the `rule` of its findings. */
export interface Check {
  /** Stable, kebab-case. */
  readonly id: string;
  /** A few words. */
  readonly title: Text;
  /** The gravity of its findings where nothing softens it. */
  readonly severity: Severity;
  /** What it rests on: document and clause, or the frame of the form. */
  readonly rule: Text;
  /** What the sender is to do about a finding. */
  readonly suggestion: Text;
  /** What it looks at: one form, one sheet, all sheets of a workbook, or several workbooks. */
  readonly scope: 'form' | 'sheet' | 'workbook' | 'workbooks';
}

/** A form with everything a check may look at. The snapshot is missing where a form is looked at by itself. */
export interface ReviewInput {
  readonly form: Form;
  readonly assessment: Assessment;
  readonly pack: RulePack;
  readonly sheet?: SheetSnapshot | undefined;
}

/** A sheet with the forms found on it. */
export interface SheetInput {
  readonly sheet: SheetSnapshot;
  readonly forms: readonly ReviewInput[];
}

/** A finding as its check makes it; the rest follows from the check. `sheet` is needed where a check looks at several. */
export interface Draft extends Pick<Finding, 'cells' | 'printed' | 'computed' | 'message'> {
  readonly severity?: Severity;
  readonly arithmetic?: Text;
  readonly suggestion?: Text;
}

/** A draft of a check that looks at several sheets. */
export interface PlacedDraft extends Draft {
  readonly file?: string;
  readonly sheet: string;
  readonly others?: Finding['others'];
}

export interface FormCheck extends Check {
  readonly scope: 'form';
  readonly run: (input: ReviewInput) => readonly Draft[];
}

export interface SheetCheck extends Check {
  readonly scope: 'sheet';
  readonly run: (input: SheetInput) => readonly Draft[];
}

export interface WorkbookCheck extends Check {
  readonly scope: 'workbook';
  readonly run: (sheets: readonly SheetInput[]) => readonly PlacedDraft[];
}

export interface WorkbooksCheck extends Check {
  readonly scope: 'workbooks';
  readonly run: (workbooks: readonly WorkbookDigest[]) => readonly PlacedDraft[];
}

type About = Omit<Check, 'scope'>;

/** A check of one form. It gives nothing where it does not understand. */
export const formCheck = (about: About, run: FormCheck['run']): FormCheck => ({ ...about, scope: 'form', run });

/** A check of one sheet as a whole. */
export const sheetCheck = (about: About, run: SheetCheck['run']): SheetCheck => ({ ...about, scope: 'sheet', run });

/** A check of the sheets of a workbook against one another. */
export const workbookCheck = (about: About, run: WorkbookCheck['run']): WorkbookCheck => ({ ...about, scope: 'workbook', run });

/** A check of workbooks against one another. */
export const workbooksCheck = (about: About, run: WorkbooksCheck['run']): WorkbooksCheck => ({ ...about, scope: 'workbooks', run });

/** What is set against what, where a check has no arithmetic of its own. */
export const setAgainst = (printed: Finding['printed'], computed: Finding['computed'], rule: Text): Text => {
  if (printed === null && computed === null) return rule;
  const [there, due] = [printed === null ? null : String(printed), computed === null ? null : String(computed)];
  return {
    zh: [there === null ? '表中没有填写' : `表中为“${there}”`, ...(due === null ? [] : [`应为或对照“${due}”`])].join('，'),
    en: [there === null ? 'nothing is filled in' : `“${there}” is printed`, ...(due === null ? [] : [`“${due}” is due or stands against it`])].join('; '),
  };
};

/** Cells of a finding as a person reads them; the first few of many. */
const cellsShown = (cells: Finding['cells']): string => cells.slice(0, 3).map(formatAddress).join('、');

/** A draft as a finding: what its check says of itself, and a name that stays the same when the workbook is read again. */
export const findingOf = (check: Check, { sheet, others = [], arithmetic, suggestion = check.suggestion, severity = check.severity, file, ...draft }: PlacedDraft): Finding => ({
  id: [check.id, sheet, draft.cells.map(formatAddress).join(','), String(draft.printed)].join('|'),
  sheet,
  rule: check.id,
  title: check.title,
  severity,
  others,
  ...draft,
  arithmetic: arithmetic ?? setAgainst(draft.printed, draft.computed, check.rule),
  basis: check.rule,
  suggestion,
  reply: {
    zh: `工作表“${sheet}”${cellsShown(draft.cells)}：${draft.message.zh}${suggestion.zh}`,
    en: `Sheet “${sheet}”, ${cellsShown(draft.cells)}: ${draft.message.en} ${suggestion.en}`,
  },
  ...(file === undefined ? {} : { file }),
});

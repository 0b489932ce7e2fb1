import type { Problem } from '../../../core/outcome';
import type { Severity } from '../../../core/review';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import type { MarkReceipt } from '../../../hosts/workbookHost';
import { type FilesState, NO_FILES, type Progress } from '../../../session/filesState';

/** What is reviewed: the sheet that was read, all sheets, or files that are not open. */
export type Scope = 'sheet' | 'workbook' | 'files';
export type Standing = 'open' | 'settled' | 'all';
export type Arrangement = 'severity' | 'sheet';

/** Which findings are listed; null for all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  /** The id of a check. */
  readonly rule: string | null;
  readonly standing: Standing;
  /** Only those that are new since the last reading. */
  readonly onlyNew: boolean;
}

/** A sheet of the workbook as read, or why it could not be. */
export interface ReadSheet {
  readonly name: string;
  readonly snapshot: SheetSnapshot | null;
  readonly problem: Problem | null;
}

/** What is to be made of the findings, and of which. */
export interface Delivery {
  readonly report: boolean;
  readonly colours: boolean;
  readonly letter: boolean;
  readonly which: 'standing' | 'accepted' | 'shown';
}

/** What was made a moment ago. */
export interface Delivered {
  readonly sheets: readonly string[];
  readonly marked: number;
}

export interface ReviewState {
  readonly scope: Scope;
  readonly page: 'list' | 'deliver';
  readonly arrangement: Arrangement;
  readonly filter: FindingFilter;
  /** Findings opened to their arithmetic, by item key. */
  readonly opened: readonly string[];
  /** The item or group whose reason for dismissing is asked. */
  readonly asking: string | null;
  /** The sheets as they were read the time before last, by name: what is new since is told from them. */
  readonly earlier: ReadonlyMap<string, SheetSnapshot>;
  /** All sheets as read; null before the first reading of the whole workbook. */
  readonly book: readonly ReadSheet[] | null;
  readonly reading: Progress | null;
  /** Sheets changed since the whole workbook was read. */
  readonly changed: readonly string[];
  readonly delivery: Delivery;
  readonly busy: boolean;
  readonly delivered: Delivered | null;
  /** The marks that stand in the workbook. */
  readonly marks: MarkReceipt | null;
  /** Whether the workbook remembers them. */
  readonly marksKept: boolean;
  /** Cells that had another colour when the marks were taken off; null once that news was read. */
  readonly unmarked: readonly string[] | null;
  readonly files: FilesState;
}

export const ANY_FINDING: FindingFilter = { severity: null, rule: null, standing: 'open', onlyNew: false };

/** The review as the pane opens. */
export const INITIAL_REVIEW: ReviewState = {
  scope: 'sheet',
  page: 'list',
  arrangement: 'severity',
  filter: ANY_FINDING,
  opened: [],
  asking: null,
  earlier: new Map(),
  book: null,
  reading: null,
  changed: [],
  delivery: { report: true, colours: false, letter: false, which: 'standing' },
  busy: false,
  delivered: null,
  marks: null,
  marksKept: true,
  unmarked: null,
  files: NO_FILES,
};

import type { Text } from '../outcome';
import type { Address } from '../sheet/address';

/** `error`: arithmetic or a plain contradiction; `warning`: a careful reviewer would ask; `question`: there may be a good reason. */
export type Severity = 'error' | 'warning' | 'question';

/** A cell on another sheet, or in another workbook (`file` null: in the same one). */
export interface Place {
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: Address;
}

/** Something a reviewer would mark. */
export interface Finding {
  /** The same for the same finding whenever the workbook is read again: check, sheet, cells and what is printed. */
  readonly id: string;
  readonly sheet: string;
  /** The id of the check. */
  readonly rule: string;
  /** The name of the check, a few words. */
  readonly title: Text;
  readonly severity: Severity;
  /** The cells concerned, the one to look at first in front. */
  readonly cells: readonly Address[];
  /** What it contradicts elsewhere; empty where all of it stands on this sheet. */
  readonly others: readonly Place[];
  /** As it stands in the first cell, and as it follows from the rest of the form; null where there is no such value. */
  readonly printed: string | number | null;
  readonly computed: string | number | null;
  /** One plain sentence that says what is the matter. */
  readonly message: Text;
  /** How the expected figure follows, or what is set against what. */
  readonly arithmetic: Text;
  /** What the check rests on: document and clause, or the frame of the form. */
  readonly basis: Text;
  /** What the sender is to do. */
  readonly suggestion: Text;
  /** One sentence for the reply letter: where, what, and what to do. */
  readonly reply: Text;
  /** The workbook, where several were reviewed in one go. */
  readonly file?: string;
}

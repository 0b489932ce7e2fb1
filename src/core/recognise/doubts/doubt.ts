import type { Diagnostic, Form, FormKind } from '../form';
import type { Region } from '../grid';

export type Draft = Omit<Form, 'confidence' | 'diagnostics'>;

/** One reason for doubt: how much confidence it takes away (0…1), and what it says. */
export interface Doubt {
  readonly cost: number;
  readonly diagnostic: Diagnostic;
}

/** What stands on the sheet beside what was read: signs that a part was missed. */
export interface Evidence {
  /** The kind the title speaks for, or null. */
  readonly titleKind: FormKind | null;
  /** Whether the first funds row is named as the total; null without a funds block. */
  readonly fundsTotalled: boolean | null;
  /** A label of amounts above the indicators, where no funds block was read. */
  readonly fundsLabel: Region | null;
  /** A label of a goal outside the tables, where no goal was read. */
  readonly goalLabel: Region | null;
  /** The first region of a row of figures that belongs to no part of the form. */
  readonly unread: Region | null;
  /** Rows that were taken for no indicator though they hold points, by their first region. */
  readonly skipped: Region | null;
  /** The first of several header words in a row that was read as data. */
  readonly headerWords: Region | null;
  /** Two tables stand beside one another in the same rows. */
  readonly tablesBeside: boolean;
}

export type Rule = (form: Draft, evidence: Evidence) => readonly Doubt[];

/** A doubt; from 0.1 on it is a warning, below that a remark. */
export const doubt = (cost: number, code: string, cell: Diagnostic['cell'], zh: string, en: string): Doubt => ({
  cost,
  diagnostic: { severity: cost >= 0.1 ? 'warning' : 'info', code, cell, message: { zh, en } },
});

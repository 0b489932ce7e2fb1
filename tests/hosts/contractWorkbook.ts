/**
 * The little workbooks the contract suite runs on, as plain data. An adapter's test gives `describeWorkbookHost` a function
 * `open(GivenWorkbook) → OpenedWorkbook` that builds one (with `newXlsx`, exceljs, the in-memory Excel …) and opens it.
 * Nothing else about the adapter is known to the suite.
 *
 * Problem codes every adapter shares: `sheet-missing`, `cells-changed`, `sheet-protected`, `rows-hidden`, `inside-merge`,
 * `text-too-long`, `settings-too-large`. All of them name the cells they concern as `Sheet!A1`, in `cells`.
 */
import type { CellValue } from '../../src/core/sheet/snapshot';
import type { WorkbookHost } from '../../src/hosts/workbookHost';

/** A cell: a bare value, or with a formula (leading `=`; `value` is its result) and a number format (`General` if absent). */
export type GivenCell = CellValue | { readonly value: CellValue; readonly formula?: string; readonly format?: string };

export interface GivenSheet {
  readonly name: string;
  /** By A1 address. A text is a text whatever it begins with. */
  readonly cells: Readonly<Record<string, GivenCell>>;
  /** `A1:B2` … */
  readonly merges?: readonly string[];
  /** Row numbers as printed, from 1. */
  readonly hiddenRows?: readonly number[];
  /** The sheet is protected without password, and only the cells of these areas are unlocked. */
  readonly protectedExcept?: readonly string[];
  /** Visible if absent. */
  readonly hidden?: boolean;
}

/** The first sheet is in view. */
export interface GivenWorkbook {
  readonly sheets: readonly GivenSheet[];
}

/** What a cell really holds, seen past the adapter. */
export interface SeenCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

export interface OpenedWorkbook {
  readonly host: WorkbookHost;
  /** Every cell that holds something, by A1 address, asked of the file or of Excel itself and not of the host under test. */
  cellsOf(sheet: string): Promise<Readonly<Record<string, SeenCell>>>;
  /** The person at the sheet: types a number or a text, brings a sheet into view, selects a cell. */
  readonly person: {
    type(sheet: string, cell: string, input: string): Promise<void>;
    activate(sheet: string): Promise<void>;
    choose(sheet: string, cell: string): Promise<void>;
  };
}

export type OpenWorkbook = (given: GivenWorkbook) => Promise<OpenedWorkbook>;

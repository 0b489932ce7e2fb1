import type { Outcome, Problem } from '../core/outcome';
import type { Address } from '../core/sheet/address';
import type { Area } from '../core/sheet/area';
import type { CellContent, EditPlan, StructureEdit } from '../core/sheet/edit';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { SheetBlueprint } from '../core/template/blueprint';

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
}

/** What a cell held before an apply, enough to put it back. */
export interface RestoredCell {
  readonly sheet: string;
  readonly cell: Address;
  readonly before: CellContent;
  /** Number format code before. */
  readonly format: string;
  readonly after: CellContent;
}

/** A structural edit that was made. */
export interface RestoredStructure {
  readonly edit: StructureEdit;
  /** What its inverse alone does not bring back (plain JSON, known to the host that wrote it): deleted rows with their looks, formulas that lost a reference. */
  readonly kept: unknown;
}

/** What was written, and what undoes it. Plain data: it survives closing the pane. */
export interface Receipt {
  /** In the order they were made, before the cells were set. */
  readonly structure?: readonly RestoredStructure[];
  readonly cells: readonly RestoredCell[];
}

/** A cell to be coloured for the eye. */
export interface CellMark {
  readonly sheet: string;
  /** The top-left cell of a merged area stands for all of it. */
  readonly cell: Address;
  /** RRGGBB. */
  readonly color: string;
}

/** A cell that was coloured, and what puts its own fill back (plain JSON, known to the host that coloured it). */
export interface MarkedCell extends CellMark {
  readonly before: unknown;
}

/** What was coloured, and what undoes it. Plain data: it survives closing the pane. */
export interface MarkReceipt {
  readonly cells: readonly MarkedCell[];
}

/** A write that failed half-way and could not be put back whole. What `restore` holds can be undone once the workbook answers again. */
export interface PartlyWritten extends Problem {
  readonly restore: Receipt;
}

const isPartlyWritten = (problem: Problem): problem is PartlyWritten => 'restore' in problem;

/** The restore point a failed write left behind; null where nothing was left behind, or no cell could be named. */
export const restorePointOf = (problem: Problem): Receipt | null => (isPartlyWritten(problem) ? problem.restore : null);

/** For an apply that may take long. */
export interface ApplyOptions {
  /** Told, from 0 on, how many cells are written of how many; the last time all of them are. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the work between two steps of its progress; what was written until then is put back, and the outcome is `cancelled`. */
  readonly signal?: AbortSignal;
}

/** What happened in the workbook outside the pane. */
export type HostEvent =
  | { readonly kind: 'cells-changed'; readonly sheet: string; readonly area: Area | null }
  | { readonly kind: 'selection-changed'; readonly sheet: string; readonly cell: Address }
  | { readonly kind: 'sheet-activated'; readonly sheet: string };

/**
 * A workbook, wherever it lives. Every adapter keeps the same promises:
 * - `apply` is all or nothing: a cell that differs from `before`, a protected sheet with a locked target, a hidden or
 *   filtered target row, a target inside a merged area or a missing sheet refuse the whole plan before anything is written,
 *   and a failure half-way puts back what was written;
 * - only the cells of the plan change; formats, merges and everything else stay; a structure changes rows and merges as `StructureEdit`
 *   tells, and refuses the whole plan, naming the part of the workbook, where something on the sheet could not follow it safely;
 * - a text is written as text, whatever its first character; nothing but `formula` is ever a formula;
 * - nothing is thrown for what can happen in daily use: it comes back as a `Problem`.
 */
export interface WorkbookHost {
  readonly kind: 'excel' | 'xlsx';
  /** The sheets in their order. */
  listSheets(): Promise<Outcome<readonly SheetInfo[]>>;
  /** Name of the sheet in view. */
  activeSheet(): Promise<Outcome<string>>;
  /** Reads a sheet once; null reads the sheet in view. */
  read(sheet: string | null): Promise<Outcome<SheetSnapshot>>;
  /** Writes the plan; an empty plan writes nothing and succeeds. Of several edits of one cell the last one counts. */
  apply(plan: EditPlan, options?: ApplyOptions): Promise<Outcome<Receipt>>;
  /** Puts back what `apply` changed; refuses, naming them, where cells were changed since. A cell that already holds what is put back stops nothing. */
  undo(receipt: Receipt): Promise<Outcome<void>>;
  /**
   * Fills cells with a colour and touches nothing else; of several marks of one cell the last one counts. All or nothing: a sheet
   * that is missing or whose protection forbids it refuses all of them before anything is coloured.
   */
  mark(marks: readonly CellMark[]): Promise<Outcome<MarkReceipt>>;
  /** Gives marked cells their own fill again. A cell that has another colour by now is left as it is; gives those, as `Sheet!A1`. */
  unmark(receipt: MarkReceipt): Promise<Outcome<readonly string[]>>;
  /** Adds sheets after the last one and shows the first of them; gives their names. All or nothing. */
  addSheets(blueprints: readonly SheetBlueprint[]): Promise<Outcome<readonly string[]>>;
  /** Shows the sheet and selects the cell. */
  select(sheet: string, cell: Address): Promise<Outcome<void>>;
  /** A value of ours remembered in the workbook (plain JSON), null when there is none. */
  loadSetting(key: string): Promise<Outcome<unknown>>;
  /** Remembers a value (plain JSON, under 100 KB in all) in the workbook; null forgets it. */
  saveSetting(key: string, value: unknown): Promise<Outcome<void>>;
  /** Calls the listener for what happens outside our own writes; gives the function that ends it. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}

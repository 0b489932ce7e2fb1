import { cellKey } from './address';
import type { Area } from './area';

/** An error value as Excel shows it, e.g. `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A date is its serial number; its number format tells that it is one. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell that holds something. */
export interface SnapshotCell {
  readonly value: CellValue;
  /** As displayed, with the number format applied. */
  readonly text: string;
  /** With its leading `=`, or null. */
  readonly formula: string | null;
  /** The number format code, `General` where there is none. */
  readonly format: string;
}

/** A worksheet as plain data, read once. Rows and columns count from 0 over the whole worksheet. */
export interface SheetSnapshot {
  readonly name: string;
  /** The smallest area around all cells that hold something; null for an empty sheet. */
  readonly used: Area | null;
  /** The cells that hold something, by `cellKey`. In a merged area only the top-left cell holds anything. */
  readonly cells: ReadonlyMap<number, SnapshotCell>;
  /** Merged areas whose top-left cell lies in `used`; they do not overlap. */
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  /** The sheet is protected: locked cells cannot be written. */
  readonly protected: boolean;
}

/** The cell there, or undefined when it holds nothing. Merges are not followed. */
export const cellAt = (sheet: SheetSnapshot, row: number, column: number): SnapshotCell | undefined =>
  sheet.cells.get(cellKey(row, column));

/** A snapshot of an empty sheet. */
export const emptySnapshot = (name: string): SheetSnapshot => ({
  name,
  used: null,
  cells: new Map(),
  merges: [],
  hiddenRows: new Set(),
  protected: false,
});

/** Whether a cell value is an error value. */
export const isCellError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;

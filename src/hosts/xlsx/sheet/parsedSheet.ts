import type { Area } from '../../../core/sheet/area';
import type { CellContent } from '../../../core/sheet/edit';
import type { StyleRuns } from './styleRuns';

/** A cell element that holds something, with its index into the cell formats. */
export interface ParsedCell extends CellContent {
  readonly style: number;
}

/** A run of columns with one width and style. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** In characters; null for the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

/** What a worksheet part says, as far as we need it. Rows and columns count from 0. */
export interface ParsedSheet {
  /** Cells that hold something, by `cellKey`; those covered by a merged area too. */
  readonly cells: ReadonlyMap<number, ParsedCell>;
  /** The style of every cell element, filled or not. */
  readonly styles: StyleRuns;
  /** The style of the rows that have one, in column 0. */
  readonly rowStyles: StyleRuns;
  readonly columns: readonly ColumnRun[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Heights in points of rows within the drawn part. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** Areas filled by one array formula or data table of more than one cell. */
  readonly arrays: readonly Area[];
  /** Shared formulas: the cell that holds the text, and those that borrow it. */
  readonly sharedFormulas: readonly { readonly master: number; readonly borrowers: readonly number[] }[];
  readonly autoFilter: Area | null;
  readonly protected: boolean;
  readonly defaultRowHeight: number | null;
  readonly defaultColumnWidth: number | null;
  readonly baseColumnWidth: number;
}

/** The style that applies to a cell: its own, else its row's, else its column's. */
export const styleOf = (sheet: ParsedSheet, row: number, column: number): number =>
  sheet.styles.at(row, column) ?? sheet.rowStyles.at(row, 0) ?? sheet.columns.find((run) => run.first <= column && column <= run.last)?.style ?? 0;

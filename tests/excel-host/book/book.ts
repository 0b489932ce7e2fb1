import { type Address, cellKey, LAST_COLUMN } from '../../../src/core/sheet/address';
import type { Area } from '../../../src/core/sheet/area';
import type { CellValue } from '../../../src/core/sheet/snapshot';

/** A cell of the in-memory workbook. `quoted` is Excel's prefix character: the text was typed with a leading apostrophe. */
export interface Cell {
  value: CellValue;
  formula: string | null;
  quoted: boolean;
  format: string;
  locked: boolean;
  /** What `format.*` was set to, by path on the wire, e.g. `Font.Bold`. */
  readonly look: Map<string, unknown>;
}

export interface Table {
  readonly name: string;
  readonly area: Area;
}

/** What a protected sheet still allows, e.g. `allowInsertRows`. */
export type Allowed = Readonly<Record<string, boolean>>;

/** A rule that colours cells. */
export interface Conditional {
  readonly id: string;
  areas: Area[];
}

/** A drawing or a chart: points from the top of the sheet. */
export interface Floating {
  readonly name: string;
  readonly top: number;
  readonly height: number;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: Map<number, Cell>;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  /** Null while the sheet is not protected. */
  protection: Allowed | null;
  /** The filtered area; its hidden rows are in `hiddenRows`. */
  filter: Area | null;
  tables: Table[];
  /** Set on the sheet as a whole: `FreezePanes.Rows`, `PageLayout.Orientation`, `ColumnWidth.3` … */
  readonly layout: Map<string, unknown>;
  /** Rules for what may be typed. */
  validations: { readonly area: Area; readonly property: string; readonly value: unknown }[];
  conditionals: Conditional[];
  /** Cells with a comment of today's kind, or an old note. */
  comments: Address[];
  readonly shapes: Floating[];
  /** Areas one array formula fills. */
  arrays: Area[];
  printArea: Area[];
}

export interface Book {
  readonly sheets: Sheet[];
  active: string;
  selection: { readonly sheet: string; readonly area: Area };
  readonly settings: Map<string, unknown>;
  /** Defined names of the workbook; a formula with its leading `=`. */
  readonly names: Map<string, string>;
  nextId: number;
}

/** The height of a row that was never given one, in points. */
export const STANDARD_HEIGHT = 15;

/** The height of a row, in points. */
export const heightOf = (sheet: Sheet, row: number): number => Number(sheet.layout.get(`RowHeight.${String(row)}`) ?? STANDARD_HEIGHT);

const blankCell = (): Cell => ({ value: null, formula: null, quoted: false, format: 'General', locked: true, look: new Map() });
const BLANK: Readonly<Cell> = blankCell();

/** A sheet without anything on it. */
export const blankSheet = (id: string, name: string): Sheet => ({
  id, name, visibility: 'Visible', cells: new Map(), merges: [], hiddenRows: new Set(), protection: null, filter: null, tables: [], layout: new Map(), validations: [],
  conditionals: [], comments: [], shapes: [], arrays: [], printArea: [],
});

/** The cell as it is; a blank one where nothing was ever put. */
export const peek = (sheet: Sheet, row: number, column: number): Readonly<Cell> => sheet.cells.get(cellKey(row, column)) ?? BLANK;

/** The cell, made when there is none yet. */
export const cellFor = (sheet: Sheet, row: number, column: number): Cell => {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key) ?? blankCell();
  sheet.cells.set(key, cell);
  return cell;
};

/** Whether the cell holds a value or a formula. */
export const holdsSomething = (cell: Readonly<Cell>): boolean => cell.value !== null || cell.formula !== null;

/** Every cell of the sheet that was ever put, with its address. */
export const cellsOf = (sheet: Sheet): readonly { readonly at: Address; readonly cell: Cell }[] =>
  [...sheet.cells].map(([key, cell]) => ({ at: { row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) }, cell }));

/** The merged area the cell lies in. */
export const mergeAt = (sheet: Sheet, row: number, column: number): Area | undefined =>
  sheet.merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

/** The smallest area around all cells that hold something (or, without `valuesOnly`, were formatted); null for a blank sheet. */
export const usedArea = (sheet: Sheet, valuesOnly: boolean): Area | null =>
  cellsOf(sheet)
    .filter(({ cell }) => !valuesOnly || holdsSomething(cell))
    .reduce<Area | null>((area, { at }) => ({
      top: Math.min(area?.top ?? at.row, at.row),
      left: Math.min(area?.left ?? at.column, at.column),
      bottom: Math.max(area?.bottom ?? at.row, at.row),
      right: Math.max(area?.right ?? at.column, at.column),
    }), null);

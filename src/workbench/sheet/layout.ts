import type { Address } from '../../core/sheet/address';
import { type Area, areaOf, contains } from '../../core/sheet/area';
import type { SheetView } from '../../hosts/xlsx/sheetView';

/** Where the cells of a sheet stand in the page: which rows and columns are drawn, and which cell owns each place. */
export interface SheetLayout {
  /** Drawn rows and columns by their number in the worksheet; hidden ones are left out. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The merged area that covers the place, or the place alone. */
  readonly areaAt: (row: number, column: number) => Area;
  /** The last row that a merged area on this row reaches down to; the row itself where there is none. */
  readonly reachOf: (row: number) => number;
}

/** Blank rows and columns kept around the content, so that there is room to type, and the least that is shown. */
const ROOM = { rows: 5, columns: 2 };
const LEAST = { rows: 24, columns: 9 };

const visible = (count: number, isHidden: (index: number) => boolean): readonly number[] =>
  Array.from({ length: count }, (_, index) => index).filter((index) => !isHidden(index));

const byRow = (merges: readonly Area[], lastRow: number): ReadonlyMap<number, readonly Area[]> => {
  const rows = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, lastRow); row += 1) {
      const known = rows.get(row);
      if (known === undefined) rows.set(row, [merge]);
      else known.push(merge);
    }
  }
  return rows;
};

/** Lays out a sheet: the content and some room around it, without hidden rows and columns. */
export const layoutOf = (view: SheetView): SheetLayout => {
  const rowCount = Math.max(view.extent.bottom + 1 + ROOM.rows, LEAST.rows);
  const columnCount = Math.max(view.extent.right + 1 + ROOM.columns, LEAST.columns);
  const merges = byRow(view.merges, rowCount - 1);
  return {
    rows: visible(rowCount, (row) => view.rowHeight(row) === 0),
    columns: visible(columnCount, (column) => view.columnWidth(column) === 0),
    areaAt: (row, column) => merges.get(row)?.find((merge) => contains(merge, row, column)) ?? areaOf({ row, column }),
    reachOf: (row) => Math.max(row, ...(merges.get(row) ?? []).map(({ bottom }) => bottom)),
  };
};

/** A cell as drawn: the whole merged area, its first drawn place and how many drawn rows and columns it takes. */
export interface DrawnCell {
  /** The cell that holds the content. */
  readonly cell: Address;
  readonly area: Area;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Position of the first of the ascending numbers that is not below `least`. */
const firstFrom = (ascending: readonly number[], least: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many of the ascending numbers lie from `from` to `to`, both included. */
const countWithin = (ascending: readonly number[], from: number, to: number): number => firstFrom(ascending, to + 1) - firstFrom(ascending, from);

/** The cells whose drawing begins in `row`, left to right, when rows are drawn down to `last`. */
export const cellsOfRow = (layout: SheetLayout, row: number, last: number): readonly DrawnCell[] => {
  const drawn: DrawnCell[] = [];
  let coveredTo = -1;
  for (const column of layout.columns) {
    if (column <= coveredTo) continue;
    const area = layout.areaAt(row, column);
    coveredTo = area.right;
    if (layout.rows[firstFrom(layout.rows, area.top)] !== row) continue;
    const rowSpan = countWithin(layout.rows, row, Math.min(area.bottom, last));
    drawn.push({ cell: { row: area.top, column: area.left }, area, rowSpan, columnSpan: countWithin(layout.columns, area.left, area.right) });
  }
  return drawn;
};

/** The index of the drawn row that a window reaching up to `first` has to begin with, so that no merged area is cut at its top. */
export const windowStart = (layout: SheetLayout, first: number): number => {
  const row = layout.rows[first];
  if (row === undefined) return first;
  const top = Math.min(row, ...layout.columns.map((column) => layout.areaAt(row, column).top));
  const start = firstFrom(layout.rows, top);
  return start >= first ? first : windowStart(layout, start);
};

import { type Address, cellKey } from '../../core/sheet/address';
import { type Area, areaOf } from '../../core/sheet/area';

/** Gaps up to this many cells are bridged where that is allowed: fewer, larger rectangles. */
const WIDEST_GAP = 3;
const TALLEST_GAP = 8;

type MayCover = (row: number, column: number) => boolean;

const gapFree = (gap: Area, mayCover: MayCover): boolean => {
  for (let row = gap.top; row <= gap.bottom; row += 1)
    for (let column = gap.left; column <= gap.right; column += 1) if (!mayCover(row, column)) return false;
  return true;
};

/** Cells side by side as runs; the cells come in reading order. */
const runsOf = (cells: readonly Address[], mayCover: MayCover): readonly Area[] =>
  cells.reduce<Area[]>((runs, cell) => {
    const last = runs.at(-1);
    const joins = last !== undefined && last.top === cell.row && cell.column - last.right - 1 <= WIDEST_GAP
      && gapFree({ top: cell.row, bottom: cell.row, left: last.right + 1, right: cell.column - 1 }, mayCover);
    if (joins) runs.splice(-1, 1, { ...last, right: cell.column });
    else runs.push(areaOf(cell));
    return runs;
  }, []);

/** Runs of the same columns below each other as one rectangle. */
const stack = (runs: readonly Area[], mayCover: MayCover): readonly Area[] => {
  const done: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const columns = `${String(run.left)}:${String(run.right)}`;
    const index = open.get(columns);
    const above = index === undefined ? undefined : done[index];
    const joins = index !== undefined && above !== undefined && run.top - above.bottom - 1 <= TALLEST_GAP
      && gapFree({ ...run, top: above.bottom + 1, bottom: run.top - 1 }, mayCover);
    if (joins) done[index] = { ...above, bottom: run.bottom };
    else open.set(columns, done.push(run) - 1);
  }
  return done;
};

/**
 * Cells as few rectangles: each cell lies in exactly one of them. A rectangle covers a cell that was not given only where
 * `mayCover` says that it may be left alone with `null`.
 */
export const rectanglesOf = (cells: readonly Address[], mayCover: MayCover): readonly Area[] => {
  const given = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const inOrder = [...given].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  const free: MayCover = (row, column) => !given.has(cellKey(row, column)) && mayCover(row, column);
  return stack(runsOf(inOrder, free), free);
};

/** Cuts an area into tiles of at most so many cells, row by row. */
export const tilesOf = (area: Area, cells: number): readonly Area[] => {
  const width = Math.min(area.right - area.left + 1, 250);
  const height = Math.max(1, Math.floor(cells / width));
  const tiles: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height)
    for (let left = area.left; left <= area.right; left += width)
      tiles.push({ top, left, bottom: Math.min(top + height - 1, area.bottom), right: Math.min(left + width - 1, area.right) });
  return tiles;
};

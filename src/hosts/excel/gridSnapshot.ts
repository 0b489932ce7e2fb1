import { cellKey } from '../../core/sheet/address';
import { type Area, contains } from '../../core/sheet/area';
import type { SheetSnapshot, SnapshotCell } from '../../core/sheet/snapshot';
import { contentOf } from './cellContent';

/** What a range says about its cells, as office.js gives it: rows of cells. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly types: readonly (readonly unknown[])[];
  /** For each row of the range. */
  readonly hidden: readonly boolean[];
}

export interface SheetFacts {
  readonly name: string;
  readonly protected: boolean;
  readonly merges: readonly Area[];
  readonly grids: readonly Grid[];
}

const cellsOf = (grid: Grid): readonly (readonly [number, SnapshotCell])[] =>
  grid.values.flatMap((line, row) => line.flatMap((value, column): readonly (readonly [number, SnapshotCell])[] => {
    const content = contentOf({ value, formula: grid.formulas[row]?.[column], type: grid.types[row]?.[column] });
    if (content.value === null && content.formula === null) return [];
    const cell = { ...content, text: grid.texts[row]?.[column] ?? '', format: grid.formats[row]?.[column] ?? 'General' };
    return [[cellKey(grid.top + row, grid.left + column), cell]];
  }));

/** Cells under a merge that are not its top-left: files of other programs keep values there that nobody sees. */
const covered = (merges: readonly Area[], within: Area): ReadonlySet<number> => {
  const keys = new Set<number>();
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= Math.min(bottom, within.bottom); row += 1)
      for (let column = left; column <= Math.min(right, within.right); column += 1) if (row !== top || column !== left) keys.add(cellKey(row, column));
  return keys;
};

/** The smallest area around the grids' cells that hold something. */
const usedOf = (keys: Iterable<number>): Area | null => {
  let used: Area | null = null;
  for (const key of keys) {
    const [row, column] = [Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)];
    used = used === null
      ? { top: row, left: column, bottom: row, right: column }
      : { top: Math.min(used.top, row), left: Math.min(used.left, column), bottom: Math.max(used.bottom, row), right: Math.max(used.right, column) };
  }
  return used;
};

/** The snapshot of a sheet from what Excel said about it. */
export const snapshotFrom = ({ name, protected: locked, merges, grids }: SheetFacts): SheetSnapshot => {
  const all = grids.flatMap(cellsOf);
  const extent = usedOf(all.map(([key]) => key));
  const unseen = extent === null ? new Set<number>() : covered(merges, extent);
  const cells = new Map(all.filter(([key]) => !unseen.has(key)));
  const used = usedOf(cells.keys());
  return {
    name, used, cells, protected: locked,
    merges: used === null ? [] : merges.filter((merge) => contains(used, merge.top, merge.left)),
    hiddenRows: new Set(grids.flatMap(({ top, hidden }) => hidden.flatMap((is, row) => (is ? [top + row] : [])))),
  };
};

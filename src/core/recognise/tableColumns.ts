import type { Column, ColumnRole } from './form';
import type { Grid, Region } from './grid';

/** The first column of a role, or undefined. */
export const columnOf = (columns: readonly Column[], role: ColumnRole): Column | undefined => columns.find((column) => column.role === role);

/** A column is read over this many columns of the worksheet at most; wider ones are drawn, not filled. */
const WIDEST = 64;

const overlap = (region: Region, column: Column): number =>
  Math.min(region.area.right, column.right) - Math.max(region.area.left, column.left) + 1;

/** The column a region belongs to: the one it shares most with, the left one of equals. */
const ownerOf = (columns: readonly Column[], region: Region): Column | undefined => {
  let best: Column | undefined;
  for (const column of columns) if (overlap(region, column) > Math.max(0, best === undefined ? 0 : overlap(region, best))) best = column;
  return best;
};

/** The regions of the row that belong to the column, from left to right. */
export const regionsOf = (grid: Grid, columns: readonly Column[], row: number, column: Column): readonly Region[] => {
  const regions: Region[] = [];
  for (let c = column.left; c <= Math.min(column.right, column.left + WIDEST - 1); c++) {
    const region = grid.at(row, c);
    if (!regions.includes(region) && ownerOf(columns, region) === column) regions.push(region);
  }
  return regions;
};

/** What stands in the row under the column: the first region with text, else the first; undefined where another column's merge lies over it. */
export const regionIn = (grid: Grid, columns: readonly Column[], row: number, column: Column | undefined): Region | undefined => {
  if (column === undefined) return undefined;
  const regions = regionsOf(grid, columns, row, column);
  return regions.find((region) => region.words !== '') ?? regions[0];
};

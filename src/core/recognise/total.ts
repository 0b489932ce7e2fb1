import type { Column, Figure, Form } from './form';
import type { Grid, Region } from './grid';
import type { Table } from './table';
import { columnOf, regionIn } from './tableColumns';
import { totalLabelIn } from './tableRow';

/** The cells of the total row. One cell over both columns of points, or alone to the right of the label, is the score. */
const totalCells = (grid: Grid, table: Table, row: number, label: Region): { readonly weight: Figure | null; readonly score: Figure | null } => {
  const [weightColumn, scoreColumn] = [columnOf(table.columns, 'weight'), columnOf(table.columns, 'score')];
  const under = (column: Column | undefined): Region | undefined => {
    const region = regionIn(grid, table.columns, row, column);
    return region === label ? undefined : region;
  };
  const [weight, score] = [under(weightColumn), under(scoreColumn)];
  if (weight !== undefined && score === undefined && scoreColumn !== undefined && weight.area.right >= scoreColumn.left) return { weight: null, score: weight.figure };
  if (weight !== undefined || score !== undefined) return { weight: weight?.figure ?? null, score: score?.figure ?? null };
  const [alone, ...more] = grid.starting(row).filter((region) => region.area.left > label.area.right);
  return { weight: null, score: alone !== undefined && more.length === 0 && /^\d+(\.\d+)?分?$/.test(alone.words) ? alone.figure : null };
};

/** The total below (or at the end of) the tables, at most down to the row given; null when none is printed. */
export const totalOf = (grid: Grid, tables: readonly Table[], bottom: number): Form['total'] => {
  const table = tables.at(-1);
  const name = table === undefined ? undefined : columnOf(table.columns, 'indicator');
  if (table === undefined || name === undefined) return null;
  const rows = [...(table.totalRow === null ? [] : [table.totalRow]), ...grid.rows.filter((row) => row > table.bottom && row <= bottom)];
  for (const row of rows) {
    const label = totalLabelIn(grid, row, name);
    if (label === undefined) continue;
    return { label: label.figure, ...totalCells(grid, table, row, label) };
  }
  return null;
};

import { recognise } from '../../../src/core/recognise';
import type { ColumnRole } from '../../../src/core/recognise/form';
import { cellKey } from '../../../src/core/sheet/address';
import { contains } from '../../../src/core/sheet/area';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { snapshotOf } from './snapshotOf';

/** One row of a table, as a person fills it. */
export interface TypedRow {
  readonly name: string;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly score: CellValue;
}

/** Rows of a blank form that take an indicator: an empty, unlocked cell in the name column below a heading. */
export const blankRows = (blueprint: SheetBlueprint): readonly number[] => {
  const columns = recognise(snapshotOf(blueprint)).forms[0]?.columns ?? [];
  const names = columns.filter(({ role }) => role === 'indicator');
  const headings = Math.min(...names.map(({ header }) => header.area.bottom));
  const heads = new Set(blueprint.cells.filter(({ content }) => content.kind === 'text').map(({ cell }) => cellKey(cell.row, cell.column)));
  return blueprint.cells
    .filter(({ cell, style, content }) => cell.row > headings && names.some(({ left }) => left === cell.column) && content.kind === 'empty' && blueprint.styles[style]?.locked === false)
    .filter(({ cell }) => !heads.has(cellKey(cell.row, cell.column)) && !blueprint.merges.some((merge) => merge.left < cell.column && contains(merge, cell.row, cell.column)))
    .map(({ cell }) => cell.row);
};

const valueFor = (role: ColumnRole, row: TypedRow): CellValue | undefined => {
  if (role === 'indicator') return row.name;
  if (role === 'target') return row.target;
  if (role === 'actual') return row.actual;
  return role === 'score' ? row.score : undefined;
};

/** What a person types into the table: one row of figures for each blank row. */
export const fillTable = (blueprint: SheetBlueprint, rowFor: (index: number) => TypedRow): ReadonlyMap<number, CellValue> => {
  const columns = recognise(snapshotOf(blueprint)).forms[0]?.columns ?? [];
  const typed = new Map<number, CellValue>();
  // The goals and other boxes of sentences above the table.
  const first = Math.min(...blankRows(blueprint));
  for (const { cell, style, content } of blueprint.cells) if (cell.row < first && style === 'text' && content.kind === 'empty') typed.set(cellKey(cell.row, cell.column), '完成年度各项任务。');
  for (const { top, left, bottom, right } of blueprint.merges)
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) if (row !== top || column !== left) typed.delete(cellKey(row, column));
  // A second table may have its targets elsewhere: every cell for a value takes one, the known columns then their own.
  const values = blueprint.cells.filter(({ style }) => style === 'input');
  blankRows(blueprint).forEach((row, index) => {
    const leads = ({ row: r, column }: { readonly row: number; readonly column: number }): boolean => r === row && !blueprint.merges.some((merge) => merge.left < column && contains(merge, r, column));
    for (const { cell } of values) if (leads(cell)) typed.set(cellKey(cell.row, cell.column), rowFor(index).target);
    for (const { role, left } of columns) {
      const value = valueFor(role, rowFor(index));
      if (value !== undefined && value !== null) typed.set(cellKey(row, left), value);
    }
  });
  return typed;
};

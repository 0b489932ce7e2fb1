import { recognise } from '../../../src/core/recognise';
import type { ColumnRole } from '../../../src/core/recognise/form';
import { cellKey } from '../../../src/core/sheet/address';
import { contains } from '../../../src/core/sheet/area';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { snapshotOf } from './snapshotOf';

/** One row of a table, as a person fills it: numbers or words with their unit. */
export interface TypedRow {
  readonly name: string;
  readonly target: number | string;
  readonly actual: number | string;
  readonly unit: string;
  /** ≥ where not given; written before the target unless it has a column of its own. */
  readonly operator?: string;
}

const namesIn = (blueprint: SheetBlueprint) => (recognise(snapshotOf(blueprint)).forms[0]?.columns ?? []).filter(({ role }) => role === 'indicator');

/** Whether the cell is one of its own or the first of a merged area. */
const leads = ({ merges }: SheetBlueprint, row: number, column: number): boolean => !merges.some((merge) => contains(merge, row, column) && (merge.left < column || merge.top < row));

/** Rows of a blank form that take an indicator: an empty, unlocked cell in the name column below a heading. */
export const blankRows = (blueprint: SheetBlueprint): readonly number[] => {
  const names = namesIn(blueprint);
  const headings = Math.min(...names.map(({ header }) => header.area.bottom));
  return blueprint.cells
    .filter(({ cell, style, content }) => cell.row > headings && names.some(({ left }) => left === cell.column) && content.kind === 'empty' && blueprint.styles[style]?.locked === false)
    .filter(({ cell }) => leads(blueprint, cell.row, cell.column))
    .map(({ cell }) => cell.row);
};

/** Whether the row stands under a label of cost: there less is better. */
export const isCostRow = ({ cells, merges }: SheetBlueprint, row: number): boolean =>
  cells.some(({ cell, content }) => {
    if (content.kind !== 'text' || !/^(经济|社会|生态环境)?成本指标/.test(content.text)) return false;
    const area = merges.find((merge) => merge.top === cell.row && merge.left === cell.column);
    return row >= cell.row && row <= (area?.bottom ?? cell.row);
  });

/** What a person types into the table: one row of figures for each blank row, and sentences into the boxes above it. */
export const fillTable = (blueprint: SheetBlueprint, rowFor: (index: number, cost: boolean) => TypedRow): ReadonlyMap<number, CellValue> => {
  const columns = recognise(snapshotOf(blueprint)).forms[0]?.columns ?? [];
  const apart = columns.some(({ role }) => role === 'unit');
  const rows = blankRows(blueprint);
  const first = Math.min(...rows);
  const typed = new Map<number, CellValue>();
  for (const { cell, style, content } of blueprint.cells)
    if ((cell.row < first || !rows.includes(cell.row)) && style === 'text' && content.kind === 'empty' && leads(blueprint, cell.row, cell.column)) typed.set(cellKey(cell.row, cell.column), `完成第${String(cell.row)}项任务。`);
  rows.forEach((row, index) => {
    const { name, target, actual, unit, operator } = rowFor(index, isCostRow(blueprint, row));
    const sign = operator === undefined || operator === '定性' ? '' : operator;
    const valueFor: Partial<Record<ColumnRole, CellValue>> = {
      indicator: name,
      operator: operator ?? '≥',
      unit,
      target: apart ? target : `${sign}${String(target)}${unit}`,
      actual: `${String(actual)}${unit}`,
    };
    // A second table may have its targets in other columns: every cell for a value takes one, the known columns then their own.
    for (const { cell, style } of blueprint.cells) if (cell.row === row && style === 'input' && leads(blueprint, row, cell.column)) typed.set(cellKey(row, cell.column), `${String(target)}${unit}`);
    for (const { role, left } of columns) {
      const value = valueFor[role];
      if (value !== undefined && leads(blueprint, row, left)) typed.set(cellKey(row, left), value);
    }
  });
  return typed;
};

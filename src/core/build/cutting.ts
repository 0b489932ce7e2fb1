import { failure, type Outcome, success } from '../outcome';
import type { Form } from '../recognise/form';
import type { Address } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { refusals } from './problems';

/** A block beside the table is cut when it has at least so many cells in a row and rows in all; single remarks move with their rows. */
const BLOCK_COLUMNS = 2;
const BLOCK_ROWS = 3;

/** The last column of the table: of those that stand side by side from the names on. */
const lastColumn = (form: Form): number => {
  const names = Math.max(...form.indicators.map(({ name }) => name.area.right));
  return [...form.columns].sort((a, b) => a.left - b.left).reduce((right, column) => (column.left <= right + 1 ? Math.max(right, column.right) : right), names);
};

/** A block of cells right of the table, behind an empty column, that stands in rows above as well as below the place. */
const blockBeside = (sheet: SheetSnapshot, form: Form, at: number): Address | null => {
  const right = lastColumn(form);
  const rows = new Map<number, Address[]>();
  for (const key of sheet.cells.keys()) {
    const cell = { row: Math.floor(key / 16_384), column: key % 16_384 };
    if (cell.column > right && cell.row >= form.range.top && cell.row <= form.range.bottom) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  if ([...rows.values()].flat().some(({ column }) => column === right + 1)) return null;
  const wide = [...rows].filter(([, cells]) => cells.length >= BLOCK_COLUMNS).sort(([a], [b]) => a - b);
  const [above, below] = [wide.filter(([row]) => row < at), wide.filter(([row]) => row >= at)];
  return wide.length >= BLOCK_ROWS && above.length > 0 ? (below[0]?.[1][0] ?? null) : null;
};

/** Whether whole rows can be put in before `at`: not where another form, or a table to the right, would be cut. */
export const canInsert = (sheet: SheetSnapshot, form: Form, forms: readonly Form[], at: number): Outcome<void> => {
  const other = forms.find(({ range }) => range.top !== form.range.top && range.top < at && range.bottom >= at);
  if (other !== undefined) return failure(refusals.cutsThrough({ row: other.range.top, column: other.range.left }));
  const block = blockBeside(sheet, form, at);
  return block === null ? success(undefined) : failure(refusals.cutsThrough(block));
};

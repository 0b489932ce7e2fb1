/** What Excel does when whole rows are inserted or deleted. Written from Excel's manual, not from the core's prediction. */
import { cellKey } from '../../../src/core/sheet/address';
import type { Area } from '../../../src/core/sheet/area';
import { type Book, type Cell, cellsOf, type Sheet } from './book';
import { adjusted } from './references';

/** Where a row goes; null when it is deleted. */
export interface RowShift {
  readonly at: number;
  /** Above 0: so many rows are inserted before `at`; below: so many are deleted from there on. */
  readonly by: number;
}

/** First and last row after the shift. What begins in the row of an insertion moves on; what ends above it stays. */
export const shifted = ({ top, bottom }: Pick<Area, 'top' | 'bottom'>, { at, by }: RowShift): Pick<Area, 'top' | 'bottom'> | null => {
  if (by > 0) return { top: top >= at ? top + by : top, bottom: bottom >= at ? bottom + by : bottom };
  const end = at - by;
  if (top >= at && bottom < end) return null;
  return {
    top: top < at ? top : top < end ? at : top + by,
    bottom: bottom < at ? bottom : bottom < end ? at - 1 : bottom + by,
  };
};

const areasAfter = (areas: readonly Area[], shift: RowShift): Area[] => areas.flatMap((area) => {
  const rows = shifted(area, shift);
  return rows === null ? [] : [{ ...area, ...rows }];
});

const moveCells = (sheet: Sheet, { at, by }: RowShift): void => {
  const all = cellsOf(sheet);
  sheet.cells.clear();
  all.forEach(({ at: { row, column }, cell }) => {
    if (row < at) sheet.cells.set(cellKey(row, column), cell);
    else if (by > 0 || row >= at - by) sheet.cells.set(cellKey(row + by, column), cell);
  });
};

const moveRows = (sheet: Sheet, { at, by }: RowShift): void => {
  const place = (row: number): number | null => (row < at ? row : by < 0 && row < at - by ? null : row + by);
  const hidden = [...sheet.hiddenRows].flatMap((row) => place(row) ?? []);
  sheet.hiddenRows.clear();
  hidden.forEach((row) => sheet.hiddenRows.add(row));
  const heights = [...sheet.layout].filter(([name]) => name.startsWith('RowHeight.'));
  heights.forEach(([name]) => sheet.layout.delete(name));
  heights.forEach(([name, height]) => {
    const row = place(Number(name.slice('RowHeight.'.length)));
    if (row !== null) sheet.layout.set(`RowHeight.${String(row)}`, height);
  });
};

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** Inserted rows look like the row above them: cell formats, never contents or height. */
const inheritLooks = (sheet: Sheet, { at, by }: RowShift): void => {
  if (at === 0) return;
  cellsOf(sheet).filter(({ at: { row } }) => row === at - 1).forEach(({ at: { column }, cell }) => {
    for (let row = at; row < at + by; row += 1)
      sheet.cells.set(cellKey(row, column), { value: null, formula: null, quoted: false, format: cell.format, locked: cell.locked, look: new Map(cell.look) });
  });
};

const adjustFormulas = (book: Book, sheet: Sheet, shift: RowShift): void => {
  const after = (formula: string, home: string): string => adjusted(formula, home, sheet.name, (rows) => shifted(rows, shift));
  book.sheets.forEach((one) => {
    one.cells.forEach((cell: Cell) => {
      if (cell.formula === null) return;
      const formula = after(cell.formula, one.name);
      if (formula.includes('#REF!') && formula !== cell.formula) cell.value = { error: '#REF!' };
      cell.formula = formula;
    });
  });
  book.names.forEach((formula, name) => book.names.set(name, after(formula, '')));
};

/** Inserts or deletes whole rows of a sheet, and all of the workbook follows. */
export const shiftRows = (book: Book, sheet: Sheet, shift: RowShift): void => {
  moveCells(sheet, shift);
  moveRows(sheet, shift);
  sheet.merges = areasAfter(sheet.merges, shift).filter((area) => !isOneCell(area));
  sheet.validations = sheet.validations.flatMap((rule) => areasAfter([rule.area], shift).map((area) => ({ ...rule, area })));
  sheet.conditionals = sheet.conditionals.map((rule) => ({ ...rule, areas: areasAfter(rule.areas, shift) })).filter(({ areas }) => areas.length > 0);
  sheet.tables = sheet.tables.flatMap((table) => areasAfter([table.area], shift).map((area) => ({ ...table, area })));
  sheet.arrays = areasAfter(sheet.arrays, shift);
  sheet.printArea = areasAfter(sheet.printArea, shift);
  sheet.filter = sheet.filter === null ? null : (areasAfter([sheet.filter], shift)[0] ?? null);
  sheet.comments = sheet.comments.flatMap(({ row, column }) => areasAfter([{ top: row, bottom: row, left: column, right: column }], shift).map(({ top, left }) => ({ row: top, column: left })));
  if (shift.by > 0) inheritLooks(sheet, shift);
  adjustFormulas(book, sheet, shift);
};

import type { CellValue } from '../../../src/core/sheet/snapshot';
import { ExcelError } from '../wire';
import { type Cell, cellFor, mergeAt, type Sheet } from './book';
import { calculate } from './calculate';
import { typed } from './typed';

const put = (cell: Cell, value: CellValue, formula: string | null = null, quoted = false): void => {
  cell.value = value;
  cell.formula = formula;
  cell.quoted = quoted;
};

/** A formula into a cell of the format Text stays a text; and Excel refuses one that is no formula. */
const enterFormula = (sheet: Sheet, cell: Cell, formula: string): void => {
  if (cell.format === '@') return put(cell, formula);
  if (/[+\-*/(,]$/.test(formula)) throw new ExcelError('InvalidArgument', 'That is no formula.');
  put(cell, calculate(sheet, formula), formula);
};

const enterText = (sheet: Sheet, cell: Cell, input: string): void => {
  if (input.length > 32_767 + Number(input.startsWith("'"))) throw new ExcelError('InvalidArgument', 'The text is too long.');
  if (input.startsWith("'")) return put(cell, input.slice(1), null, true);
  if (cell.format === '@') return put(cell, input);
  if (input.startsWith('=') && input.length > 1) return enterFormula(sheet, cell, input);
  const meant = typed(input);
  if (meant === null) return /^[+\-@]./.test(input) ? enterFormula(sheet, cell, `=${input}`) : put(cell, input);
  put(cell, meant.value);
  if (cell.format === 'General' && meant.format !== null) cell.format = meant.format;
};

/** Puts into a cell what was typed or written: Excel's own understanding of it, not the writer's. */
export const enter = (sheet: Sheet, row: number, column: number, input: unknown): void => {
  const merge = mergeAt(sheet, row, column);
  // Only the top-left cell of a merged area can hold anything; the rest of what is written there is lost.
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return;
  const cell = cellFor(sheet, row, column);
  if (input === '') return put(cell, null);
  if (typeof input === 'string') return enterText(sheet, cell, input);
  if (typeof input !== 'number' && typeof input !== 'boolean') throw new ExcelError('InvalidArgument', `${typeof input} is no cell value.`);
  if (cell.format === '@') return put(cell, typeof input === 'boolean' ? String(input).toUpperCase() : String(input));
  put(cell, input);
};

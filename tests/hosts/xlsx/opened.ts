/** Short ways to do with a workbook what a person does. */
import type { Outcome, Problem } from '../../../src/core/outcome';
import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import { type CellContent, type CellEdit, EMPTY } from '../../../src/core/sheet/edit';
import { type CellValue, type SheetSnapshot, cellAt } from '../../../src/core/sheet/snapshot';
import { openXlsx } from '../../../src/hosts/xlsx';
import type { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsxWorkbook';

/** The value of an outcome that must have succeeded. */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message.en}`);
  return outcome.value;
};

/** The problem of an outcome that must have been refused. */
export const problemOf = (outcome: Outcome<unknown>): Problem => {
  if (outcome.ok) throw new Error('It was not refused.');
  return outcome.problem;
};

export const open = async (bytes: Uint8Array, name = '表.xlsx'): Promise<XlsxWorkbook> => valueOf(await openXlsx(bytes, name));

/** `C5` → address. */
export const at = (name: string): { readonly row: number; readonly column: number } => {
  const address = parseAddress(name);
  if (address === null) throw new Error(`${name} is no address.`);
  return address;
};

/** What a cell of a snapshot holds. */
export const contentAt = (sheet: SheetSnapshot, cell: { readonly row: number; readonly column: number }): CellContent => {
  const there = cellAt(sheet, cell.row, cell.column);
  return there === undefined ? EMPTY : { value: there.value, formula: there.formula };
};

/** An edit of a cell as it stands in a snapshot: to a value, or to a formula (with its `=`). */
export const editOf = (sheet: SheetSnapshot, cell: string, after: CellValue | { readonly formula: string; readonly value: CellValue }): CellEdit => ({
  sheet: sheet.name,
  cell: at(cell),
  before: contentAt(sheet, at(cell)),
  after: typeof after === 'object' && after !== null && 'formula' in after ? after : { value: after, formula: null },
  role: 'input',
  why: { zh: '测试', en: 'test' },
  ticked: true,
});

/** Sets cells of the sheet in view; gives the receipt. */
export const write = async (book: XlsxWorkbook, cells: Readonly<Record<string, Parameters<typeof editOf>[2]>>) => {
  const sheet = valueOf(await book.read(null));
  return book.apply({ edits: Object.entries(cells).map(([cell, after]) => editOf(sheet, cell, after)) });
};

/** Everything a snapshot's cells hold, by address. */
export const contents = (sheet: SheetSnapshot): Readonly<Record<string, CellContent>> =>
  Object.fromEntries([...sheet.cells].map(([key, { value, formula }]) => [formatAddress({ row: Math.floor(key / 16_384), column: key % 16_384 }), { value, formula }]));

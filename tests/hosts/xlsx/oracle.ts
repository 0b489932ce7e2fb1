/** exceljs as a second reader and writer of .xlsx files. */
import ExcelJS from 'exceljs';
import { parseArea } from '../../../src/core/sheet/area';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { GivenCell, GivenWorkbook, SeenCell } from '../contractWorkbook';

const DAY = 86_400_000;

const isDescribed = (cell: GivenCell): cell is Exclude<GivenCell, CellValue> => typeof cell === 'object' && cell !== null && 'value' in cell;

const putCell = (cell: ExcelJS.Cell, given: GivenCell): void => {
  const { value, formula, format } = isDescribed(given) ? given : { value: given, formula: undefined, format: undefined };
  if (formula !== undefined) cell.value = { formula: formula.slice(1), result: value as number };
  else cell.value = value as ExcelJS.CellValue;
  if (format !== undefined) cell.numFmt = format;
};

/** A file written by exceljs. */
export const writeWithOracle = async (given: GivenWorkbook): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  for (const sheet of given.sheets) {
    const made = book.addWorksheet(sheet.name, { state: sheet.hidden === true ? 'hidden' : 'visible' });
    for (const [address, cell] of Object.entries(sheet.cells)) putCell(made.getCell(address), cell);
    for (const area of sheet.merges ?? []) made.mergeCells(area);
    for (const row of sheet.hiddenRows ?? []) {
      made.getRow(row).hidden = true;
      // Without a height exceljs does not write a row that has no cells.
      made.getRow(row).height = 15;
    }
    if (sheet.protectedExcept === undefined) continue;
    await made.protect('', {});
    for (const area of sheet.protectedExcept.map(parseArea)) {
      for (let row = area?.top ?? 0; row <= (area?.bottom ?? -1); row += 1) {
        for (let column = area?.left ?? 0; column <= (area?.right ?? -1); column += 1) made.getCell(row + 1, column + 1).protection = { locked: false };
      }
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
};

/** A file as exceljs reads it. */
export const readWithOracle = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return book;
};

/** What a cell holds, in our words. */
export const seenValue = (value: unknown): CellValue => {
  if (value instanceof Date) return Math.round(((value.getTime() - Date.UTC(1899, 11, 30)) / DAY) * 1e6) / 1e6;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  if ('error' in value) return { error: String(value.error) };
  if ('hyperlink' in value) return 'text' in value ? seenValue(value.text) : null;
  return 'result' in value ? seenValue(value.result) : null;
};

/** Every cell of a sheet that holds something, by address; of a merged area only the top-left one. */
export const seenCells = (book: ExcelJS.Workbook, sheet: string): Readonly<Record<string, SeenCell>> => {
  const seen: Record<string, SeenCell> = {};
  book.getWorksheet(sheet)?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      const formula = cell.type === ExcelJS.ValueType.Formula ? `=${cell.formula}` : null;
      const value = seenValue(cell.value);
      if ((value !== null && value !== '') || formula !== null) seen[cell.address] = { value, formula, format: cell.numFmt || 'General' };
    });
  });
  return seen;
};

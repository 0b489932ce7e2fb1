import { type Outcome, success } from '../../core/outcome';
import type { SheetBlueprint } from '../../core/template/blueprint';
import { newBook } from './blueprint/newBook';
import { createHost } from './host';
import { openBook } from './open';
import type { XlsxWorkbook } from './xlsxWorkbook';

/** Opens an .xlsx (or .xlsm) file: its bytes and its name → the workbook, or why it cannot be read. */
export const openXlsx = async (bytes: Uint8Array, fileName: string): Promise<Outcome<XlsxWorkbook>> => {
  const book = await openBook(bytes, fileName);
  if (!book.ok) return book;
  const { sheets, workbook, settings } = book.value;
  const active = sheets.find(({ position }) => position === workbook.activeTab) ?? sheets.find(({ visible }) => visible) ?? sheets[0];
  return success(createHost({ book: book.value, changes: new Map(), shifts: 0, settings, active: active?.name ?? '' }));
};

/** Makes a new workbook with the sheets of the blueprints, to be saved under the name given. */
export const newXlsx = async (blueprints: readonly SheetBlueprint[], fileName: string): Promise<Outcome<XlsxWorkbook>> => {
  const bytes = await newBook(blueprints, fileName);
  return bytes.ok ? openXlsx(bytes.value, fileName) : bytes;
};

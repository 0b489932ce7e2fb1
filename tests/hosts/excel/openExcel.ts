import { bookFrom } from '../../excel-host/bookFrom';
import type { Book } from '../../excel-host/book/book';
import { type Excel, startExcel } from '../../excel-host/excel';
import { install } from '../../excel-host/install';
import { loadOffice } from '../../excel-host/loadOffice';
import { cellsSeen, personAt } from '../../excel-host/person';
import { createExcelHost } from '../../../src/hosts/excel';
import type { BlockSize } from '../../../src/hosts/excel/blocks';
import type { WorkbookHost } from '../../../src/hosts/workbookHost';
import type { GivenWorkbook, OpenedWorkbook } from '../contractWorkbook';

export interface OpenedExcel extends OpenedWorkbook {
  readonly excel: Excel;
  readonly host: WorkbookHost;
}

/** Excel with this book open, and our adapter talking to it through real office.js. */
export const openBook = (book: Book, excelApi = '1.20', size?: BlockSize): OpenedExcel => {
  const excel = startExcel(book);
  install(loadOffice(), excel, excelApi);
  return { excel, host: createExcelHost(size), cellsOf: (sheet) => Promise.resolve(cellsSeen(excel, sheet)), person: personAt(excel) };
};

/** The same for a described workbook. */
export const openExcel = (given: GivenWorkbook, excelApi?: string, size?: BlockSize): OpenedExcel => openBook(bookFrom(given), excelApi, size);

/** How many requests with work in them an action sends. */
export const requestsOf = async (excel: Excel, action: () => Promise<unknown>): Promise<number> => {
  const before = excel.seen.requests;
  await action();
  return excel.seen.requests - before;
};

/**
 * Entry of the script a page loads after office.js: `inMemoryExcel.open(workbook)` opens a workbook behind `Excel.run`, and
 * `inMemoryExcel.createExcelHost()` is our adapter to it.
 */
import { createExcelHost } from '../../src/hosts/excel';
import type { GivenWorkbook } from '../hosts/contractWorkbook';
import { bookFrom } from './bookFrom';
import { type Excel, startExcel } from './excel';
import { install, isOfficeScript } from './install';
import { cellsSeen, personAt } from './person';

const open = (given: GivenWorkbook): Excel => {
  const excel = startExcel(bookFrom(given));
  const page: object = globalThis;
  if (!isOfficeScript(page)) throw new Error('office.js has to be loaded first.');
  install(page, excel);
  return excel;
};

Object.assign(globalThis, { inMemoryExcel: { open, cellsSeen, personAt, createExcelHost } });

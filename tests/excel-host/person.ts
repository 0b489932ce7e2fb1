import { parseArea } from '../../src/core/sheet/area';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { formatAddress } from '../../src/core/sheet/address';
import type { OpenedWorkbook, SeenCell } from '../hosts/contractWorkbook';
import { cellsOf, holdsSomething, type Sheet } from './book/book';
import { recalculate } from './book/calculate';
import { enter } from './book/enter';
import type { Excel } from './excel';

const sheetNamed = (excel: Excel, name: string): Sheet => {
  const sheet = excel.book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

const area = (name: string): NonNullable<ReturnType<typeof parseArea>> => {
  const found = parseArea(name);
  if (found === null) throw new Error(`${name} is no address.`);
  return found;
};

/** Someone at the keyboard of the in-memory Excel, beside the add-in. */
export const personAt = (excel: Excel): OpenedWorkbook['person'] => ({
  type: (sheetName, cell, input) => {
    const [sheet, at] = [sheetNamed(excel, sheetName), area(cell)];
    enter(sheet, at.top, at.left, input);
    recalculate(sheet);
    excel.announce({ kind: 'changed', sheet, area: at, byPerson: true });
    return Promise.resolve();
  },
  activate: (sheetName) => {
    const sheet = sheetNamed(excel, sheetName);
    excel.book.active = sheet.id;
    excel.announce({ kind: 'activated', sheet });
    return Promise.resolve();
  },
  choose: (sheetName, cell) => {
    const sheet = sheetNamed(excel, sheetName);
    excel.book.selection = { sheet: sheet.id, area: area(cell) };
    excel.announce({ kind: 'selected', sheet, area: area(cell) });
    return Promise.resolve();
  },
});

const seen = ({ value, formula, format }: { readonly value: CellValue; readonly formula: string | null; readonly format: string }): SeenCell => ({ value, formula, format });

/** Every cell that holds something, past office.js. */
export const cellsSeen = (excel: Excel, sheet: string): Readonly<Record<string, SeenCell>> =>
  Object.fromEntries(cellsOf(sheetNamed(excel, sheet)).filter(({ cell }) => holdsSomething(cell)).map(({ at, cell }) => [formatAddress(at), seen(cell)]));

import { parseAddress } from '../../src/core/sheet/address';
import { type Area, parseArea } from '../../src/core/sheet/area';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { cellAt } from '../../src/core/sheet/snapshot';
import type { GivenCell, GivenSheet, GivenWorkbook } from '../hosts/contractWorkbook';
import { type Book, blankSheet, cellFor, type Sheet } from './book/book';
import { eachCell } from './objects/permission';

const place = (name: string): Area => {
  const area = parseArea(name);
  if (area === null) throw new Error(`${name} is no area.`);
  return area;
};

const fullCell = (given: GivenCell): Exclude<GivenCell, CellValue> =>
  typeof given === 'object' && given !== null && 'value' in given ? given : { value: given };

const sheetFrom = (given: GivenSheet, index: number): Sheet => {
  const sheet = blankSheet(`{sheet-${String(index + 1)}}`, given.name);
  for (const [name, content] of Object.entries(given.cells)) {
    const at = parseAddress(name);
    if (at === null) throw new Error(`${name} is no address.`);
    const { value, formula = null, format = 'General' } = fullCell(content);
    const quoted = typeof value === 'string' && /^[=+\-@]/.test(value) && formula === null;
    Object.assign(cellFor(sheet, at.row, at.column), { value, formula, format, quoted });
  }
  sheet.merges = (given.merges ?? []).map(place);
  (given.hiddenRows ?? []).forEach((row) => sheet.hiddenRows.add(row - 1));
  if (given.hidden === true) sheet.visibility = 'Hidden';
  (given.protectedExcept ?? []).forEach((name) => { eachCell(place(name), (row, column) => { cellFor(sheet, row, column).locked = false; }); });
  if (given.protectedExcept !== undefined) sheet.protection = { allowFormatCells: false };
  return sheet;
};

const bookOf = (sheets: Sheet[]): Book => ({
  sheets, active: sheets[0]?.id ?? '', selection: { sheet: sheets[0]?.id ?? '', area: place('A1') }, settings: new Map(), names: new Map(), nextId: sheets.length + 1,
});

/** The workbook of a test's description. */
export const bookFrom = (given: GivenWorkbook): Book => bookOf(given.sheets.map(sheetFrom));

const sheetOfSnapshot = (snapshot: SheetSnapshot, index: number): Sheet => {
  const sheet = blankSheet(`{sheet-${String(index + 1)}}`, snapshot.name);
  const { used } = snapshot;
  if (used !== null)
    eachCell(used, (row, column) => {
      const from = cellAt(snapshot, row, column);
      if (from !== undefined) Object.assign(cellFor(sheet, row, column), { value: from.value, formula: from.formula, format: from.format });
    });
  sheet.merges = [...snapshot.merges];
  snapshot.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
  if (snapshot.protected) sheet.protection = { allowFormatCells: false };
  return sheet;
};

/** A workbook as another host read it: a real form opened in Excel. */
export const bookFromSnapshots = (snapshots: readonly SheetSnapshot[]): Book => bookOf(snapshots.map(sheetOfSnapshot));

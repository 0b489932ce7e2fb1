import type { Area } from '../../../src/core/sheet/area';
import { addressOf } from '../areaNames';
import { recordOf } from '../argument';
import { type Cell, cellFor, heightOf, peek, type Sheet } from '../book/book';
import { ExcelError } from '../wire';
import { fillSeen, setFill } from './fill';
import { mayFormat } from './permission';

const FONT = { bold: false, italic: false, underline: 'None', strikethrough: false, color: '#000000', name: '宋体', size: 11 };
const FORMAT = { horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, indentLevel: 0, shrinkToFit: false, textOrientation: 0 };
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight', diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp' } as const;
const NO_LINE = { style: 'None', color: '#000000', weight: 'Thin' };

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const read = (look: ReadonlyMap<string, unknown>, prefix: string, defaults: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, look.get(`${prefix}${capital(name)}`) ?? value]));

/** A cell without a fill is said to be white, and a side without a line to be black: only pattern and style tell. */
const formatOf = ({ look, locked }: Readonly<Cell>): unknown => ({
  ...read(look, '', FORMAT),
  font: read(look, 'Font.', FONT),
  fill: fillSeen({ look }),
  borders: Object.fromEntries(Object.entries(SIDES).map(([side, edge]) => [side, read(look, `${edge}.`, NO_LINE)])),
  protection: { locked, formulaHidden: false },
});

const rowsOf = <T>(area: Area, make: (row: number) => T): readonly T[] => Array.from({ length: area.bottom - area.top + 1 }, (_, index) => make(area.top + index));
const columnsOf = <T>(area: Area, make: (column: number) => T): readonly T[] => Array.from({ length: area.right - area.left + 1 }, (_, index) => make(area.left + index));

/** `getCellProperties`: address and format of each cell, as far as it was asked for. */
export const cellProperties = (sheet: Sheet, area: Area, wanted: unknown): unknown => {
  const asked = recordOf(wanted);
  const parts = Object.keys(recordOf(asked['format'] ?? {}));
  return rowsOf(area, (row) => columnsOf(area, (column) => ({
    ...(asked['address'] === true ? { address: addressOf(sheet.name, { top: row, left: column, bottom: row, right: column }) } : {}),
    ...(parts.length === 0 ? {} : { format: Object.fromEntries(Object.entries(recordOf(formatOf(peek(sheet, row, column)))).filter(([part]) => parts.includes(part))) }),
  })));
};

const write = (look: Map<string, unknown>, prefix: string, given: Readonly<Record<string, unknown>>): void => {
  Object.entries(given).forEach(([name, value]) => look.set(`${prefix}${capital(name)}`, value));
};

/** A line that is given a colour or a weight appears, even where its style says that there is none (#1087). */
const writeLine = (look: Map<string, unknown>, edge: string, given: Readonly<Record<string, unknown>>): void => {
  const drawn = 'color' in given || 'weight' in given ? { ...given, style: given['style'] === 'None' ? 'Continuous' : (given['style'] ?? 'Continuous') } : given;
  if (drawn['style'] === 'None') ['Style', 'Color', 'Weight'].forEach((name) => look.delete(`${edge}.${name}`));
  else write(look, `${edge}.`, drawn);
};

const writeCell = (cell: Cell, given: Readonly<Record<string, unknown>>): void => {
  const { font = {}, fill = {}, borders = {}, protection = {}, ...rest } = recordOf(given['format'] ?? {});
  write(cell.look, '', rest);
  write(cell.look, 'Font.', recordOf(font));
  setFill(cell, recordOf(fill));
  Object.entries(recordOf(borders)).forEach(([side, line]) => {
    const edge = Object.entries(SIDES).find(([name]) => name === side)?.[1];
    if (edge === undefined) throw new ExcelError('InvalidArgument', `${side} is no side.`);
    writeLine(cell.look, edge, recordOf(line));
  });
  const locked = recordOf(protection)['locked'];
  if (typeof locked === 'boolean') cell.locked = locked;
};

/** `setCellProperties`: an object for every cell of the range. */
export const setCellProperties = (sheet: Sheet, area: Area, given: unknown): void => {
  mayFormat(sheet);
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  const fits = rows.length === area.bottom - area.top + 1 && rows.every((row) => Array.isArray(row) && row.length === area.right - area.left + 1);
  if (!fits) throw new ExcelError('InvalidArgument', 'The number of rows or columns does not match the range.');
  rows.forEach((row, down) => { (row as readonly unknown[]).forEach((cell, across) => { writeCell(cellFor(sheet, area.top + down, area.left + across), recordOf(cell)); }); });
};

/** `getRowProperties({rowHidden: true, format: {rowHeight: true}})`. */
export const rowProperties = (sheet: Sheet, area: Area, wanted: unknown): unknown => {
  const asked = recordOf(wanted);
  const heights = recordOf(asked['format'] ?? {})['rowHeight'] === true;
  return rowsOf(area, (row) => ({
    ...(asked['rowHidden'] === true ? { rowHidden: sheet.hiddenRows.has(row) } : {}),
    ...(heights ? { format: { rowHeight: heightOf(sheet, row) } } : {}),
  }));
};

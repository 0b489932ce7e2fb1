import type { Area } from '../../../src/core/sheet/area';
import { LAST_COLUMN, LAST_ROW } from '../../../src/core/sheet/address';
import { numberOf, textOf } from '../argument';
import { cellFor, peek, type Sheet } from '../book/book';
import { type HostObject, hostObject } from '../hostObject';
import { ExcelError } from '../wire';
import { fillObject } from './fill';
import { eachCell, mayFormat } from './permission';

const LOOKS = {
  Font: ['Name', 'Size', 'Bold', 'Italic', 'Underline', 'Color'],
  Border: ['Style', 'Color', 'Weight'],
  Format: ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'IndentLevel', 'ShrinkToFit', 'TextOrientation'],
} as const;

const cellsIn = (areas: readonly Area[], visit: (row: number, column: number) => void): void => {
  if (areas.some((area) => area.bottom === LAST_ROW || area.right === LAST_COLUMN)) throw new ExcelError('NotImplemented', 'The in-memory Excel formats no whole rows or columns.');
  areas.forEach((area) => { eachCell(area, visit); });
};

const lookSetters = (sheet: Sheet, areas: readonly Area[], prefix: string, names: readonly string[]): Readonly<Record<string, (value: unknown) => void>> =>
  Object.fromEntries(names.map((name) => [name, (value: unknown): void => {
    mayFormat(sheet);
    cellsIn(areas, (row, column) => { cellFor(sheet, row, column).look.set(`${prefix}${name}`, value); });
  }]));

/** Widths are points here, as in Excel; rows and columns of each area. */
const sizes = (sheet: Sheet, areas: readonly Area[]): Readonly<Record<string, (value: unknown) => void>> => ({
  ColumnWidth: (value) => { mayFormat(sheet); areas.forEach((area) => { for (let column = area.left; column <= area.right; column += 1) sheet.layout.set(`ColumnWidth.${String(column)}`, numberOf(value)); }); },
  RowHeight: (value) => { mayFormat(sheet); areas.forEach((area) => { for (let row = area.top; row <= area.bottom; row += 1) sheet.layout.set(`RowHeight.${String(row)}`, numberOf(value)); }); },
});

const protectionObject = (sheet: Sheet, areas: readonly Area[]): HostObject => hostObject({
  properties: {
    Locked: () => {
      const seen = new Set<boolean>();
      areas.forEach((area) => { eachCell(area, (row, column) => { seen.add(peek(sheet, row, column).locked); }); });
      return seen.size === 1 ? [...seen][0] : null;
    },
  },
  setters: { Locked: (value) => { mayFormat(sheet); cellsIn(areas, (row, column) => { cellFor(sheet, row, column).locked = value === true; }); } },
});

/** `range.format` and `rangeAreas.format`: fonts, fills, borders, alignment, sizes, lock. */
export const rangeFormatObject = (sheet: Sheet, areas: readonly Area[]): HostObject => hostObject({
  setters: { ...lookSetters(sheet, areas, '', LOOKS.Format), ...sizes(sheet, areas) },
  methods: { AutofitRows: () => undefined, AutofitColumns: () => undefined },
  children: {
    Font: () => hostObject({ setters: lookSetters(sheet, areas, 'Font.', LOOKS.Font) }),
    Fill: () => fillObject(sheet, areas),
    Borders: () => hostObject({ indexer: (edge) => hostObject({ setters: lookSetters(sheet, areas, `${textOf(edge)}.`, LOOKS.Border) }) }),
    Protection: () => protectionObject(sheet, areas),
  },
});

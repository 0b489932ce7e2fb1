import { type Area, contains, intersects, union } from '../../../src/core/sheet/area';
import { addressOf, areaNamed } from '../areaNames';
import { gridOf, numberOf, textOf } from '../argument';
import { type Cell, cellFor, heightOf, peek, type Sheet } from '../book/book';
import { recalculate } from '../book/calculate';
import { display } from '../book/display';
import { enter } from '../book/enter';
import { type HostObject, hostObject, isHostObject, NULL_OBJECT } from '../hostObject';
import type { Server } from '../server';
import { ExcelError } from '../wire';
import { cellProperties, rowProperties, setCellProperties } from './cellProperties';
import { conditionalsObject } from './conditionals';
import { dataValidationObject } from './dataValidation';
import { mergeArea, mergedAreas, unmergeArea } from './merging';
import { eachCell, mayFormat, mayWrite } from './permission';
import { rangeFormatObject } from './rangeFormat';
import { copyFormats, deleteRows, insertRows } from './rowEdits';
import { tablesObject } from './tables';

const LARGEST_READ = 5_000_000;

const plainValue = (cell: Readonly<Cell>): unknown => (typeof cell.value === 'object' ? (cell.value?.error ?? '') : cell.value);

const valueType = (cell: Readonly<Cell>): string => {
  if (cell.value === null) return 'Empty';
  if (typeof cell.value === 'object') return 'Error';
  return typeof cell.value === 'number' ? 'Double' : typeof cell.value === 'boolean' ? 'Boolean' : 'String';
};

/** A property of every cell as rows; over 5 million cells the answer is null, without any error. */
const grid = (sheet: Sheet, area: Area, of: (cell: Readonly<Cell>) => unknown): unknown => {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST_READ) return null;
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(of(peek(sheet, row, column)));
    rows.push(line);
  }
  return rows;
};

/** Where the rows of an array end up: over filtered rows Excel fills the visible ones only, and so spoils the data (#224). */
const targetRows = (sheet: Sheet, area: Area): readonly number[] => {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const { filter } = sheet;
  return filter === null ? rows : rows.filter((row) => !sheet.hiddenRows.has(row) || row < filter.top || row > filter.bottom);
};

const write = (server: Server, sheet: Sheet, area: Area, value: unknown): void => {
  const at = gridOf(value, area.bottom - area.top + 1, area.right - area.left + 1);
  mayWrite(sheet, area);
  targetRows(sheet, area).forEach((row, index) => {
    for (let column = area.left; column <= area.right; column += 1) {
      const input = at(index, column - area.left);
      if (input !== null) enter(sheet, row, column, input);
    }
  });
  recalculate(sheet);
  server.announce({ kind: 'changed', sheet, area, byPerson: false });
};

const writeFormat = (sheet: Sheet, area: Area, value: unknown): void => {
  const at = gridOf(value, area.bottom - area.top + 1, area.right - area.left + 1);
  mayFormat(sheet);
  eachCell(area, (row, column) => {
    const format = at(row - area.top, column - area.left);
    if (format !== null) cellFor(sheet, row, column).format = textOf(format);
  });
};

const within = (outer: Area, row: number, column: number): Area => {
  const cell = { top: outer.top + row, left: outer.left + column, bottom: outer.top + row, right: outer.left + column };
  if (row < 0 || column < 0) throw new ExcelError('InvalidArgument', 'Rows and columns count from 0.');
  return cell;
};

/** An argument that is an address or a range. */
const areaMeant = (other: unknown): Area => areaNamed(isHostObject(other) ? textOf(other.properties?.['Address']?.()) : textOf(other));

const select = (server: Server, sheet: Sheet, area: Area): void => {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.');
  const { book } = server;
  if (book.active !== sheet.id) server.announce({ kind: 'activated', sheet });
  book.active = sheet.id;
  book.selection = { sheet: sheet.id, area };
  server.announce({ kind: 'selected', sheet, area });
};

/** True or false for all cells of the area, null for some. */
const mixed = (areas: readonly Area[], area: Area): boolean | null => {
  const hit = areas.filter((one) => intersects(one, area));
  return hit.length === 0 ? false : hit.some((one) => contains(one, area.top, area.left) && contains(one, area.bottom, area.right)) ? true : null;
};

/** A range: reading, writing and everything that hangs on cells. */
export const rangeObject = (server: Server, sheet: Sheet, area: Area): HostObject => hostObject({
  properties: {
    Address: () => addressOf(sheet.name, area),
    RowIndex: () => area.top,
    ColumnIndex: () => area.left,
    RowCount: () => area.bottom - area.top + 1,
    ColumnCount: () => area.right - area.left + 1,
    Values: () => grid(sheet, area, (cell) => plainValue(cell) ?? ''),
    Text: () => grid(sheet, area, (cell) => display(cell.value, cell.format)),
    // A text that looks like a formula loses its apostrophe here (#6687).
    Formulas: () => grid(sheet, area, (cell) => cell.formula ?? plainValue(cell) ?? ''),
    NumberFormat: () => grid(sheet, area, (cell) => cell.format),
    ValueTypes: () => grid(sheet, area, valueType),
    Top: () => Array.from({ length: area.top }, (_, row) => heightOf(sheet, row)).reduce((sum, height) => sum + height, 0),
    Height: () => Array.from({ length: area.bottom - area.top + 1 }, (_, row) => heightOf(sheet, area.top + row)).reduce((sum, height) => sum + height, 0),
    SavedAsArray: () => mixed(sheet.arrays, area),
    HasSpill: () => false,
  },
  setters: {
    Values: (value) => { write(server, sheet, area, value); },
    Formulas: (value) => { write(server, sheet, area, value); },
    NumberFormat: (value) => { writeFormat(sheet, area, value); },
  },
  methods: {
    GetCell: (row, column) => rangeObject(server, sheet, within(area, numberOf(row), numberOf(column))),
    GetRange: (name) => rangeObject(server, sheet, areaNamed(textOf(name))),
    GetCellProperties: (wanted) => cellProperties(sheet, area, wanted),
    GetRowProperties: (wanted) => rowProperties(sheet, area, wanted),
    SetCellProperties: (given) => { setCellProperties(sheet, area, given); },
    GetMergedAreasOrNullObject: () => mergedAreas(server, sheet, area),
    GetRow: (row) => rangeObject(server, sheet, { ...area, top: area.top + numberOf(row), bottom: area.top + numberOf(row) }),
    GetBoundingRect: (other) => rangeObject(server, sheet, union(area, areaMeant(other))),
    GetIntersectionOrNullObject: (other) => {
      const second = areaMeant(other);
      const common = { top: Math.max(area.top, second.top), left: Math.max(area.left, second.left), bottom: Math.min(area.bottom, second.bottom), right: Math.min(area.right, second.right) };
      return contains(common, common.top, common.left) ? rangeObject(server, sheet, common) : NULL_OBJECT;
    },
    GetTables: () => tablesObject(server, sheet, area),
    Insert: (shift) => {
      insertRows(server, sheet, area, shift);
      return rangeObject(server, sheet, area);
    },
    Delete: (shift) => { deleteRows(server, sheet, area, shift); },
    CopyFrom: (source, type) => { copyFormats(sheet, area, source, type); },
    Merge: () => { mergeArea(sheet, area); },
    Unmerge: () => { unmergeArea(sheet, area); },
    // office.js asks this before it sends a large array.
    _ValidateArraySize: (rows, columns) => {
      if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1) throw new ExcelError('InvalidArgument', 'The array does not fit the range.');
    },
    Select: () => { select(server, sheet, area); },
  },
  children: {
    Format: () => rangeFormatObject(sheet, [area]),
    DataValidation: () => dataValidationObject(sheet, area),
    ConditionalFormats: () => conditionalsObject(server, sheet, area),
  },
});

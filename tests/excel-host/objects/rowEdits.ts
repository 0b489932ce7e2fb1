/** `range.insert`, `range.delete` and `range.copyFrom`, for whole rows and for formats. */
import { type Area, contains, intersects } from '../../../src/core/sheet/area';
import { LAST_COLUMN } from '../../../src/core/sheet/address';
import { areaNamed } from '../areaNames';
import { textOf } from '../argument';
import { cellFor, peek, type Sheet } from '../book/book';
import { recalculateBook } from '../book/calculate';
import { shiftRows } from '../book/rows';
import { isHostObject } from '../hostObject';
import type { Server } from '../server';
import { ExcelError } from '../wire';
import { eachCell, mayFormat, mayWrite } from './permission';

const wholeRows = ({ left, right }: Area): void => {
  if (left !== 0 || right !== LAST_COLUMN) throw new ExcelError('NotImplemented', 'The in-memory Excel inserts and deletes whole rows only.');
};

const allowed = (sheet: Sheet, option: string): void => {
  if (sheet.protection !== null && sheet.protection[option] !== true) throw new ExcelError('AccessDenied', 'The sheet is protected.');
};

/** Excel refuses to tear an array formula apart. */
const noTorn = (sheet: Sheet, torn: (area: Area) => boolean): void => {
  if (sheet.arrays.some(torn)) throw new ExcelError('InvalidOperation', "You can't change part of an array.");
};

/** Inserts as many rows above as the range has; they look like the row above them. */
export const insertRows = (server: Server, sheet: Sheet, area: Area, direction: unknown): void => {
  wholeRows(area);
  if (direction !== 'Down') throw new ExcelError('InvalidArgument', 'Rows go down.');
  allowed(sheet, 'allowInsertRows');
  noTorn(sheet, ({ top, bottom }) => top < area.top && bottom >= area.top);
  shiftRows(server.book, sheet, { at: area.top, by: area.bottom - area.top + 1 });
  recalculateBook(server.book);
  server.announce({ kind: 'changed', sheet, area, byPerson: false, change: 'RowInserted' });
};

/** Deletes the rows; on a protected sheet every cell of them has to be unlocked. */
export const deleteRows = (server: Server, sheet: Sheet, area: Area, direction: unknown): void => {
  wholeRows(area);
  if (direction !== 'Up') throw new ExcelError('InvalidArgument', 'Rows go up.');
  allowed(sheet, 'allowDeleteRows');
  if (sheet.protection !== null) mayWrite(sheet, { ...area, right: 25 });
  noTorn(sheet, (array) => intersects(array, area) && (array.top < area.top || array.bottom > area.bottom));
  shiftRows(server.book, sheet, { at: area.top, by: area.top - area.bottom - 1 });
  recalculateBook(server.book);
  server.announce({ kind: 'changed', sheet, area, byPerson: false, change: 'RowDeleted' });
};

const cutsMerge = (sheet: Sheet, area: Area): boolean =>
  sheet.merges.some((merge) => intersects(merge, area) && !(contains(area, merge.top, merge.left) && contains(area, merge.bottom, merge.right)));

/** `copyFrom(source, 'Formats')`: cell formats, merged areas and conditional formats, repeated to fill the target. Neither heights nor validation. */
export const copyFormats = (sheet: Sheet, area: Area, source: unknown, type: unknown): void => {
  if (type !== 'Formats') throw new ExcelError('NotImplemented', 'The in-memory Excel copies formats only.');
  const from = areaNamed(isHostObject(source) ? textOf(source.properties?.['Address']?.()) : textOf(source));
  mayFormat(sheet);
  if (cutsMerge(sheet, area) || cutsMerge(sheet, from)) throw new ExcelError('InvalidOperation', "We can't do that to a merged cell.");
  const [height, width] = [from.bottom - from.top + 1, from.right - from.left + 1];
  const origin = (row: number, column: number): { readonly row: number; readonly column: number } =>
    ({ row: from.top + ((row - area.top) % height), column: from.left + ((column - area.left) % width) });
  eachCell(area, (row, column) => {
    const at = origin(row, column);
    const { format, locked, look } = peek(sheet, at.row, at.column);
    Object.assign(cellFor(sheet, row, column), { format, locked, look: new Map(look) });
  });
  sheet.merges = [
    ...sheet.merges.filter((merge) => !contains(area, merge.top, merge.left)),
    ...sheet.merges.filter((merge) => contains(from, merge.top, merge.left)).map((merge) => ({ ...merge, top: merge.top - from.top + area.top, bottom: merge.bottom - from.top + area.top })),
  ];
  sheet.conditionals.forEach((rule) => {
    const gained: Area[] = [];
    eachCell(area, (row, column) => {
      const at = origin(row, column);
      const has = rule.areas.some((one) => contains(one, row, column));
      if (!has && rule.areas.some((one) => contains(one, at.row, at.column))) gained.push({ top: row, bottom: row, left: column, right: column });
    });
    rule.areas = [...rule.areas, ...gained];
  });
};

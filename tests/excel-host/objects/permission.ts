import type { Area } from '../../../src/core/sheet/area';
import { peek, type Sheet } from '../book/book';
import { ExcelError } from '../wire';

/** Calls for each cell of an area, in reading order. */
export const eachCell = (area: Area, visit: (row: number, column: number) => void): void => {
  for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) visit(row, column);
};

/** A protected sheet lets nothing be written into an area with a locked cell. */
export const mayWrite = (sheet: Sheet, area: Area): void => {
  if (sheet.protection === null) return;
  eachCell(area, (row, column) => {
    if (peek(sheet, row, column).locked) throw new ExcelError('AccessDenied', 'You do not have permission: the cell is locked.');
  });
};

/** A protected sheet lets nothing be formatted unless that was allowed. */
export const mayFormat = (sheet: Sheet): void => {
  if (sheet.protection !== null && sheet.protection['allowFormatCells'] !== true) throw new ExcelError('AccessDenied', 'The sheet is protected.');
};

/** Merging, validation and layout need a sheet without protection. */
export const mayRebuild = (sheet: Sheet): void => {
  if (sheet.protection !== null) throw new ExcelError('AccessDenied', 'The sheet is protected.');
};

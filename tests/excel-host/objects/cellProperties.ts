import type { Area } from '../../../src/core/sheet/area';
import { addressOf } from '../areaNames';
import { recordOf } from '../argument';
import { peek, type Sheet } from '../book/book';

const rowsOf = <T>(area: Area, make: (row: number) => T): readonly T[] => Array.from({ length: area.bottom - area.top + 1 }, (_, index) => make(area.top + index));

/** `getCellProperties`: for each cell what was asked for; only address and `format.protection.locked` are known here. */
export const cellProperties = (sheet: Sheet, area: Area, wanted: unknown): unknown => {
  const asked = recordOf(wanted);
  return rowsOf(area, (row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) => {
      const column = area.left + index;
      return {
        ...(asked['address'] === true ? { address: addressOf(sheet.name, { top: row, left: column, bottom: row, right: column }) } : {}),
        ...(asked['format'] === undefined ? {} : { format: { protection: { locked: peek(sheet, row, column).locked } } }),
      };
    }),
  );
};

/** `getRowProperties({rowHidden: true})`. */
export const rowProperties = (sheet: Sheet, area: Area): unknown => rowsOf(area, (row) => ({ rowHidden: sheet.hiddenRows.has(row) }));

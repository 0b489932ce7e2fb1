import type { Area } from '../../core/sheet/area';
import { askCells } from './askGrid';
import type { Grid } from './gridSnapshot';

/**
 * The size of a used range is not known before the first answer, and more than Excel can give must not be asked (5 MB on the web;
 * desktop stops add-ins that block). So the first question is for as much of the used range as lies in these windows: every form
 * does, and its one request is enough. What reaches beyond is read in blocks, its size known by then.
 */
const WIDE = { name: 'A1:AZ400', lastRow: 399, lastColumn: 51 };
const TALL = { name: 'A401:J2000', lastRow: 1_999, lastColumn: 9 };
const ROWS = 'A1:A2000';

/** Whether the windows show all of the area. */
export const inWindows = ({ bottom, right }: Area): boolean =>
  [WIDE, TALL].some(({ lastRow, lastColumn }) => bottom <= lastRow && right <= lastColumn);

export interface Used {
  readonly area: Area;
  /** Null where the used range reaches beyond the windows. */
  readonly grids: readonly Grid[] | null;
}

/** Asks for the used range, and for its cells as far as that is safe to ask unseen. A blank sheet has a used range too: its first cell. */
export const askUsed = (sheet: Excel.Worksheet, used: Excel.Range): (() => Used) => {
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  const parts = [WIDE, TALL].map(({ name }) => askCells(used.getIntersectionOrNullObject(name)));
  const rows = sheet.getRange(ROWS).getRowProperties({ rowHidden: true });
  return () => {
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const area = { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
    const hidden = (from: number, count: number): readonly boolean[] => rows.value.slice(from, from + count).map(({ rowHidden }) => rowHidden === true);
    const grids = parts.flatMap((part): readonly Grid[] => {
      const cells = part();
      return cells === null ? [] : [{ ...cells, hidden: hidden(cells.top, cells.values.length) }];
    });
    return { area, grids: inWindows(area) ? grids : null };
  };
};


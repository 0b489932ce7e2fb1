import type { Address } from '../../core/sheet/address';
import type { SheetLayout } from './layout';

export type Step = 'up' | 'down' | 'left' | 'right' | 'row-start' | 'row-end' | 'sheet-start' | 'sheet-end' | 'page-up' | 'page-down';

const PAGE = 15;

/** The index in `drawn` `steps` away from the place `at`, kept inside. */
const stepped = (drawn: readonly number[], at: number, steps: number): number => {
  const first = drawn.findIndex((index) => index >= at);
  const here = first < 0 ? drawn.length - 1 : first;
  // From a place that is not drawn, the next drawn one is already the first step forward.
  const start = drawn[here] === at || steps < 0 ? here : here - 1;
  return drawn[Math.max(0, Math.min(drawn.length - 1, start + steps))] ?? at;
};

/**
 * Where a key leads from the cursor: one drawn cell on, a merged area counting as one. The cursor keeps its own row and
 * column inside a merged area, so that walking through one comes out where it went in.
 */
export const move = (layout: SheetLayout, cursor: Address, step: Step): Address => {
  const area = layout.areaAt(cursor.row, cursor.column);
  const { row, column } = cursor;
  const [firstRow, lastRow] = [layout.rows[0] ?? row, layout.rows.at(-1) ?? row];
  const [firstColumn, lastColumn] = [layout.columns[0] ?? column, layout.columns.at(-1) ?? column];
  switch (step) {
    case 'up': return area.top <= firstRow ? cursor : { row: stepped(layout.rows, area.top, -1), column };
    case 'down': return area.bottom >= lastRow ? cursor : { row: stepped(layout.rows, area.bottom, 1), column };
    case 'left': return area.left <= firstColumn ? cursor : { row, column: stepped(layout.columns, area.left, -1) };
    case 'right': return area.right >= lastColumn ? cursor : { row, column: stepped(layout.columns, area.right, 1) };
    case 'row-start': return { row, column: firstColumn };
    case 'row-end': return { row, column: lastColumn };
    case 'sheet-start': return { row: firstRow, column: firstColumn };
    case 'sheet-end': return { row: lastRow, column: lastColumn };
    case 'page-up': return { row: stepped(layout.rows, area.top, -PAGE), column };
    case 'page-down': return { row: stepped(layout.rows, area.bottom, PAGE), column };
  }
};

const STEPS: ReadonlyMap<string, Step> = new Map([
  ['ArrowUp', 'up'], ['ArrowDown', 'down'], ['ArrowLeft', 'left'], ['ArrowRight', 'right'],
  ['Home', 'row-start'], ['End', 'row-end'], ['PageUp', 'page-up'], ['PageDown', 'page-down'],
]);

/** The step a key stands for, null for any other key. */
export const stepOf = (key: string, withControl: boolean): Step | null => {
  if (withControl && key === 'Home') return 'sheet-start';
  if (withControl && key === 'End') return 'sheet-end';
  return STEPS.get(key) ?? null;
};

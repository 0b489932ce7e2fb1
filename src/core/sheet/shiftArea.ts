import { LAST_ROW } from './address';
import type { Area } from './area';

/** Rows that appear on a sheet before row `at`, or go from row `at` on; rows count from 0. A structural edit of rows is one. */
export interface RowChange {
  readonly kind: 'insert-rows' | 'delete-rows';
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** First and last row of something, from 0. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Where a row stands after the change; null when it is deleted or pushed over the end of the sheet. */
export const shiftRow = (row: number, { kind, at, count }: Omit<RowChange, 'sheet'>): number | null => {
  if (row < at) return row;
  if (kind === 'insert-rows') return row + count > LAST_ROW ? null : row + count;
  return row < at + count ? null : row - count;
};

/**
 * Where rows `top` to `bottom` stand after the change, as Excel does it: what strictly spans the place grows or shrinks, what
 * begins in the row of an insertion moves, what ends above it stays; all rows of a sheet stay all rows. Null when none is left.
 */
export const shiftSpan = (span: RowSpan, change: Omit<RowChange, 'sheet'>): RowSpan | null => {
  const { kind, at, count } = change;
  if (span.top === 0 && span.bottom === LAST_ROW) return span;
  if (kind === 'insert-rows') {
    const top = shiftRow(span.top, change);
    return top === null ? null : { top, bottom: shiftRow(span.bottom, change) ?? LAST_ROW };
  }
  const top = span.top < at ? span.top : Math.max(at, span.top - count);
  const bottom = span.bottom < at ? span.bottom : Math.max(at - 1, span.bottom - count);
  return bottom < top ? null : { top, bottom };
};

/** Where a rectangle stands after the change, by the rules of `shiftSpan`; null when nothing of it is left. */
export const shiftArea = (area: Area, change: Omit<RowChange, 'sheet'>): Area | null => {
  const span = shiftSpan(area, change);
  return span === null ? null : { ...area, ...span };
};

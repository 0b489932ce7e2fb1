import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { SheetView } from '../../hosts/xlsx/sheetView';
import { HEAD } from './gridStyles';
import { type SheetLayout, windowStart } from './layout';

/** Above this many cells only the rows in view are drawn. */
const MANY_CELLS = 5_000;
/** Of a row that fits its text, in pixels, until it is measured. */
const LIKELY_HEIGHT = 22;

/** The rows to draw, and the room that the others take above and below. */
export interface GridWindow {
  readonly rows: readonly number[];
  /** Position of the first drawn row among all rows. */
  readonly first: number;
  /** Pixels. */
  readonly above: number;
  readonly below: number;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  /** Brings a row near the view, so that its cells are drawn. */
  readonly approach: (row: number) => void;
}

/** Decides which rows of the sheet are drawn: all of a small one, those in view of a large one. */
export const useGridWindow = (view: SheetView, layout: SheetLayout, scroller: RefObject<HTMLDivElement | null>): GridWindow => {
  const windowed = layout.rows.length * layout.columns.length > MANY_CELLS;
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: windowed ? layout.rows.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => view.rowHeight(layout.rows[index] ?? 0) ?? LIKELY_HEIGHT,
    overscan: 12,
    scrollPaddingStart: HEAD.height + 8,
    scrollMargin: HEAD.height,
  });
  if (!windowed) return { rows: layout.rows, first: 0, above: 0, below: 0, measure: undefined, approach: () => undefined };

  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  const first = windowStart(layout, items[0]?.index ?? 0);
  return {
    rows: layout.rows.slice(first, (last?.index ?? 0) + 1),
    first,
    above: (virtualizer.measurementsCache[first]?.start ?? HEAD.height) - HEAD.height,
    below: virtualizer.getTotalSize() - ((last?.end ?? HEAD.height) - HEAD.height),
    measure: virtualizer.measureElement,
    approach: (row) => {
      const index = layout.rows.findIndex((other) => other >= row);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  };
};

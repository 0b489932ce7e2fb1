import type { Area } from '../../core/sheet/area';

/** One line of a cell's frame. */
export interface ViewLine {
  readonly width: 1 | 2 | 3;
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  /** CSS colour. */
  readonly color: string;
}

/** How a cell looks, ready for the page. */
export interface ViewStyle {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** CSS colours; fill null for none. */
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | 'general';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Text set in one upright column (textRotation 255). */
  readonly upright: boolean;
  readonly top: ViewLine | null;
  readonly right: ViewLine | null;
  readonly bottom: ViewLine | null;
  readonly left: ViewLine | null;
}

/** A worksheet as it is drawn in the page: what `SheetSnapshot` leaves out. Indices count from 0 over the whole worksheet. */
export interface SheetView {
  readonly name: string;
  /** Everything that has content, a merge or a visible style, capped at 5,000 rows × 256 columns. */
  readonly extent: Area;
  /** Pixels; 0 for hidden. */
  readonly columnWidth: (column: number) => number;
  /** Pixels; 0 for hidden; null where the row fits its text. */
  readonly rowHeight: (row: number) => number | null;
  readonly styleAt: (row: number, column: number) => ViewStyle;
  /** As displayed. */
  readonly textAt: (row: number, column: number) => string;
  /** As typed: a formula, or the value in full. */
  readonly inputAt: (row: number, column: number) => string;
  /** Whether the value is a number (drawn on the right by default). */
  readonly numericAt: (row: number, column: number) => boolean;
  readonly merges: readonly Area[];
}

import { type Address, formatAddress, parseAddress } from './address';

/** A rectangle of cells; all four edges belong to it and are counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The area of one cell. */
export const areaOf = ({ row, column }: Address): Area => ({ top: row, left: column, bottom: row, right: column });

/** The top-left cell. */
export const topLeft = (area: Area): Address => ({ row: area.top, column: area.left });

/** `A1:I40`, or `A1` for a single cell. */
export const formatArea = (area: Area): string => {
  const start = formatAddress(topLeft(area));
  const end = formatAddress({ row: area.bottom, column: area.right });
  return start === end ? start : `${start}:${end}`;
};

/** `A1:I40` or `A1` → an area with its edges in order; null when the text is no area of a worksheet. */
export const parseArea = (text: string): Area | null => {
  const [first, second = first, ...more] = text.split(':');
  const [a, b] = [parseAddress(first ?? ''), parseAddress(second ?? '')];
  if (a === null || b === null || more.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
};

/** Whether the cell lies in the area. */
export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** Whether two areas share a cell. */
export const intersects = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The smallest area around both. */
export const union = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

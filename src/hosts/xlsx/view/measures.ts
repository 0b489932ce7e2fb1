import type { ParsedSheet } from '../sheet/parsedSheet';

/** Pixels of the widest digit of the default font (Calibri or 等线 11 at 96 dpi), in which column widths are counted. */
const DIGIT = 7;

/** Pixels left and right of the text of a column, its gridline included. */
const PADDING = 5;

/** A column width of the file (padding included) in pixels (ECMA-376 part 1, 18.3.1.13). */
export const widthPixels = (width: number): number => Math.floor(((256 * width + Math.floor(128 / DIGIT)) / 256) * DIGIT);

/** Points to pixels at 96 dpi. */
export const pointPixels = (points: number): number => Math.round((points * 96) / 72);

/** The width of columns that state none: rounded up to full eights of pixels, as Excel does. */
const defaultWidth = ({ defaultColumnWidth, baseColumnWidth }: ParsedSheet): number =>
  defaultColumnWidth === null ? Math.ceil((baseColumnWidth * DIGIT + PADDING) / 8) * 8 : widthPixels(defaultColumnWidth);

/** The width of each of the first columns in pixels; 0 for hidden. */
export const columnPixels = (sheet: ParsedSheet, count: number): readonly number[] => {
  const widths = Array.from({ length: count }, () => defaultWidth(sheet));
  for (const { first, last, width, hidden } of sheet.columns) {
    for (let column = Math.max(0, first); column <= Math.min(last, count - 1); column += 1) {
      widths[column] = hidden ? 0 : width === null ? defaultWidth(sheet) : widthPixels(width);
    }
  }
  return widths;
};

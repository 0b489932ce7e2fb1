import type { CSSProperties } from 'react';
import type { SheetView, ViewLine, ViewStyle } from '../../hosts/xlsx/sheetView';
import type { SheetLayout, DrawnCell } from './layout';

/** The faint line between cells that have no frame of their own. */
const GRID_LINE = '1px solid #e1e1e1';
/** Chinese faces of the file are rarely installed everywhere: the page falls back to its own of the same kind. */
const FALLBACK = { serif: '"Songti SC", SimSun, "Noto Serif CJK SC", serif', sans: '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif' };

const family = (font: string): string => `${JSON.stringify(font)}, ${/宋|仿宋|明|楷|song|ming|kai|times|serif/i.test(font) ? FALLBACK.serif : FALLBACK.sans}`;

const lineOf = (line: ViewLine): string => `${String(line.style === 'double' ? 3 : line.width)}px ${line.style} ${line.color}`;

/** The line between two places: the one either cell asks for, else the grid, which a fill on either side hides. */
const between = (own: ViewLine | null, neighbour: ViewLine | null, filled: boolean): string => {
  const line = own ?? neighbour;
  if (line !== null) return lineOf(line);
  return filled ? '1px solid transparent' : GRID_LINE;
};

const justify = (style: ViewStyle, numeric: boolean): 'left' | 'center' | 'right' => {
  if (style.horizontal !== 'general') return style.horizontal;
  return numeric ? 'right' : 'left';
};

const decoration = (style: ViewStyle): string | undefined => {
  const lines = [style.underline ? 'underline' : '', style.strike ? 'line-through' : ''].filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join(' ');
};

/** Frame and ground of a drawn cell; every cell draws its right and lower line, those at the edge also the others. */
export const frameStyle = (view: SheetView, { area, cell }: DrawnCell): CSSProperties => {
  const style = view.styleAt(cell.row, cell.column);
  const corner = view.styleAt(area.bottom, area.right);
  const right = view.styleAt(area.top, area.right + 1);
  const below = view.styleAt(area.bottom + 1, area.left);
  const filled = style.fill !== null;
  return {
    background: style.fill ?? undefined,
    borderRight: between(corner.right, right.left, filled || right.fill !== null),
    borderBottom: between(corner.bottom, below.top, filled || below.fill !== null),
    borderTop: area.top === 0 && style.top !== null ? lineOf(style.top) : undefined,
    borderLeft: area.left === 0 && style.left !== null ? lineOf(style.left) : undefined,
    textAlign: justify(style, view.numericAt(cell.row, cell.column)),
    verticalAlign: style.vertical === 'center' ? 'middle' : style.vertical,
  };
};

/** Face, size, colour and wrapping of a drawn cell's text. */
export const textStyle = (view: SheetView, { cell }: DrawnCell): CSSProperties => {
  const style = view.styleAt(cell.row, cell.column);
  return {
    fontFamily: family(style.font),
    fontSize: `${String(style.size)}pt`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? 'italic' : undefined,
    textDecoration: decoration(style),
    color: style.color,
    ...(style.upright ? { writingMode: 'vertical-rl', textOrientation: 'upright', display: 'inline-block' } : {}),
    ...(style.wrap ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } : { whiteSpace: 'pre' }),
  };
};

/** How far unwrapped text may run over the empty cells on its right, in pixels; 0 where it may not. */
export const spillWidth = (view: SheetView, layout: SheetLayout, { area, cell }: DrawnCell): number => {
  const style = view.styleAt(cell.row, cell.column);
  const text = view.textAt(cell.row, cell.column);
  if (style.wrap || text === '' || justify(style, view.numericAt(cell.row, cell.column)) !== 'left' || view.numericAt(cell.row, cell.column)) return 0;
  let width = 0;
  for (const column of layout.columns) {
    if (column <= area.right) continue;
    const next = layout.areaAt(cell.row, column);
    if (next.left !== next.right || next.top !== next.bottom || view.textAt(cell.row, column) !== '') break;
    width += view.columnWidth(column);
  }
  return width;
};

/** The height a drawn cell may take, in pixels; null where one of its rows fits its text. */
export const heightOf = (view: SheetView, { area }: DrawnCell): number | null => {
  let height = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const own = view.rowHeight(row);
    if (own === null) return null;
    height += own;
  }
  return height;
};

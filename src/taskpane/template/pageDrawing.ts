import { cellKey } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/area';
import type { BlueprintStyle, SheetBlueprint } from '../../core/template/blueprint';
import { wrappedLines } from '../../core/template/rowHeights';

/** A line of text on the page; x follows its anchor. */
export interface DrawnText {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly words: string;
}

/** The first printed page of a sheet, in points of A4. */
export interface PageDrawing {
  readonly width: number;
  readonly height: number;
  /** SVG paths: the frame lines, and the shaded cells by colour. */
  readonly lines: string;
  readonly fills: readonly { readonly color: string; readonly path: string }[];
  readonly texts: readonly DrawnText[];
}

const [SHORT, LONG] = [595, 842];
const INCH = 72;
/** Points of a column so many characters wide, as Excel measures them. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
/** Points of a row without a height of its own. */
const USUAL_ROW = 15;
const [LINE, DESCENT, INDENT] = [1.32, 0.36, 2];

const sums = (sizes: readonly number[]): readonly number[] => sizes.reduce<readonly number[]>((edges, size) => [...edges, (edges.at(-1) ?? 0) + size], [0]);

const round = (value: number): number => Math.round(value * 10) / 10;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pathOf = ({ x, y, width, height }: Box): string => `M${String(round(x))} ${String(round(y))}h${String(round(width))}v${String(round(height))}h${String(round(-width))}z`;

const textsIn = (words: string, box: Box, characters: number, style: BlueprintStyle, scale: number): readonly DrawnText[] => {
  const { size, bold, horizontal, vertical } = style;
  const lines = wrappedLines(words, characters, style);
  const step = size * LINE * scale;
  const used = lines.length * step;
  const top = vertical === 'top' ? box.y : box.y + Math.max(0, box.height - used) / (vertical === 'center' ? 2 : 1);
  const anchor = horizontal === 'left' ? 'start' : horizontal === 'right' ? 'end' : 'middle';
  const x = anchor === 'start' ? box.x + INDENT : anchor === 'end' ? box.x + box.width - INDENT : box.x + box.width / 2;
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ x: round(x), y: round(top + (index + 1) * step - size * DESCENT * scale), size: round(size * scale), bold, anchor, words: line }]));
};

/** The first page as it prints: fitted to the width of A4, cut at its foot. Computed figures are left blank. */
export const drawPage = ({ columns, rows, cells, merges, styles, print }: SheetBlueprint): PageDrawing => {
  const [width, height] = print.orientation === 'portrait' ? [SHORT, LONG] : [LONG, SHORT];
  const { left, right, top, bottom } = print.margins;
  const [room, foot] = [width - (left + right) * INCH, height - bottom * INCH];
  const widths = columns.map(pointsOf);
  const whole = widths.reduce((sum, size) => sum + size, 0);
  const scale = Math.min(1, room / whole);
  const margin = left * INCH + (room - whole * scale) / 2;
  const [xs, ys] = [sums(widths).map((x) => margin + x * scale), sums(rows.map((points) => points ?? USUAL_ROW)).map((y) => top * INCH + y * scale)];
  const boxOf = (area: Area): Box => {
    const [x, y] = [xs[area.left] ?? 0, ys[area.top] ?? 0];
    return { x, y, width: (xs[area.right + 1] ?? x) - x, height: Math.min(foot, ys[area.bottom + 1] ?? y) - y };
  };
  const merged = new Map(merges.map((area) => [cellKey(area.top, area.left), area]));
  const hidden = new Set(merges.flatMap((area) => Array.from({ length: area.bottom - area.top + 1 }, (_, row) => Array.from({ length: area.right - area.left + 1 }, (__, column) => cellKey(area.top + row, area.left + column)))).flat());
  const shown = cells.flatMap(({ cell: { row, column }, content, style: name }) => {
    const key = cellKey(row, column);
    const area = merged.get(key) ?? (hidden.has(key) ? null : { top: row, bottom: row, left: column, right: column });
    const style = styles[name];
    return area === null || style === undefined || (ys[row] ?? 0) >= foot ? [] : [{ area, box: boxOf(area), content, style }];
  });
  const colors = [...new Set(shown.flatMap(({ style }) => style.fill ?? []))];
  return {
    width,
    height,
    lines: shown.filter(({ style }) => style.border).map(({ box }) => pathOf(box)).join(''),
    fills: colors.map((color) => ({ color, path: shown.filter(({ style }) => style.fill === color).map(({ box }) => pathOf(box)).join('') })),
    texts: shown.flatMap(({ area, box, content, style }) => {
      const words = content.kind === 'text' ? content.text : content.kind === 'number' ? String(content.number) : '';
      const characters = columns.slice(area.left, area.right + 1).reduce((sum, size) => sum + size, 0);
      return words === '' ? [] : textsIn(words, box, characters, style, scale).filter(({ y }) => y < foot);
    }),
  };
};

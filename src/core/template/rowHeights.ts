import { cellKey } from '../sheet/address';
import type { Area } from '../sheet/area';
import type { BlueprintCell, BlueprintStyle } from './blueprint';

/** The height of a row Excel takes at most, in points. */
const HIGHEST = 409;
/** Room left and right of the text of a cell, in characters. */
const PADDING = 1.2;
/** Distance of lines and room above and below them, as parts of the font size. */
const [LINE, MARGIN] = [1.36, 0.1];
/** The size in points whose digits the width of a column is counted in. */
const DIGIT_SIZE = 10;

/** Width of a text in digits: a Chinese character takes two. */
const widthOf = (words: string): number => [...words].reduce((sum, char) => sum + (/[\u0000-\u00ff]/.test(char) ? 1 : 1.95), 0);

/** A line cut where it reaches the width, in characters of its own size. */
const cut = (line: string, room: number): readonly string[] => {
  const lines = [''];
  for (const char of line) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && widthOf(last + char) > room) lines.push(char);
    else lines[lines.length - 1] = last + char;
  }
  return lines;
};

/** The lines a text takes in a cell so many characters wide. */
export const wrappedLines = (words: string, width: number, { size, wrap }: Pick<BlueprintStyle, 'size' | 'wrap'>): readonly string[] => {
  const room = Math.max(1, ((width - PADDING) * DIGIT_SIZE) / size);
  return words.split('\n').flatMap((line) => (wrap ? cut(line, room) : [line]));
};

/** Points a wrapped text needs in a cell so many characters wide. */
const needed = (words: string, width: number, style: BlueprintStyle): number => (wrappedLines(words, width, style).length * LINE + MARGIN) * style.size;

interface Sized {
  readonly cells: readonly BlueprintCell[];
  readonly merges: readonly Area[];
  readonly heights: readonly number[];
}

/**
 * Row heights in which every text is shown whole: Excel does not fit the height of merged cells by itself. A text in a cell
 * over several rows makes its last row higher.
 */
export const rowHeights = ({ cells, merges, heights }: Sized, columns: readonly number[], styleOf: (name: string) => BlueprintStyle | undefined): readonly number[] => {
  const fitted = [...heights];
  const texts = cells.flatMap(({ cell, content, style }) => (content.kind === 'text' ? [{ cell, words: content.text, style: styleOf(style) }] : []));
  const merged = new Map(merges.map((area) => [cellKey(area.top, area.left), area]));
  const placed = texts.map((text) => {
    const { row, column } = text.cell;
    const area = merged.get(cellKey(row, column)) ?? { top: row, bottom: row, left: column, right: column };
    return { ...text, area, width: columns.slice(area.left, area.right + 1).reduce((sum, width) => sum + width, 0) };
  });
  // Texts of one row first: they may make room enough for those over several.
  for (const { words, style, area, width } of [...placed].sort((a, b) => a.area.bottom - a.area.top - (b.area.bottom - b.area.top))) {
    if (style === undefined) continue;
    const rest = fitted.slice(area.top, area.bottom).reduce((sum, height) => sum + height, 0);
    fitted[area.bottom] = Math.min(HIGHEST, Math.max(fitted[area.bottom] ?? 0, Math.ceil(needed(words, width, style) - rest)));
  }
  return fitted;
};

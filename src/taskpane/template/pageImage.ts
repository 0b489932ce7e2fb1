import type { SheetBlueprint } from '../../core/template/blueprint';
import { drawPage } from './pageDrawing';

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Full-width faces first: the pictures are to look like the forms on every system. */
const FONTS = "SimSun, 'Songti SC', 'Noto Serif CJK SC', serif";

/** The first page of a form as an SVG picture. */
export const pageSvg = (sheet: SheetBlueprint): string => {
  const { width, height, lines, fills, texts } = drawPage(sheet);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" font-family="${FONTS}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...fills.map(({ color, path }) => `<path d="${path}" fill="#${color}"/>`),
    `<path d="${lines}" fill="none" stroke="#555555" stroke-width="0.8"/>`,
    ...texts.map(({ x, y, size, bold, anchor, words }) => `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}"${bold ? ' font-weight="700"' : ''} text-anchor="${anchor}">${escaped(words)}</text>`),
    '</svg>',
  ].join('');
};

/** The same as the address of an image: one element in the page instead of hundreds. */
export const pageImage = (sheet: SheetBlueprint): string => `data:image/svg+xml,${encodeURIComponent(pageSvg(sheet))}`;

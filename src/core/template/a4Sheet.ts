import type { SheetBlueprint } from './blueprint';
import type { Piece } from './piece';
import { rowHeights } from './rowHeights';
import { stylesOf } from './styles';

/** What a page needs to know beside the content. */
export interface PageSetup {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly columns: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  /** Rows kept in view while scrolling: the title and the project, not the whole head of the form. */
  readonly freezeRow: number;
  /** The heading row of the table, from 0: repeated on every printed page. */
  readonly headerRow: number | null;
  /** Rows of that heading. */
  readonly headerRows?: number;
}

/** Margins in inches that leave room for a binding on the left. */
const MARGINS = { left: 0.55, right: 0.35, top: 0.5, bottom: 0.5 };

/** A worksheet name Excel accepts: at most 31 UTF-16 units, without the seven forbidden characters or an apostrophe at an end. */
export const sheetName = (wanted: string): string => {
  const allowed = wanted.replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, ' ').replace(/\s+/g, ' ').trim();
  const short = [...allowed].reduce((name, char) => (name.length + char.length <= 31 ? name + char : name), '');
  const name = short.replace(/^'+|'+$/g, '').trim();
  return name === '' ? '绩效表' : name;
};

/** A4 page, protected without a password, numbered at the foot. */
export const a4Sheet = (content: Piece, { name, columns, orientation, freezeRow, headerRow, headerRows = 1 }: PageSetup): SheetBlueprint => {
  const styles = stylesOf(content.cells.map(({ style }) => style));
  return {
    name: sheetName(name),
    columns,
    rows: rowHeights(content, columns, (style) => styles[style]),
    styles,
    cells: content.cells,
    merges: content.merges,
    validations: content.validations,
    freezeRow,
    protect: true,
    print: {
      orientation,
      titleRows: headerRow === null ? null : { first: headerRow, last: headerRow + headerRows - 1 },
      margins: MARGINS,
      footer: '第 &P 页，共 &N 页',
    },
  };
};

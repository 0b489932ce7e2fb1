import type { BlueprintCell, SheetBlueprint } from '../../template/blueprint';
import { sheetName } from '../../template/a4Sheet';
import type { Content } from '../../template/piece';
import { rowHeights } from '../../template/rowHeights';
import type { Area } from '../../sheet/area';
import { looks, type Look } from './looks';

/** A cell of a line; `span` columns wide, 1 where left out. */
export interface LineCell {
  readonly content: Content;
  readonly look: Look;
  readonly span?: number;
}

/** One row of a report, its cells from column A on. */
export type Line = readonly LineCell[];

export interface Paper {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly columns: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  /** The heading of the list, from 0: repeated on every printed page; null for none. */
  readonly headingRow: number | null;
  readonly footer: string;
}

const LEAST_HEIGHT = 18;

const blank: Content = { kind: 'empty' };

const placed = (line: Line, row: number): { readonly cells: readonly BlueprintCell[]; readonly merges: readonly Area[] } => {
  const cells: BlueprintCell[] = [];
  const merges: Area[] = [];
  let column = 0;
  for (const { content, look, span = 1 } of line) {
    for (let at = 0; at < span; at += 1) cells.push({ cell: { row, column: column + at }, content: at === 0 ? content : blank, style: look });
    if (span > 1) merges.push({ top: row, bottom: row, left: column, right: column + span - 1 });
    column += span;
  }
  return { cells, merges };
};

/** Lines as a sheet on A4 paper, open to changes, each row as high as its texts need. */
export const linesSheet = (lines: readonly Line[], { name, columns, orientation, headingRow, footer }: Paper): SheetBlueprint => {
  const rows = lines.map(placed);
  const [cells, merges] = [rows.flatMap((row) => row.cells), rows.flatMap((row) => row.merges)];
  const styles: SheetBlueprint['styles'] = looks;
  return {
    name: sheetName(name),
    columns,
    // Line by line: nothing reaches over two, and a list may have many thousands.
    rows: lines.map((line) => rowHeights({ ...placed(line, 0), heights: [LEAST_HEIGHT] }, columns, (style) => styles[style])[0] ?? LEAST_HEIGHT),
    styles,
    cells,
    merges,
    validations: [],
    freezeRow: null,
    protect: false,
    print: {
      orientation,
      titleRows: headingRow === null ? null : { first: headingRow, last: headingRow },
      margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.6 },
      footer,
    },
  };
};

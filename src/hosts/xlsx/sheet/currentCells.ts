import { cellKey } from '../../../core/sheet/address';
import type { CellContent } from '../../../core/sheet/edit';
import type { CellFormats } from '../styles/cellFormats';
import { type ParsedSheet, styleOf } from './parsedSheet';
import type { SheetChanges } from './sheetChanges';

/** A cell as it stands now: from the file, or changed. */
export interface CurrentCell extends CellContent {
  readonly style: number;
  /** Number format code. */
  readonly format: string;
}

const COLUMNS = cellKey(1, 0);

/** The row and column of a `cellKey`. */
export const keyAddress = (key: number): { readonly row: number; readonly column: number } => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS });

/** The cells that hold something now: those of the file, without results that no longer hold, with the changes. */
export const currentCells = (sheet: ParsedSheet, formats: CellFormats, changes: SheetChanges, stale: ReadonlySet<number>): ReadonlyMap<number, CurrentCell> => {
  const cells = new Map<number, CurrentCell>();
  for (const [key, cell] of sheet.cells) {
    const value = stale.has(key) ? null : cell.value;
    cells.set(key, { value, formula: cell.formula, style: cell.style, format: formats.formatOf(cell.style) });
  }
  for (const [key, { content, format }] of changes) {
    const { row, column } = keyAddress(key);
    const style = styleOf(sheet, row, column);
    if (content.formula === null && (content.value === null || content.value === '')) cells.delete(key);
    else cells.set(key, { ...content, style, format: format ?? formats.formatOf(style) });
  }
  return cells;
};

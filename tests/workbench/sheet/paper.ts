import { type Area, parseArea } from '../../../src/core/sheet/area';
import type { SheetView, ViewStyle } from '../../../src/hosts/xlsx/sheetView';

const plain: ViewStyle = {
  font: '宋体', size: 11, bold: false, italic: false, underline: false, strike: false, color: '#000000', fill: null,
  horizontal: 'general', vertical: 'center', wrap: false, upright: false, top: null, right: null, bottom: null, left: null,
};

interface Paper {
  readonly extent?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly texts?: Readonly<Record<string, string>>;
  readonly style?: Partial<ViewStyle>;
  readonly filled?: string;
}

/** The area of an address that a test is sure of. */
export const area = (text: string): Area => {
  const parsed = parseArea(text);
  if (parsed === null) throw new Error(`${text} is no area`);
  return parsed;
};

/** A sheet to be drawn, of 20-pixel rows and 60-pixel columns. */
export const paper = ({ extent = 'A1:E10', merges = [], hiddenRows = [], hiddenColumns = [], texts = {}, style = {}, filled }: Paper = {}): SheetView => {
  const at = (row: number, column: number): string | undefined =>
    Object.entries(texts).find(([address]) => area(address).top === row && area(address).left === column)?.[1];
  const isFilled = (row: number, column: number): boolean => filled !== undefined && area(filled).top === row && area(filled).left === column;
  return {
    name: 'Sheet1',
    extent: area(extent),
    columnWidth: (column) => (hiddenColumns.includes(column) ? 0 : 60),
    rowHeight: (row) => (hiddenRows.includes(row) ? 0 : 20),
    styleAt: (row, column) => ({ ...plain, ...style, ...(isFilled(row, column) ? { fill: '#ffff00' } : {}) }),
    textAt: (row, column) => at(row, column) ?? '',
    inputAt: (row, column) => at(row, column) ?? '',
    numericAt: (row, column) => /^\d+$/.test(at(row, column) ?? ''),
    merges: merges.map(area),
  };
};

import { LAST_COLUMN, LAST_ROW, cellKey, parseAddress } from '../../../core/sheet/address';
import type { Area } from '../../../core/sheet/area';
import { LIMITS } from '../package/limits';
import { unescapeText } from '../xml/escapedText';
import { type XmlFault, type XmlTag, attribute, isOn, mainName, scanXml } from '../xml/scanXml';
import { cellValue } from './cellValue';
import { type EmptyRow, cutEmptyRows } from './emptyRows';
import type { ParsedCell, ParsedSheet } from './parsedSheet';
import { collectSharedFormulas } from './sharedFormulas';
import { areaIn, collectSetup, numberIn } from './sheetSetup';
import { collectStyleRuns } from './styleRuns';

/** What a worksheet part does not say itself. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Rows from this one on are not drawn, so their heights are not kept. */
  readonly drawnRows: number;
}

/** The cell element being read. */
interface Reading {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  v: string | null;
  inline: string | null;
  formula: string | null;
  /** Index of a shared formula. */
  shared: string | null;
}

const CELL = /<[^>]*>/g;

/** The value of an attribute in the text of an opening tag; it holds no entities. */
const textAttribute = (text: string, name: string): string | undefined => {
  const start = text.indexOf(` ${name}="`);
  return start < 0 ? undefined : text.slice(start + name.length + 3, text.indexOf('"', start + name.length + 3));
};

const isSingle = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** Reads a worksheet part in one pass. `too-many` when it holds more cells or merges than we read. */
export const parseSheet = (source: Uint8Array | string, context: SheetContext): ParsedSheet | XmlFault | 'too-many' => {
  const cells = new Map<number, ParsedCell>();
  const [styles, rowStyles] = [collectStyleRuns(), collectStyleRuns()];
  const hiddenRows = new Set<number>();
  const rowHeights = new Map<number, number>();
  const arrays: Area[] = [];
  const shared = collectSharedFormulas();
  const { open: openOther, setup, tooMany: tooManyMerges } = collectSetup();
  const tooMany = (): boolean => cells.size > LIMITS.cells || tooManyMerges();
  let [row, column, phonetic] = [-1, -1, 0];
  let cell: Reading | null = null;
  let collecting: string | null = null;
  let text = '';

  const openRow = (read: (name: string) => string | undefined): void => {
    row = (numberIn(read('r')) ?? row + 2) - 1;
    column = -1;
    if (isOn(read('hidden'))) hiddenRows.add(row);
    const height = row < context.drawnRows ? numberIn(read('ht')) : null;
    if (height !== null) rowHeights.set(row, height);
    const style = isOn(read('customFormat')) ? numberIn(read('s')) : null;
    if (style !== null) rowStyles.push(row, 0, style);
  };
  /** A row whose text was taken out before it was parsed. */
  const takeRow = (empty: EmptyRow): void => {
    openRow((name) => textAttribute(empty.row, name));
    for (const [cellText] of empty.cells.matchAll(CELL)) {
      const address = parseAddress(textAttribute(cellText, 'r') ?? '');
      if (address !== null) styles.push(address.row, address.column, numberIn(textAttribute(cellText, 's')) ?? 0);
    }
  };
  const openCell = (tag: XmlTag): void => {
    const address = parseAddress(attribute(tag, 'r') ?? '') ?? { row, column: column + 1 };
    column = address.column;
    if (address.row < 0 || address.row > LAST_ROW || column > LAST_COLUMN) return;
    const style = numberIn(attribute(tag, 's')) ?? 0;
    styles.push(address.row, column, style);
    cell = { ...address, style, type: attribute(tag, 't') ?? 'n', v: null, inline: null, formula: null, shared: null };
  };
  const openFormula = (tag: XmlTag, into: Reading): void => {
    const [kind, area] = [attribute(tag, 't'), areaIn(attribute(tag, 'ref'))];
    if (kind === 'shared') into.shared = attribute(tag, 'si') ?? '';
    if ((kind === 'array' || kind === 'dataTable') && area !== null && !isSingle(area)) arrays.push(area);
    if (kind === 'dataTable') into.formula = `=TABLE(${attribute(tag, 'r1') ?? ''},${attribute(tag, 'r2') ?? ''})`;
  };
  const closeFormula = (into: Reading): void => {
    if (text !== '') into.formula = `=${unescapeText(text)}`;
    if (into.shared === null) return;
    if (into.formula === null) shared.borrow(into.shared, into);
    else shared.lend(into.shared, into, into.formula);
  };
  const closeCell = (read: Reading): void => {
    // A formula whose text cannot be found still is one: nobody may take its result for a typed value.
    const formula = read.formula ?? (read.shared === null ? null : '=?');
    const value = cellValue(read, context.strings, context.date1904);
    if (formula === null && (value === null || value === '')) return;
    cells.set(cellKey(read.row, read.column), { value, formula, style: read.style });
  };

  const fault = scanXml(source, {
    enough: tooMany,
    open: (tag) => {
      const name = mainName(tag);
      if (name === 'row') openRow((attributeName) => attribute(tag, attributeName));
      else if (name === 'c') openCell(tag);
      else if (cell === null) openOther(name, tag);
      else if (name === 'rPh') phonetic += 1;
      else if (name === 'v' || name === 'f' || (name === 't' && phonetic === 0)) {
        collecting = name;
        text = '';
        if (name === 'f') openFormula(tag, cell);
      }
    },
    text: (content) => {
      if (collecting !== null) text += content;
    },
    close: (tag) => {
      if (cell === null) return;
      const name = mainName(tag);
      if (name === 'v') cell.v = text;
      if (name === 'f') closeFormula(cell);
      if (name === 't' && phonetic === 0) cell.inline = (cell.inline ?? '') + unescapeText(text);
      if (name === 'rPh') phonetic -= 1;
      if (name === collecting) collecting = null;
      if (name !== 'c') return;
      closeCell(cell);
      cell = null;
    },
  }, (pieces) => cutEmptyRows(pieces, takeRow));
  if (tooMany()) return 'too-many';
  if (fault !== null) return fault;
  const sharedFormulas = shared.settle(cells);
  return { ...setup, cells, sharedFormulas, styles: styles.finish(), rowStyles: rowStyles.finish(), hiddenRows, rowHeights, arrays };
};

import { type Address, parseAddress } from '../../../core/sheet/address';
import { openTagWith, prefixOf } from '../xml/openTag';
import { type XmlTag, attribute, mainName, scanXml } from '../xml/scanXml';
import { type Splice, splice } from '../xml/splice';
import type { CellTask, PlacedTask } from './cellTask';
import { changedCell, newCell } from './changedCell';
import { type MetTag, changedRowTag, stretchDimension, widerSpans } from './sheetHints';
import { taskQueue } from './taskQueue';

/** The cell element being passed. */
interface Passing {
  readonly tag: XmlTag;
  readonly start: number;
  readonly task: CellTask | null;
  formula: string;
  result: string;
}

/** New cells of one row as XML; the places that got one are added to `added`. */
const cellsXml = (places: readonly PlacedTask[], p: string, added: Address[]): string =>
  places
    .map((place) => {
      const text = newCell(place, p);
      if (text !== '') added.push({ row: place.row, column: place.column });
      return text;
    })
    .join('');

const rowsXml = (places: readonly PlacedTask[], p: string, added: Address[]): string =>
  [...new Set(places.map(({ row }) => row))]
    .map((row) => {
      const cells = cellsXml(places.filter((place) => place.row === row), p, added);
      return cells === '' ? '' : `<${p}row r="${String(row + 1)}">${cells}</${p}row>`;
    })
    .join('');

/**
 * The XML of a worksheet with the tasks done: only the cell elements named change, missing cells and rows are put in where
 * they belong, the rest of the text stays as it is. Null when the part is no well-formed XML.
 */
export const renderSheet = (xml: string, tasks: readonly PlacedTask[]): string | null => {
  const queue = taskQueue(tasks);
  const splices: Splice[] = [];
  const added: Address[] = [];
  let [row, column, childStart, addedBefore] = [-1, -1, 0, 0];
  let rowTag: MetTag | null = null;
  let dimension: MetTag | null = null;
  let cell: Passing | null = null;
  const put = (start: number, end: number, text: string): void => {
    if (text !== '') splices.push({ start, end, text });
  };
  const columnsAdded = (): readonly number[] => added.slice(addedBefore).map((address) => address.column);

  const openRow = (tag: XmlTag, start: number, end: number): void => {
    row = Number(attribute(tag, 'r') ?? row + 2) - 1;
    column = -1;
    rowTag = { tag, start, end };
    put(start, start, rowsXml(queue.before(row, 0), prefixOf(tag), added));
    addedBefore = added.length;
  };
  const closeRow = (tag: XmlTag, start: number, end: number): void => {
    const cells = cellsXml(queue.before(row + 1, 0), prefixOf(tag), added);
    const changes = widerSpans(tag, columnsAdded());
    if (tag.isSelfClosing) {
      put(start, end, cells === '' ? '' : `${openTagWith(tag, changes)}${cells}</${tag.name}>`);
      return;
    }
    put(start, start, cells);
    const retagged = rowTag === null ? null : changedRowTag(rowTag, changes);
    if (retagged !== null) splices.push(retagged);
  };
  const openCell = (tag: XmlTag, start: number): void => {
    const address = parseAddress(attribute(tag, 'r') ?? '') ?? { row, column: column + 1 };
    column = address.column;
    put(start, start, cellsXml(queue.before(address.row, column), prefixOf(tag), added));
    cell = { tag, start, task: queue.at(address.row, column)?.task ?? null, formula: '', result: '' };
  };
  const closeCell = (passed: Passing, end: number): void => {
    if (passed.task !== null) put(passed.start, end, changedCell(passed, passed.task));
    cell = null;
  };
  const closeData = (tag: XmlTag, start: number, end: number): void => {
    const rows = rowsXml(queue.before(Number.MAX_SAFE_INTEGER, 0), prefixOf(tag), added);
    if (tag.isSelfClosing) put(start, end, rows === '' ? '' : `${openTagWith(tag, {})}${rows}</${tag.name}>`);
    else put(start, start, rows);
  };

  const fault = scanXml(xml, {
    open: (tag, start, end) => {
      const name = mainName(tag);
      if (name === 'row') openRow(tag, start, end);
      else if (name === 'c') openCell(tag, start);
      else if (name === 'dimension') dimension = { tag, start, end };
      else if (name === 'f' || name === 'v') childStart = start;
    },
    close: (tag, start, end) => {
      const name = mainName(tag);
      if (name === 'row') closeRow(tag, start, end);
      else if (name === 'sheetData') closeData(tag, start, end);
      else if (cell === null) return;
      else if (name === 'f') cell.formula = xml.slice(childStart, end);
      else if (name === 'v') cell.result = xml.slice(childStart, end);
      else if (name === 'c') closeCell(cell, end);
    },
  });
  if (fault !== null) return null;
  const stretched = stretchDimension(dimension, added);
  return splice(xml, stretched === null ? splices : [...splices, stretched]);
};

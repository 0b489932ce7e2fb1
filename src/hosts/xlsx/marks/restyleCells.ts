import { type Address, cellKey, formatAddress } from '../../../core/sheet/address';
import { keyAddress } from '../sheet/currentCells';
import { changedRowTag, widerSpans } from '../sheet/sheetHints';
import { openTagWith, prefixOf } from '../xml/openTag';
import { type XmlTag, attribute } from '../xml/scanXml';
import { type Splice, splice } from '../xml/splice';
import { type FoundCell, type FoundRow, findRows } from './findRows';

/** The attribute `s` of a cell element: its index, null for an element without it, `absent` where there is no element. */
export type CellStyle = number | null | 'absent';

/** A sheet's XML with other styles on some cells, and what those cells had. */
export interface RestyledCells {
  readonly xml: string;
  /** By `cellKey`. */
  readonly before: ReadonlyMap<number, CellStyle>;
}

interface Wish extends Address {
  readonly style: CellStyle;
}

const STYLE = /\ss\s*=\s*(?:"[^"]*"|'[^']*')/;
const REFERENCE = /\sr\s*=\s*(?:"[^"]*"|'[^']*')/;

/** The opening tag with another `s`; everything else of it stays to the letter, so that putting it back gives the same bytes. */
const retagged = (opening: string, style: number | null): string => {
  const text = style === null ? '' : ` s="${String(style)}"`;
  if (STYLE.test(opening)) return opening.replace(STYLE, text);
  const reference = REFERENCE.exec(opening);
  const at = reference === null ? opening.search(/[\s/>]/) : reference.index + reference[0].length;
  return opening.slice(0, at) + text + opening.slice(at);
};

const styleOf = (cell: FoundCell | undefined): CellStyle => {
  if (cell === undefined) return 'absent';
  const style = attribute(cell.tag, 's');
  return style === undefined ? null : Number(style);
};

const changedCell = (xml: string, cell: FoundCell, style: CellStyle): Splice => {
  const isEmpty = cell.openEnd === cell.closeStart;
  if (style === 'absent' && isEmpty) return { start: cell.start, end: cell.end, text: '' };
  return { start: cell.start, end: cell.openEnd, text: retagged(xml.slice(cell.start, cell.openEnd), style === 'absent' ? null : style) };
};

const newCells = (wishes: readonly Wish[], p: string): string =>
  wishes.map((wish) => (typeof wish.style === 'number' ? `<${p}c r="${formatAddress(wish)}" s="${String(wish.style)}"/>` : '')).join('');

const newRows = (wishes: readonly Wish[], p: string): string =>
  [...new Set(wishes.map(({ row }) => row))]
    .map((row) => ({ row, cells: newCells(wishes.filter((wish) => wish.row === row), p) }))
    .map(({ row, cells }) => (cells === '' ? '' : `<${p}row r="${String(row + 1)}">${cells}</${p}row>`))
    .join('');

/** Text put in as the last child of an element, which may close itself. */
const appended = ({ tag, start, closeStart, end }: { readonly tag: XmlTag; readonly start: number; readonly closeStart: number; readonly end: number }, text: string): readonly Splice[] => {
  if (text === '') return [];
  return [tag.isSelfClosing ? { start, end, text: `${openTagWith(tag, {})}${text}</${tag.name}>` } : { start: closeStart, end: closeStart, text }];
};

/** Each group of consecutive wishes with the first thing that follows their place. */
const beforeEach = <T>(wishes: readonly Wish[], things: readonly T[], follows: (thing: T, wish: Wish) => boolean): ReadonlyMap<T | null, readonly Wish[]> => {
  const groups = new Map<T | null, readonly Wish[]>();
  for (const wish of wishes) {
    const next = things.find((thing) => follows(thing, wish)) ?? null;
    groups.set(next, [...(groups.get(next) ?? []), wish]);
  }
  return groups;
};

const changedRow = (xml: string, row: FoundRow, wishes: readonly Wish[]): readonly Splice[] => {
  const p = prefixOf(row.tag);
  const there = new Map(row.cells.map((cell) => [cell.column, cell]));
  const restyled = wishes.flatMap((wish) => {
    const cell = there.get(wish.column);
    return cell === undefined || styleOf(cell) === wish.style ? [] : [changedCell(xml, cell, wish.style)];
  });
  const missing = wishes.filter(({ column, style }) => !there.has(column) && typeof style === 'number');
  const put = [...beforeEach(missing, row.cells, (cell, wish) => cell.column > wish.column)].flatMap(([next, some]) =>
    next === null ? appended(row, newCells(some, p)) : [{ start: next.start, end: next.start, text: newCells(some, p) }],
  );
  const wider = row.tag.isSelfClosing ? null : changedRowTag({ tag: row.tag, start: row.start, end: row.openEnd }, widerSpans(row.tag, missing.map(({ column }) => column)));
  return [...restyled, ...put, ...(wider === null ? [] : [wider])];
};

/**
 * Gives cells (by `cellKey`) another style in the XML of a worksheet. Missing elements are put in; `absent` takes an empty one
 * out again. Null when the part is no well-formed XML.
 */
export const restyleCells = (xml: string, wanted: ReadonlyMap<number, CellStyle>): RestyledCells | null => {
  const wishes: readonly Wish[] = [...wanted].sort(([a], [b]) => a - b).map(([key, style]) => ({ ...keyAddress(key), style }));
  const found = findRows(xml, new Set(wishes.map(({ row }) => row)));
  if (found === null) return null;
  const { rows, data } = found;
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const inRow = (number: number): readonly Wish[] => wishes.filter(({ row }) => row === number);
  const changes = [...byNumber.values()].flatMap((row) => changedRow(xml, row, inRow(row.row)));
  const rowless = wishes.filter(({ row, style }) => !byNumber.has(row) && typeof style === 'number');
  const p = prefixOf(data.tag);
  const made = [...beforeEach(rowless, rows, (row, wish) => row.row > wish.row)].flatMap(([next, some]) =>
    next === null ? appended(data, newRows(some, p)) : [{ start: next.start, end: next.start, text: newRows(some, p) }],
  );
  const cellAt = ({ row, column }: Wish): FoundCell | undefined => byNumber.get(row)?.cells.find((cell) => cell.column === column);
  return { xml: splice(xml, [...changes, ...made]), before: new Map(wishes.map((wish) => [cellKey(wish.row, wish.column), styleOf(cellAt(wish))])) };
};

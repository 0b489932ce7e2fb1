import { formatAddress } from '../../../core/sheet/address';
import { rawAttribute } from '../xml/rawText';
import type { Splice } from '../xml/splice';
import { type Shift, insertedRows } from './rowChange';
import type { RawRow, SheetRows } from './sheetRows';

/** What a new row does not take from the row it is like: its place, that it is hidden or folded, and marks that name one row only. */
const NOT_TAKEN = /\s+(?:r|hidden|collapsed|(?:\w+:)?uid)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** A row without contents that looks like another. */
const emptyLike = (xml: string, like: RawRow, row: number): string => {
  const name = `${like.prefix}row`;
  const attributes = xml.slice(like.start + 1 + name.length, like.openEnd).replace(/\s*\/?>$/, '').replace(NOT_TAKEN, '');
  const opening = `<${name} r="${String(row + 1)}"${attributes}`;
  const cells = like.cells.flatMap((cell) => {
    const style = rawAttribute(xml, cell.start, cell.openEnd, 's');
    return style === null ? [] : [`<${cell.prefix}c r="${formatAddress({ row, column: cell.column })}" s="${style.value}"/>`];
  });
  return cells.length === 0 ? `${opening}/>` : `${opening}>${cells.join('')}</${name}>`;
};

/** The elements of the inserted rows; none where the row they are like has none. */
export const newRows = (xml: string, { rows }: SheetRows, shift: Shift): readonly Splice[] => {
  const inserted = insertedRows(shift);
  const like = inserted === null ? undefined : rows.find(({ row }) => row === inserted.like);
  if (inserted === null || like === undefined) return [];
  const at = rows.find(({ row }) => row >= shift.at)?.after ?? rows.at(-1)?.end ?? like.end;
  const text = Array.from({ length: shift.count }, (_, index) => emptyLike(xml, like, inserted.first + index)).join('');
  return [{ start: at, end: at, text }];
};

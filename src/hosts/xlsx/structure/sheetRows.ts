import { parseAddress } from '../../../core/sheet/address';
import { type RawTag, rawTags } from '../xml/rawTags';
import { rawAttribute } from '../xml/rawText';

/** An element with its places: from its `<` to after its opening tag, to the `<` of its closing tag, to after that. */
export interface Place {
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** A cell element of a sheet part. */
export interface RawCell extends Place {
  readonly row: number;
  readonly column: number;
  readonly prefix: string;
  /** Its formula element; null where it has none. */
  readonly formula: Place | null;
  /** Its result or value. */
  readonly value: Place | null;
}

/** A row element of a sheet part. */
export interface RawRow extends Place {
  readonly row: number;
  readonly prefix: string;
  /** Where the element before it ends: what stands between belongs to this row. */
  readonly after: number;
  readonly cells: readonly RawCell[];
}

/** The rows of a sheet part. */
export interface SheetRows {
  /** From after `<sheetData>` to the `<` of its closing tag; they meet where it closes itself. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly RawRow[];
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

const placeOf = ({ start, end }: RawTag): Open<Place> => ({ start, openEnd: end, closeStart: end, end });

const closeWith = (place: Open<Place> | null, tag: RawTag): void => {
  if (place === null) return;
  place.closeStart = tag.start;
  place.end = tag.end;
};

const readRows = (xml: string): SheetRows | null => {
  const rows: RawRow[] = [];
  let data: { start: number; end: number } | null = null;
  let row: Open<RawRow> | null = null;
  let cell: Open<RawCell> | null = null;
  let inner: Open<Place> | null = null;
  let after = 0;
  for (const tag of rawTags(xml)) {
    const isClose = tag.kind === 'close';
    if (data === null) {
      if (tag.local !== 'sheetData' || isClose) continue;
      data = { start: tag.end, end: tag.end };
      after = tag.end;
      if (tag.kind === 'empty') break;
    } else if (tag.local === 'sheetData') {
      data.end = tag.start;
      break;
    } else if (tag.local === 'row' && cell === null) {
      if (isClose) closeWith(row, tag);
      else {
        const stated = Number(rawAttribute(xml, tag.start, tag.end, 'r')?.value ?? Number.NaN) - 1;
        row = { ...placeOf(tag), row: Number.isInteger(stated) ? stated : (rows.at(-1)?.row ?? -1) + 1, prefix: tag.prefix, after, cells: [] };
        rows.push(row);
      }
      if (tag.kind !== 'open') after = tag.end;
    } else if (tag.local === 'c' && row !== null && inner === null) {
      if (isClose) closeWith(cell, tag);
      else {
        const stated = parseAddress(rawAttribute(xml, tag.start, tag.end, 'r')?.value ?? '');
        const column = stated?.column ?? (row.cells.at(-1)?.column ?? -1) + 1;
        cell = { ...placeOf(tag), row: row.row, column, prefix: tag.prefix, formula: null, value: null };
        (row.cells as RawCell[]).push(cell);
      }
      if (tag.kind !== 'open') cell = null;
    } else if (cell !== null && (tag.local === 'f' || tag.local === 'v')) {
      if (isClose) closeWith(inner, tag);
      else {
        inner = placeOf(tag);
        if (tag.local === 'f') cell.formula = inner;
        else cell.value = inner;
      }
      if (tag.kind !== 'open') inner = null;
    }
  }
  return data === null ? null : { ...data, rows };
};

/** The last few texts read: a change looks at the same ones several times. */
const RECENT = 3;

/** Units of a text that is not worth the memory. */
const TOO_LONG = 8_000_000;
const recent: { readonly xml: string; readonly rows: SheetRows | null }[] = [];

/** Where the rows and cells of a well-formed sheet part stand; null where it has no rows element. */
export const sheetRows = (xml: string): SheetRows | null => {
  const known = recent.find((one) => one.xml === xml);
  if (known !== undefined) return known.rows;
  const rows = readRows(xml);
  if (xml.length > TOO_LONG) return rows;
  recent.unshift({ xml, rows });
  recent.length = Math.min(recent.length, RECENT);
  return rows;
};

import { cellKey } from '../../core/sheet/address';
import { type Area, contains } from '../../core/sheet/area';
import { formulaReferences } from './sheet/formulaReferences';
import { keyAddress } from './sheet/currentCells';
import type { ParsedSheet } from './sheet/parsedSheet';
import type { BookChanges } from './sheet/sheetChanges';

/** A formula cell, and one area it reads. */
interface Reader {
  readonly sheet: string;
  readonly key: number;
  readonly area: Area;
}

/** Who reads what on one sheet: small areas listed under each of their cells, large ones to be looked through. */
interface Readers {
  readonly byCell: Map<number, Reader[]>;
  readonly large: Reader[];
}

const SMALL = 16;

/** Looking through large areas for each stale cell could take minutes in a file made for it; past this many looks all results count as stale. */
const MAX_LOOKS = 5_000_000;

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const register = (readers: Readers, reader: Reader): void => {
  const { area } = reader;
  if (sizeOf(area) > SMALL) {
    readers.large.push(reader);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const key = cellKey(row, column);
      const there = readers.byCell.get(key);
      if (there === undefined) readers.byCell.set(key, [reader]);
      else there.push(reader);
    }
  }
};

const readersBySheet = (sheets: ReadonlyMap<string, ParsedSheet>, changes: BookChanges): ReadonlyMap<string, Readers> => {
  const bySheet = new Map<string, Readers>();
  for (const [sheet, parsed] of sheets) {
    for (const [key, { formula }] of parsed.cells) {
      if (formula === null || changes.get(sheet)?.has(key) === true) continue;
      for (const reference of formulaReferences(formula, sheet)) {
        const name = reference.sheet.toLowerCase();
        const readers = bySheet.get(name) ?? { byCell: new Map<number, Reader[]>(), large: [] };
        bySheet.set(name, readers);
        register(readers, { sheet, key, area: reference.area });
      }
    }
  }
  return bySheet;
};

const allReaders = (bySheet: ReadonlyMap<string, Readers>): readonly Reader[] => [...bySheet.values()].flatMap(({ byCell, large }) => [...[...byCell.values()].flat(), ...large]);

/** The formula cells whose stored result can no longer be right after the changes, directly or through other formulas, by sheet. */
export const staleResults = (sheets: ReadonlyMap<string, ParsedSheet>, changes: BookChanges): ReadonlyMap<string, ReadonlySet<number>> => {
  const stale = new Map([...sheets.keys()].map((sheet) => [sheet, new Set<number>()]));
  if (changes.size === 0) return stale;
  const bySheet = readersBySheet(sheets, changes);
  const waiting = [...changes].flatMap(([sheet, cells]) => [...cells.keys()].map((key) => ({ sheet, key })));
  const mark = ({ sheet, key }: Reader): void => {
    const known = stale.get(sheet);
    if (known === undefined || known.has(key)) return;
    known.add(key);
    waiting.push({ sheet, key });
  };
  let looks = 0;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const readers = bySheet.get(place.sheet.toLowerCase());
    if (readers === undefined) continue;
    const { row, column } = keyAddress(place.key);
    looks += readers.large.length;
    if (looks > MAX_LOOKS) {
      allReaders(bySheet).forEach(mark);
      return stale;
    }
    readers.byCell.get(place.key)?.forEach(mark);
    readers.large.filter(({ area }) => contains(area, row, column)).forEach(mark);
  }
  return stale;
};

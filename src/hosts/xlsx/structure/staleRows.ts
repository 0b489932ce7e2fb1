import { EMPTY } from '../../../core/sheet/edit';
import { keyAddress } from '../sheet/currentCells';
import type { ParsedSheet } from '../sheet/parsedSheet';
import { type CurrentSheet, type State, parsedSheet } from '../state';
import { staleResults } from '../staleResults';
import type { Shift } from './rowChange';

/** Cells, at their places before, whose results no longer hold once rows are deleted: those that read what goes, directly or not. Inserted rows are empty and change no result we can tell. */
export const staleRows = (state: State, { parsed, cells }: CurrentSheet, shift: Shift): ReadonlyMap<string, ReadonlySet<number>> => {
  if (shift.kind === 'insert-rows') return new Map();
  const going = [...new Set([...parsed.cells.keys(), ...cells.keys()])].filter((key) => {
    const { row } = keyAddress(key);
    return row >= shift.at && row < shift.at + shift.count;
  });
  if (going.length === 0) return new Map();
  const sheets = new Map<string, ParsedSheet>();
  for (const sheet of state.book.sheets) {
    const read = parsedSheet(state.book, sheet);
    if (read.ok) sheets.set(sheet.name, read.value);
  }
  return staleResults(sheets, new Map([[shift.sheet, new Map(going.map((key) => [key, { content: EMPTY, format: null }]))]]));
};

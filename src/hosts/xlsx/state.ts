import { type Outcome, failure, success } from '../../core/outcome';
import type { Book, BookSheet } from './book';
import type { Part } from './package/loadParts';
import { problem } from './problems';
import { type CurrentCell, currentCells } from './sheet/currentCells';
import type { ParsedSheet } from './sheet/parsedSheet';
import { readSheet } from './sheet/readSheet';
import type { BookChanges, SheetChanges } from './sheet/sheetChanges';
import { staleResults } from './staleResults';

/** The values of ours remembered in the workbook, by key, as JSON texts. */
export type Settings = ReadonlyMap<string, string>;

/** Everything about an open workbook at one moment: the file, and what was changed since. Never altered, only replaced. */
export interface State {
  readonly book: Book;
  readonly changes: BookChanges;
  /** How often rows were inserted or deleted since the file was opened, less how often that was taken back. */
  readonly shifts: number;
  readonly settings: Settings;
  /** Name of the sheet in view. */
  readonly active: string;
}

const NONE: SheetChanges = new Map();
const NO_STALE: ReadonlySet<number> = new Set();
const parsedParts = new WeakMap<Part, Outcome<ParsedSheet>>();
const staleOfState = new WeakMap<State, ReadonlyMap<string, ReadonlySet<number>>>();

/** A worksheet part as parsed; each part is parsed once. */
export const parsedSheet = (book: Book, sheet: BookSheet): Outcome<ParsedSheet> => {
  const known = parsedParts.get(sheet.part);
  if (known !== undefined) return known;
  const parsed = readSheet(book, sheet);
  parsedParts.set(sheet.part, parsed);
  return parsed;
};

/** The sheet of that name. */
export const findSheet = (book: Book, name: string): Outcome<BookSheet> => {
  const sheet = book.sheets.find((one) => one.name === name);
  return sheet === undefined ? failure(problem('sheet-missing', { sheet: name })) : success(sheet);
};

/** Results of formulas that the changes made wrong, by sheet; sheets that cannot be read have none. */
export const staleIn = (state: State): ReadonlyMap<string, ReadonlySet<number>> => {
  const known = staleOfState.get(state);
  if (known !== undefined) return known;
  const { book, changes } = state;
  const parsed = new Map<string, ParsedSheet>();
  for (const sheet of changes.size === 0 ? [] : book.sheets) {
    const read = parsedSheet(book, sheet);
    if (read.ok) parsed.set(sheet.name, read.value);
  }
  const stale = staleResults(parsed, changes);
  staleOfState.set(state, stale);
  return stale;
};

/** A sheet as it stands now. */
export interface CurrentSheet {
  readonly sheet: BookSheet;
  readonly parsed: ParsedSheet;
  readonly changes: SheetChanges;
  /** The cells that hold something, by `cellKey`. */
  readonly cells: ReadonlyMap<number, CurrentCell>;
}

/** Reads a sheet as it stands now. */
export const currentSheet = (state: State, name: string): Outcome<CurrentSheet> => {
  const sheet = findSheet(state.book, name);
  if (!sheet.ok) return sheet;
  const parsed = parsedSheet(state.book, sheet.value);
  if (!parsed.ok) return parsed;
  const changes = state.changes.get(name) ?? NONE;
  const cells = currentCells(parsed.value, state.book.formats, changes, staleIn(state).get(name) ?? NO_STALE);
  return success({ sheet: sheet.value, parsed: parsed.value, changes, cells });
};

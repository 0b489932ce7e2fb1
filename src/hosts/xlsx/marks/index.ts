import { type Outcome, type Problem, failure, success } from '../../../core/outcome';
import { LAST_COLUMN, LAST_ROW, type Address, cellKey, formatAddress } from '../../../core/sheet/address';
import type { CellMark, MarkReceipt, MarkedCell } from '../../workbookHost';
import { withStylesPart } from '../blueprint/addToDraft';
import { type Book, readBook } from '../book';
import { type PackageDraft, editPart } from '../package/editPackage';
import { type ParsedSheet, styleOf } from '../sheet/parsedSheet';
import { refusal } from '../sheet/refuseTargets';
import { type State, findSheet, parsedSheet } from '../state';
import { looksOf } from '../view/looksOf';
import { type CellStyle, type RestyledCells, restyleCells } from './restyleCells';
import { withFill } from './withFill';

/** The book before its cells were marked: taking back exactly those marks gives the very file again. */
const unmarkedBooks = new WeakMap<Book, { readonly book: Book; readonly cells: string }>();

const namesOf = (cells: readonly CellMark[]): string => JSON.stringify(cells.map(({ sheet, cell, color }) => [sheet, cell.row, cell.column, color]));
const keyOf = ({ row, column }: Address): number => cellKey(row, column);
const nameOf = ({ sheet, cell }: CellMark): string => `${sheet}!${formatAddress(cell)}`;

/** The marks of each sheet; of several marks of one cell the last one. */
const bySheet = <T extends CellMark>(marks: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const sheets = new Map<string, Map<number, T>>();
  for (const mark of marks) sheets.set(mark.sheet, (sheets.get(mark.sheet) ?? new Map<number, T>()).set(keyOf(mark.cell), mark));
  return new Map([...sheets].map(([name, cells]) => [name, [...cells.values()]]));
};

/** Why cells of this sheet cannot be coloured; null when they can. */
const refused = (name: string, sheet: ParsedSheet, cells: readonly Address[]): Problem | null => {
  const outside = cells.filter(({ row, column }) => row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN || !Number.isInteger(cellKey(row, column)));
  if (outside.length > 0) return refusal('cell-outside-sheet', name, outside);
  return sheet.protected ? refusal('sheet-protected', name, cells) : null;
};

const draftOf = ({ file, parts, remade }: Book): PackageDraft => ({ file, parts, replaced: remade, removed: new Set() });

/** Restyles the cells of one sheet's part; gives what they had. */
const restyled = (draft: PackageDraft, part: string, wanted: ReadonlyMap<number, CellStyle>): Outcome<{ readonly draft: PackageDraft; readonly before: RestyledCells['before'] }> => {
  let before: RestyledCells['before'] = new Map();
  const edited = editPart(draft, part, (xml) => {
    const done = restyleCells(xml, wanted);
    before = done?.before ?? before;
    return done?.xml ?? null;
  });
  return edited.ok ? success({ draft: edited.value, before }) : edited;
};

const bookOf = ({ book }: State, draft: PackageDraft): Outcome<Book> => readBook(book.zip, draft.parts, draft.replaced, book.asOpened);

/** The state with cells filled in a colour, and what undoes it. */
export const mark = (state: State, marks: readonly CellMark[]): Outcome<{ readonly state: State; readonly receipt: MarkReceipt }> => {
  if (marks.length === 0) return success({ state, receipt: { cells: [] } });
  const styled = withStylesPart(draftOf(state.book), state.book.workbookPart.name);
  if (!styled.ok) return styled;
  let { draft } = styled.value;
  const marked: MarkedCell[] = [];
  for (const [name, cells] of bySheet(marks)) {
    const sheet = findSheet(state.book, name);
    if (!sheet.ok) return sheet;
    const parsed = parsedSheet(state.book, sheet.value);
    if (!parsed.ok) return parsed;
    const no = refused(name, parsed.value, cells.map(({ cell }) => cell));
    if (no !== null) return failure(no);
    const wanted = new Map<number, number>();
    const filled = editPart(draft, styled.value.name, (xml) =>
      cells.reduce<string | null>((so, { cell, color }) => {
        const done = so === null ? null : withFill(so, styleOf(parsed.value, cell.row, cell.column), color);
        if (done !== null) wanted.set(keyOf(cell), done.style);
        return done?.xml ?? null;
      }, xml),
    );
    const done = filled.ok ? restyled(filled.value, sheet.value.part.name, wanted) : filled;
    if (!done.ok) return done;
    draft = done.value.draft;
    marked.push(...cells.map((one) => ({ sheet: name, cell: one.cell, color: one.color, before: { style: done.value.before.get(keyOf(one.cell)) ?? null } })));
  }
  const book = bookOf(state, draft);
  if (!book.ok) return book;
  unmarkedBooks.set(book.value, { book: state.book, cells: namesOf(marked) });
  return success({ state: { ...state, book: book.value }, receipt: { cells: marked } });
};

/** What a receipt says of a cell; null where it was not written by this host. */
const kept = (before: unknown): { readonly style: CellStyle } | null => {
  if (typeof before !== 'object' || before === null || !('style' in before)) return null;
  const { style } = before;
  return style === null || style === 'absent' || (typeof style === 'number' && Number.isInteger(style) && style >= 0) ? { style } : null;
};

/** The state with the cells' own fill again, and the cells (`Sheet!A1`) that have another colour by now and stay as they are. */
export const unmark = (state: State, { cells }: MarkReceipt): Outcome<{ readonly state: State; readonly left: readonly string[] }> => {
  const before = unmarkedBooks.get(state.book);
  if (before?.cells === namesOf(cells)) return success({ state: { ...state, book: before.book }, left: [] });
  const looks = looksOf(state.book);
  const left: string[] = [];
  let draft = draftOf(state.book);
  for (const [name, marks] of bySheet(cells)) {
    const sheet = findSheet(state.book, name);
    if (!sheet.ok) {
      left.push(...marks.map(nameOf));
      continue;
    }
    const parsed = parsedSheet(state.book, sheet.value);
    if (!parsed.ok) return parsed;
    if (parsed.value.protected) return failure(refusal('sheet-protected', name, marks.map(({ cell }) => cell)));
    const wanted = new Map<number, CellStyle>();
    for (const one of marks) {
      const was = kept(one.before);
      const now = looks[styleOf(parsed.value, one.cell.row, one.cell.column)]?.fill;
      if (was === null || now !== `#${one.color}`) left.push(nameOf(one));
      else wanted.set(keyOf(one.cell), was.style);
    }
    const done = wanted.size === 0 ? success({ draft }) : restyled(draft, sheet.value.part.name, wanted);
    if (!done.ok) return done;
    ({ draft } = done.value);
  }
  const book = bookOf(state, draft);
  return book.ok ? success({ state: { ...state, book: book.value }, left }) : book;
};

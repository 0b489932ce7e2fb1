import { cellKey } from '../../../core/sheet/address';
import type { StructureEdit } from '../../../core/sheet/edit';
import { type Outcome, failure, success } from '../../../core/outcome';
import type { RestoredStructure } from '../../workbookHost';
import type { Book } from '../book';
import type { Part } from '../package/loadParts';
import { partKey } from '../package/zipPackage';
import type { BookChanges } from '../sheet/sheetChanges';
import { type State, currentSheet } from '../state';
import { textOfPart, withTexts } from './bookParts';
import { fingerprint } from './fingerprint';
import { withEmptied } from './emptiedCell';
import { type Followed, followedParts } from './followedParts';
import { type KeptPart, keepNames, keepSheet, keepText } from './keepText';
import type { Kept } from './keptSchema';
import { withMerge, withoutMerge } from './mergeCells';
import { refuseMerge } from './refuseMerge';
import { refuseParts } from './refuseParts';
import { refuseRows } from './refuseRows';
import { type Shift, inverseShift, shiftOf } from './rowChange';
import { keepChanges, shiftChanges } from './shiftChanges';
import { shiftPart } from './shiftPart';
import { NOTHING_LOST } from './shiftRows';
import { staleRows } from './staleRows';
import { coveredCells, uncoveredCells } from './uncoveredCells';

/** The texts of the parts that may speak of a sheet. */
export const followedTexts = (book: Book, sheet: string): Outcome<ReadonlyMap<Followed, string>> => {
  const texts = new Map<Followed, string>();
  for (const followed of followedParts(book, sheet)) {
    const text = textOfPart(followed.part);
    if (!text.ok) return text;
    texts.set(followed, text.value);
  }
  return success(texts);
};

/** The mark of the shared strings: rows of a sheet name them by number. */
export const stringsMark = ({ strings }: Book): string => fingerprint(strings.join('\n'));

const keepPart = ({ part, kind, home, owned }: Followed, returned: string, before: string, shift: Shift | null): KeptPart => {
  const key = partKey(part.name);
  if (kind === 'workbook') return keepNames(returned, before);
  return kind === 'sheet' && home !== '' ? keepSheet(home, key, returned, before, owned ? shift : null) : keepText(key, returned, before);
};

/** A cell with an unsaved change shows that, not its element: what its element says since is not asked for. */
const asked = (piece: KeptPart, changes: BookChanges): KeptPart => ({
  ...piece,
  cells: piece.cells.map((cell) => (changes.get(cell.sheet)?.has(cellKey(cell.row, cell.column)) === true ? { ...cell, since: null } : cell)),
});

const keptOf = (book: Book, pieces: readonly KeptPart[], changes: Kept['changes']): Kept => ({
  rows: pieces.map(({ rows }) => rows).join(''),
  cells: pieces.flatMap(({ cells }) => cells),
  names: pieces.flatMap(({ names }) => names),
  texts: pieces.flatMap(({ texts }) => texts),
  changes,
  strings: stringsMark(book),
});

const changeRows = (state: State, edit: StructureEdit, shift: Shift): Outcome<{ readonly state: State; readonly restored: RestoredStructure }> => {
  const { book, changes } = state;
  const current = currentSheet(state, shift.sheet);
  if (!current.ok) return current;
  const refused = refuseRows(book, current.value, shift);
  if (refused !== null) return failure(refused);
  const texts = followedTexts(book, shift.sheet);
  if (!texts.ok) return texts;
  const unsafe = refuseParts(book, current.value.sheet, texts.value, shift);
  if (unsafe !== null) return failure(unsafe);

  const stale = staleRows(state, current.value, shift);
  const uncovered = uncoveredCells(current.value.parsed, shift);
  const back = inverseShift(shift);
  const after = new Map<Part, string>();
  const pieces: KeptPart[] = [];
  for (const [followed, before] of texts.value) {
    const text = shiftPart(before, followed.kind, followed, shift, { results: stale.get(followed.home) ?? NOTHING_LOST.results, contents: followed.owned ? uncovered : NOTHING_LOST.contents });
    if (text === before) continue;
    after.set(followed.part, text);
    pieces.push(asked(keepPart(followed, shiftPart(text, followed.kind, followed, back, NOTHING_LOST), before, shift), changes));
  }
  const moved = shiftChanges(changes, shift);
  const kept = keptOf(book, pieces, keepChanges(shiftChanges(moved, back), changes));
  return success({ state: { ...state, book: withTexts(book, after), changes: moved, shifts: state.shifts + 1 }, restored: { edit, kept } });
};

const changeMerge = (state: State, edit: Extract<StructureEdit, { kind: 'merge' | 'unmerge' }>): Outcome<{ readonly state: State; readonly restored: RestoredStructure }> => {
  const current = currentSheet(state, edit.sheet);
  if (!current.ok) return current;
  const refused = refuseMerge(current.value, edit.kind, edit.area);
  if (refused !== null) return failure(refused);
  const { part, name } = current.value.sheet;
  const before = textOfPart(part);
  if (!before.ok) return before;
  const [there, back] = edit.kind === 'merge' ? [withMerge, withoutMerge] : [withoutMerge, withMerge];
  const covered = edit.kind === 'unmerge' ? coveredCells(current.value.parsed, edit.area) : NOTHING_LOST.contents;
  const text = withEmptied(there(before.value, edit.area), covered);
  const kept = keptOf(state.book, [keepSheet(name, partKey(part.name), back(text, edit.area), before.value, null)], []);
  return success({ state: { ...state, book: withTexts(state.book, new Map([[part, text]])) }, restored: { edit, kept } });
};

/** The state with the structural edits made in their order, and what undoes each. All parts that may name cells must be loaded. */
export const restructureBook = (state: State, structure: readonly StructureEdit[]): Outcome<{ readonly state: State; readonly restored: readonly RestoredStructure[] }> => {
  let so = state;
  const restored: RestoredStructure[] = [];
  for (const edit of structure) {
    const shift = shiftOf(edit);
    const done = edit.kind === 'merge' || edit.kind === 'unmerge' ? changeMerge(so, edit) : shift === null ? null : changeRows(so, edit, shift);
    if (done === null) continue;
    if (!done.ok) return done;
    so = done.value.state;
    restored.push(done.value.restored);
  }
  return success({ state: so, restored });
};

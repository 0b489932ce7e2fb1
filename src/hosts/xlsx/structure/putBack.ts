import { type Address, cellKey } from '../../../core/sheet/address';
import { type Outcome, type Problem, failure, success } from '../../../core/outcome';
import { placeAfter } from '../../../core/sheet/restructure';
import type { CellContent, StructureEdit } from '../../../core/sheet/edit';
import type { RestoredStructure } from '../../workbookHost';
import type { Part } from '../package/loadParts';
import { partKey } from '../package/zipPackage';
import { problem } from '../problems';
import { keyAddress } from '../sheet/currentCells';
import { refusal } from '../sheet/refuseTargets';
import { type State, currentSheet } from '../state';
import { scanXml } from '../xml/scanXml';
import { textOfPart, withTexts } from './bookParts';
import type { Followed } from './followedParts';
import { withNames, withStretches } from './keepText';
import { type Kept, type KeptCell, type KeptText, parseKept } from './keptSchema';
import { withMerge, withoutMerge } from './mergeCells';
import { changedSince, withCellsOf, withRowsAt } from './putRows';
import { followedTexts, stringsMark } from './restructureBook';
import { type Shift, inverseShift, shiftOf } from './rowChange';
import { shiftChanges, withChanges, withoutChanges } from './shiftChanges';
import { shiftPart } from './shiftPart';
import { NOTHING_LOST } from './shiftRows';
import { sheetSections } from './sheetSections';

const elsewhere = (part: string): Problem => problem('undo-elsewhere', { part });

const stretchesOf = (kept: Kept, part: string, where: KeptText['where']): KeptText | undefined => kept.texts.find((one) => one.part === part && one.where === where);

/** A sheet part with what was kept of it; null where it is not the text that was left. What stands before the rows (the view, the size) is a mere hint. */
const sheetWith = (xml: string, sheet: string, part: string, kept: Kept, owned: Shift | null): string | null => {
  const rows = owned?.kind === 'delete-rows' ? withRowsAt(xml, owned.at, kept.rows) : xml;
  const celled = withCellsOf(rows, kept.cells.filter((cell) => cell.sheet === sheet));
  const cut = sheetSections(celled);
  if (cut === null) return celled;
  const [before, data, behind] = [
    withStretches(cut.before, stretchesOf(kept, part, 'before')) ?? cut.before,
    withStretches(cut.rows, stretchesOf(kept, part, 'rows')),
    withStretches(cut.behind, stretchesOf(kept, part, 'behind')),
  ];
  return data === null || behind === null ? null : before + data + behind;
};

const partWith = (xml: string, { part, kind, home, owned }: Followed, kept: Kept, shift: Shift | null): string | null => {
  const key = partKey(part.name);
  if (kind === 'workbook') return withNames(xml, kept.names);
  return kind === 'sheet' && home !== '' ? sheetWith(xml, home, key, kept, owned ? shift : null) : withStretches(xml, stretchesOf(kept, key, 'whole'));
};

/** Why the rows that were inserted cannot go again, or formulas not be put back: cells were filled or changed since. */
const changedCells = (state: State, texts: ReadonlyMap<Followed, string>, shift: Shift, kept: Kept): readonly (Address & { readonly sheet: string })[] => {
  const back = inverseShift(shift);
  const filled = ((): readonly (Address & { readonly sheet: string })[] => {
    const current = shift.kind === 'insert-rows' ? currentSheet(state, shift.sheet) : null;
    if (current?.ok !== true) return [];
    const rows = [...current.value.cells.keys()].map(keyAddress).filter(({ row }) => row >= shift.at && row < shift.at + shift.count);
    return rows.map((cell) => ({ ...cell, sheet: shift.sheet }));
  })();
  const changes = shiftChanges(state.changes, back);
  const now = ({ sheet, row, column }: KeptCell): CellContent | undefined => changes.get(sheet)?.get(cellKey(row, column))?.content;
  const formulas = [...texts].flatMap(([followed, text]) => {
    const cells = kept.cells.filter(({ sheet }) => sheet === followed.home && followed.kind === 'sheet');
    if (cells.length === 0) return [];
    const typed = cells.filter((cell) => cell.since !== null && now(cell) !== undefined && (now(cell)?.formula ?? '=') !== `=${cell.since}`);
    const untouched = cells.filter((cell) => now(cell) === undefined);
    return [...typed, ...(untouched.length === 0 ? [] : changedSince(shiftPart(text, followed.kind, followed, back, NOTHING_LOST), untouched))];
  });
  return [...filled, ...formulas.flatMap(({ sheet, row, column }) => {
    const now = sheet === shift.sheet ? placeAfter([{ ...shift, like: shift.like ?? 0 }], sheet, { row, column }) : { row, column };
    return now === null ? [] : [{ ...now, sheet }];
  })];
};

const named = (cells: readonly (Address & { readonly sheet: string })[], later: readonly StructureEdit[]): Problem => {
  const sheet = cells[0]?.sheet ?? '';
  return refusal('cells-changed', sheet, cells.filter((cell) => cell.sheet === sheet).map((cell) => placeAfter(later, sheet, cell) ?? cell));
};

const rowsBack = (state: State, shift: Shift, kept: Kept, later: readonly StructureEdit[]): Outcome<State> => {
  const texts = followedTexts(state.book, shift.sheet);
  if (!texts.ok) return texts;
  const changed = changedCells(state, texts.value, shift, kept);
  if (changed.length > 0) return failure(named(changed, later));
  if (kept.rows !== '' && stringsMark(state.book) !== kept.strings) return failure(elsewhere('sharedStrings'));
  const back = inverseShift(shift);
  const after = new Map<Part, string>();
  for (const [followed, text] of texts.value) {
    const whole = partWith(shiftPart(text, followed.kind, followed, back, NOTHING_LOST), followed, kept, shift);
    if (whole === null) return failure(elsewhere(followed.part.name));
    if (whole === text) continue;
    if (followed.kind !== 'vml' && scanXml(whole, {}) !== null) return failure(elsewhere(followed.part.name));
    after.set(followed.part, whole);
  }
  const changes = withChanges(withoutChanges(shiftChanges(state.changes, back), kept.cells), kept.changes);
  return success({ ...state, book: withTexts(state.book, after), changes, shifts: state.shifts - 1 });
};

const mergeBack = (state: State, edit: Extract<StructureEdit, { kind: 'merge' | 'unmerge' }>, kept: Kept): Outcome<State> => {
  const current = currentSheet(state, edit.sheet);
  if (!current.ok) return current;
  const { part, name } = current.value.sheet;
  const text = textOfPart(part);
  if (!text.ok) return text;
  const returned = (edit.kind === 'merge' ? withoutMerge : withMerge)(text.value, edit.area);
  const whole = sheetWith(returned, name, partKey(part.name), kept, null) ?? returned;
  return success({ ...state, book: withTexts(state.book, new Map([[part, whole]])) });
};

/** The state with structural edits taken back, the last first. All parts that may name cells must be loaded. */
export const putBack = (state: State, structure: readonly RestoredStructure[]): Outcome<State> => {
  let so = state;
  for (let index = structure.length - 1; index >= 0; index -= 1) {
    const one = structure[index];
    if (one === undefined) continue;
    const kept = parseKept(one.kept);
    if (kept === null) return failure(elsewhere('receipt'));
    const later = structure.slice(index + 1).map(({ edit }) => edit);
    const shift = shiftOf(one.edit);
    const done = one.edit.kind === 'merge' || one.edit.kind === 'unmerge' ? mergeBack(so, one.edit, kept) : shift === null ? success(so) : rowsBack(so, shift, kept, later);
    if (!done.ok) return done;
    so = done.value;
  }
  return success(so);
};

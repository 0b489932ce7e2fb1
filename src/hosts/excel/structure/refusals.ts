import { contains, formatArea, intersects } from '../../../core/sheet/area';
import { cellKey, formatAddress } from '../../../core/sheet/address';
import type { EditPlan, StructureEdit } from '../../../core/sheet/edit';
import { EMPTY, sameContent } from '../../../core/sheet/edit';
import type { Problem } from '../../../core/outcome';
import { nameOf } from '../change';
import { cellsChanged, rowsHidden, sheetMissing, workbookReadOnly } from '../problems';
import type { Details } from './details';
import type { Made } from './forward';
import type { Look } from './look';
import { arrayAcross, commentsInRows, conditionalLost, drawingsInRows, mergeLosesContent, mergesDiffer, rowsFiltered, structureProtected, tableAcross } from './structureProblems';
import { isRowsEdit, originOf, sameArea, type State } from './sheetState';

/** A plan with a structure, and all that was seen before it. */
export interface Foreseen {
  readonly plan: EditPlan;
  readonly edits: readonly StructureEdit[];
  readonly look: Look;
  readonly details: Details;
  readonly made: readonly Made[];
  readonly states: readonly State[];
}

type Check = (foreseen: Foreseen) => Problem | null;

/** How an edit is called in a message: by rows or cells of the sheet as it is. */
const placeName = (edits: readonly StructureEdit[], index: number): string => {
  const edit = edits[index];
  if (edit === undefined) return '';
  const before = edits.slice(0, index);
  if (!isRowsEdit(edit)) return `${edit.sheet}!${formatArea({ ...edit.area, top: originOf(before, edit.sheet, edit.area.top).row, bottom: originOf(before, edit.sheet, edit.area.bottom).row })}`;
  const first = originOf(before, edit.sheet, edit.at).row + 1;
  return `${edit.sheet}!${String(first)}:${String(edit.kind === 'insert-rows' ? first : first + edit.count - 1)}`;
};

const forEdits = (find: (foreseen: Foreseen, edit: StructureEdit, index: number) => boolean, problem: (places: readonly string[], foreseen: Foreseen, index: number) => Problem): Check => (foreseen) => {
  const found = foreseen.edits.flatMap((edit, index) => (find(foreseen, edit, index) ? [index] : []));
  const [first] = found;
  return first === undefined ? null : problem(found.map((index) => placeName(foreseen.edits, index)), foreseen, first);
};

const expected: Check = ({ plan, look, details, states }) => {
  const wrong = (plan.expects ?? []).filter(({ sheet, cell, content }) => {
    const snapshot = look.sheets.get(sheet)?.state.snapshot ?? details.others.get(sheet) ?? states[0]?.get(sheet)?.snapshot;
    return snapshot !== undefined && !sameContent(snapshot.cells.get(cellKey(cell.row, cell.column)) ?? EMPTY, content);
  });
  return wrong.length === 0 ? null : cellsChanged(wrong.map(nameOf));
};

const missing: Check = ({ plan, look, edits }) => {
  const named = [...edits, ...plan.edits, ...(plan.expects ?? [])].map(({ sheet }) => sheet);
  const gone = [...new Set(named)].filter((name) => !look.sheets.has(name));
  return gone.length === 0 ? null : sheetMissing(gone, 'nothing-changed');
};

/** What a protected sheet has to allow so that rows can be made and, if need be, taken away again. */
const NEEDED = ['allowInsertRows', 'allowDeleteRows', 'allowFormatCells', 'allowFormatRows'] as const;

const isClosed = ({ look, details }: Foreseen, edit: StructureEdit): boolean => {
  const sheet = look.sheets.get(edit.sheet);
  if (sheet?.protected !== true) return false;
  if (!isRowsEdit(edit) || NEEDED.some((option) => sheet.allows[option] !== true)) return true;
  // Excel deletes rows of a protected sheet only where all of their cells are unlocked; new rows are like others in this too.
  return [...(details.rows.get(edit.sheet)?.values() ?? [])].some(({ cells }) => cells.some(({ look: { protection }, validation }) => protection?.locked !== false || validation !== null));
};

const hiddenRows: Check = (foreseen) => {
  const hidden = foreseen.edits.flatMap((edit, index) => {
    if (!isRowsEdit(edit)) return [];
    const rows = edit.kind === 'insert-rows' ? [edit.like] : Array.from({ length: edit.count }, (_, down) => edit.at + down);
    const own = foreseen.look.sheets.get(edit.sheet)?.state.snapshot.hiddenRows;
    return rows.map((row) => originOf(foreseen.edits.slice(0, index), edit.sheet, row)).filter(({ row, inserted }) => !inserted && own?.has(row) === true)
      .map(({ row }) => `${edit.sheet}!${formatAddress({ row, column: 0 })}`);
  });
  return hidden.length === 0 ? null : rowsHidden([...new Set(hidden)], false);
};

const mergeFits = ({ states }: Foreseen, edit: StructureEdit, index: number): boolean => {
  if (isRowsEdit(edit)) return true;
  const merges = states[index]?.get(edit.sheet)?.merges ?? [];
  return edit.kind === 'unmerge' ? merges.some((area) => sameArea(area, edit.area)) : !merges.some((area) => intersects(area, edit.area));
};

const mergeKeepsAll = ({ states }: Foreseen, edit: StructureEdit, index: number): boolean =>
  isRowsEdit(edit) || edit.kind === 'unmerge' || ![...(states[index]?.get(edit.sheet)?.snapshot.cells.keys() ?? [])].some((key) => {
    const [row, column] = [Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)];
    return contains(edit.area, row, column) && (row !== edit.area.top || column !== edit.area.left);
  });

/** A merged area that loses its first row loses what it held, unless the plan writes into what remains of it. */
const losesContent = ({ states, plan, edits }: Foreseen, edit: StructureEdit, index: number): boolean => {
  if (!isRowsEdit(edit) || edit.kind !== 'delete-rows') return false;
  const [before, end] = [states[index]?.get(edit.sheet), edit.at + edit.count - 1];
  return (before?.merges ?? []).some(({ top, bottom, left }) => {
    if (top < edit.at || top > end || bottom <= end || before?.snapshot.cells.has(cellKey(top, left)) !== true) return false;
    return !plan.edits.some(({ sheet, cell }) => sheet === edit.sheet && cell.column === left && originOf(edits.slice(index + 1), sheet, cell.row).row >= edit.at && originOf(edits.slice(index + 1), sheet, cell.row).row <= bottom - edit.count);
  });
};

const inDeleted = (edits: readonly StructureEdit[], index: number, row: number): boolean => {
  const edit = edits[index];
  return edit?.kind === 'delete-rows' && Array.from({ length: edit.count }, (_, down) => originOf(edits.slice(0, index), edit.sheet, edit.at + down)).some((origin) => !origin.inserted && origin.row === row);
};

const CHECKS: readonly Check[] = [
  missing,
  ({ look }) => (look.readOnly ? workbookReadOnly : null),
  expected,
  forEdits(isClosed, (places) => structureProtected(places)),
  forEdits(({ look }, { sheet }) => look.sheets.get(sheet)?.filtered === true, (places) => rowsFiltered(places)),
  hiddenRows,
  forEdits(({ details }, _, index) => (details.edits[index]?.table ?? null) !== null, (places, { details }, index) => tableAcross(places, details.edits[index]?.table ?? '')),
  forEdits(({ details }, _, index) => details.edits[index]?.array === true, (places) => arrayAcross(places)),
  forEdits((foreseen, edit, index) => !mergeFits(foreseen, edit, index), (places) => mergesDiffer(places)),
  forEdits((foreseen, edit, index) => !mergeKeepsAll(foreseen, edit, index), (places) => mergeLosesContent(places)),
  forEdits(losesContent, (places) => mergeLosesContent(places)),
  forEdits(({ details, edits }, { sheet }, index) => (details.hangers.get(sheet)?.comments ?? []).some(({ row }) => inDeleted(edits, index, row)), (places) => commentsInRows(places)),
  forEdits(({ details }, edit) => edit.kind === 'delete-rows' && (details.hangers.get(edit.sheet)?.drawings.length ?? 0) > 0,
    (places, { details, edits }, index) => drawingsInRows(places, details.hangers.get(edits[index]?.sheet ?? '')?.drawings ?? [])),
  forEdits(({ made }, _, index) => made[index]?.deleted?.conditional.includes('lost') === true, (places) => conditionalLost(places)),
];

/** The first reason not to touch rows and merged areas; null when all may be done. */
export const structureRefusal: Check = (foreseen) => CHECKS.map((check) => check(foreseen)).find((problem) => problem !== null) ?? null;

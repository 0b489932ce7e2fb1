import { LAST_COLUMN } from '../../../core/sheet/address';
import type { StructureEdit } from '../../../core/sheet/edit';
import { shiftArea, shiftRow } from '../../../core/sheet/shiftArea';
import { shiftFormula } from '../../../core/sheet/shiftFormula';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { conditionalSources } from './conditional';
import type { Details, NamedFormula } from './details';
import type { KeptCell, KeptRows } from './kept';
import type { RowLook } from './rowLook';
import { isRowsEdit, mergeAt, originOf, type RowsEdit, sameArea, type State } from './sheetState';

type Delete = RowsEdit & { readonly kind: 'delete-rows' };

const placeOf = (key: number): { readonly row: number; readonly column: number } => ({ row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) });

/** Deleting rows and inserting them again does not always give a formula back: one that pointed at their first or last row, or at nothing else. */
const thereAndBack = (formula: string, home: string, edit: Delete): string =>
  shiftFormula(shiftFormula(formula, home, edit), home, { ...edit, kind: 'insert-rows' });

const cellsLost = (sheet: SheetSnapshot, edit: Delete): readonly KeptCell[] =>
  [...sheet.cells].flatMap(([key, { value, formula }]): readonly KeptCell[] => {
    const { row, column } = placeOf(key);
    const goes = sheet.name === edit.sheet && shiftRow(row, edit) === null;
    const torn = formula !== null && thereAndBack(formula, sheet.name, edit) !== formula;
    return goes || torn ? [{ sheet: sheet.name, row, column, content: { value, formula } }] : [];
  });

/** How the rows look that an edit deletes; rows the plan itself has inserted look like the row they were made like. */
export const looksOf = (details: Details, edits: readonly StructureEdit[], index: number, edit: Delete): readonly RowLook[] =>
  Array.from({ length: edit.count }, (_, down) => {
    const { row } = originOf(edits.slice(0, index), edit.sheet, edit.at + down);
    return details.rows.get(edit.sheet)?.get(row) ?? { height: 15, cells: [] };
  });

const namesBefore = (details: Details, edits: readonly StructureEdit[], index: number): readonly NamedFormula[] =>
  details.names.map(({ name, formula }) => ({ name, formula: edits.slice(0, index).reduce((text, one) => (isRowsEdit(one) ? shiftFormula(text, '', one) : text), formula) }));

/** What deleting these rows takes away; `before` is the state they are deleted from, with the other sheets in it. */
export const keepRows = (details: Details, edits: readonly StructureEdit[], index: number, edit: Delete, before: State): KeptRows => {
  const rows = looksOf(details, edits, index, edit);
  const { merges = [], printAreas = [] } = before.get(edit.sheet) ?? {};
  const first = originOf(edits.slice(0, index), edit.sheet, edit.at);
  const back = printAreas.flatMap((area) => shiftArea(area, edit) ?? []).flatMap((area) => shiftArea(area, { ...edit, kind: 'insert-rows' }) ?? []);
  const rules = first.inserted ? [] : (details.hangers.get(edit.sheet)?.conditional ?? []);
  const shift = edit.at - first.row;
  return {
    rows, merges: merges.filter(({ top, bottom }) => top < edit.at + edit.count && bottom >= edit.at),
    conditional: conditionalSources(rules, { top: first.row, bottom: first.row + edit.count - 1 }, rows[0]?.cells.length ?? 0, (row, column) => mergeAt(merges, row + shift, column) !== undefined),
    cells: [...before.values()].flatMap(({ snapshot }) => cellsLost(snapshot, edit)),
    names: namesBefore(details, edits, index).filter(({ formula }) => thereAndBack(formula, '', edit) !== formula),
    printAreas: back.length === printAreas.length && back.every((area, at) => { const was = printAreas[at]; return was !== undefined && sameArea(area, was); }) ? null : printAreas,
  };
};

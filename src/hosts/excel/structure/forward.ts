import type { StructureEdit } from '../../../core/sheet/edit';
import { shiftArea } from '../../../core/sheet/shiftArea';
import type { Area } from '../../../core/sheet/area';
import type { Details } from './details';
import { keepRows } from './keepRows';
import type { KeptRows } from './kept';
import { originOf, sameArea, type SheetState, type State, statesAlong } from './sheetState';
import { rowsLike, type Step } from './step';

/** A step and what has to be kept to take it back. */
export interface Made {
  readonly step: Step;
  readonly deleted: KeptRows | null;
}

const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length && a.every((area, index) => { const other = b[index]; return other !== undefined && sameArea(area, other); });

const printAreasToSet = (edit: StructureEdit & { readonly kind: 'insert-rows' }, before: SheetState, after: SheetState): readonly Area[] | null =>
  (sameAreas(after.printAreas, before.printAreas.flatMap((area) => shiftArea(area, edit) ?? [])) ? null : after.printAreas);

const stepOf = (edits: readonly StructureEdit[], index: number, details: Details, before: SheetState, after: SheetState): Step => {
  const edit = edits[index];
  if (edit === undefined) throw new RangeError(`There is no edit ${String(index)}.`);
  if (edit.kind !== 'insert-rows') return { edit, rows: null, restored: false, printAreas: null };
  const like = details.rows.get(edit.sheet)?.get(originOf(edits.slice(0, index), edit.sheet, edit.like).row) ?? { height: 15, cells: [] };
  return { edit, rows: rowsLike(edit, like, before, after), restored: false, printAreas: printAreasToSet(edit, before, after) };
};

/** The steps of structural edits as a plan gives them, each with what takes it back, and the states they lead through. */
export const forwardSteps = (edits: readonly StructureEdit[], details: Details, start: State): { readonly made: readonly Made[]; readonly states: readonly State[] } => {
  const states = statesAlong(start, edits);
  const made = edits.map((edit, index): Made => {
    const [before, after] = [states[index] ?? start, states[index + 1] ?? start];
    const [sheetBefore, sheetAfter] = [before.get(edit.sheet), after.get(edit.sheet)];
    if (sheetBefore === undefined || sheetAfter === undefined) throw new RangeError(`There is no sheet ${edit.sheet}.`);
    return { step: stepOf(edits, index, details, sheetBefore, sheetAfter), deleted: edit.kind === 'delete-rows' ? keepRows(details, edits, index, edit, before) : null };
  });
  return { made, states };
};

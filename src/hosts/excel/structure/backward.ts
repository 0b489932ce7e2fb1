import { type Area, intersects } from '../../../core/sheet/area';
import type { CellContent, StructureEdit } from '../../../core/sheet/edit';
import { shiftFormula } from '../../../core/sheet/shiftFormula';
import type { ConditionalSource } from './conditional';
import type { NamedFormula } from './details';
import type { KeptCell, KeptRows } from './kept';
import { isRowsEdit, mergeAt, rowAfter, sameArea, type State, stateAfter, statesAlong } from './sheetState';
import { type Columns, type NewRows, runsWhere, type Step } from './step';

/** An edit that was made, and what it took away. */
export interface Undone {
  readonly edit: StructureEdit;
  readonly deleted: KeptRows | null;
}

type Insert = StructureEdit & { readonly kind: 'insert-rows' };

const plainStep = (edit: StructureEdit): Step => ({ edit, rows: null, restored: false, printAreas: null });

const comingBack = (edit: Insert, deleted: KeptRows, after: State): NewRows => {
  const merges = after.get(edit.sheet)?.merges ?? [];
  const width = deleted.rows[0]?.cells.length ?? 0;
  const grown = (column: number): boolean => mergeAt(merges, edit.at, column) !== undefined;
  const from = (source: ConditionalSource): readonly Columns[] => runsWhere(width, (column) => !grown(column) && deleted.conditional[column] === source);
  return {
    copies: [{ from: edit.at - 1, columns: from('above') }, { from: edit.at, columns: from('below') }], bare: from('none'),
    rows: deleted.rows, set: runsWhere(width, (column) => !grown(column)),
  };
};

/** Merged areas that lost a row at their edge have to be made anew. */
const mergesAnew = (sheet: string, wanted: readonly Area[], there: readonly Area[]): readonly StructureEdit[] =>
  wanted.filter((area) => !there.some((one) => sameArea(one, area))).flatMap((area): readonly StructureEdit[] => [
    ...there.filter((one) => intersects(one, area)).map((one): StructureEdit => ({ kind: 'unmerge', sheet, area: one })), { kind: 'merge', sheet, area },
  ]);

const takeBack = ({ edit, deleted }: Undone, state: State): readonly Step[] => {
  if (edit.kind === 'insert-rows') return [plainStep({ kind: 'delete-rows', sheet: edit.sheet, at: edit.at, count: edit.count })];
  if (edit.kind !== 'delete-rows') return [plainStep({ ...edit, kind: edit.kind === 'merge' ? 'unmerge' : 'merge' })];
  const insert: Insert = { kind: 'insert-rows', sheet: edit.sheet, at: edit.at, count: edit.count, like: Math.max(0, edit.at - 1) };
  const after = stateAfter(state, insert);
  const step: Step = { edit: insert, rows: deleted === null ? null : comingBack(insert, deleted, after), restored: true, printAreas: deleted?.printAreas ?? null };
  return [step, ...mergesAnew(edit.sheet, deleted?.merges ?? [], after.get(edit.sheet)?.merges ?? []).map(plainStep)];
};

/** What was taken away, carried to where it belongs when all steps are done. */
const carried = (cell: KeptCell, later: readonly StructureEdit[]): readonly KeptCell[] => {
  const row = rowAfter(later, cell.sheet, cell.row);
  const formula = later.reduce<string | null>((text, edit) => (text !== null && isRowsEdit(edit) ? shiftFormula(text, cell.sheet, edit) : text), cell.content.formula);
  const content: CellContent = { value: cell.content.value, formula };
  return row === null ? [] : [{ ...cell, row, content }];
};

export interface WayBack {
  readonly steps: readonly Step[];
  readonly states: readonly State[];
  /** Contents and names that come back at the end. */
  readonly cells: readonly KeptCell[];
  readonly names: readonly NamedFormula[];
}

/** The steps that take edits back, the last one first. `state` is how the sheets are now. */
export const backwardSteps = (made: readonly Undone[], state: State): WayBack => {
  let now = state;
  const steps: Step[] = [];
  const back: { readonly deleted: KeptRows; readonly done: number }[] = [];
  for (const one of [...made].reverse()) {
    const some = takeBack(one, now);
    now = statesAlong(now, some.map(({ edit }) => edit)).at(-1) ?? now;
    steps.push(...some);
    if (one.deleted !== null) back.push({ deleted: one.deleted, done: steps.length });
  }
  const edits = steps.map(({ edit }) => edit);
  const cells = new Map(back.flatMap(({ deleted, done }) => deleted.cells.flatMap((cell) => carried(cell, edits.slice(done)))).map((cell) => [`${cell.sheet}!${String(cell.row)},${String(cell.column)}`, cell]));
  const names = new Map(back.flatMap(({ deleted, done }) => deleted.names.map(({ name, formula }) =>
    [name, { name, formula: edits.slice(done).reduce((text, edit) => (isRowsEdit(edit) ? shiftFormula(text, '', edit) : text), formula) }] as const)));
  return { steps, states: statesAlong(state, edits), cells: [...cells.values()], names: [...names.values()] };
};

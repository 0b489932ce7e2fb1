import { cellKey, LAST_COLUMN } from '../../../core/sheet/address';
import { type CellContent, EMPTY, sameContent, type StructureEdit } from '../../../core/sheet/edit';
import { shiftFormula } from '../../../core/sheet/shiftFormula';
import { failure, type Outcome, type Problem, success } from '../../../core/outcome';
import type { Receipt, RestoredStructure } from '../../workbookHost';
import { writeProblem } from '../applyChanges';
import { type Change, nameOf } from '../change';
import type { OwnWrites } from '../ownWrites';
import { cellsChanged, workbookReadOnly } from '../problems';
import { refusalOf } from '../refusals';
import type { Pace } from '../writeCells';
import { backwardSteps, type Undone, type WayBack } from './backward';
import type { Made } from './forward';
import { type Job, targetsAfter } from './job';
import { keepRows } from './keepRows';
import { type Kept, unpackKept } from './kept';
import { type Found, lookForStructure } from './lookForStructure';
import { runJob } from './run';
import { isRowsEdit, rowAfter, type State } from './sheetState';
import { keptDamaged, rowsFiltered } from './structureProblems';
import { stillThere } from './witnesses';

interface Remembered extends Undone {
  readonly kept: Kept;
}

const remembered = (structure: readonly RestoredStructure[]): readonly Remembered[] | null => {
  const all = structure.flatMap(({ edit, kept: packed }): readonly Remembered[] => {
    const kept = unpackKept(packed);
    return kept === null || (edit.kind === 'delete-rows' && kept.deleted === null) ? [] : [{ edit, kept, deleted: kept.deleted }];
  });
  return all.length === structure.length ? all : null;
};

/** What the steps back will be as far as rows go, in their order: enough to know what to look at. */
const rowsBack = (made: readonly Undone[]): readonly StructureEdit[] => [...made].reverse().flatMap(({ edit }): readonly StructureEdit[] => {
  if (!isRowsEdit(edit)) return [];
  const { sheet, at, count } = edit;
  return [edit.kind === 'insert-rows' ? { kind: 'delete-rows', sheet, at, count } : { kind: 'insert-rows', sheet, at, count, like: Math.max(0, at - 1) }];
});

const placeOf = (key: number): { readonly row: number; readonly column: number } => ({ row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) });

const contentAt = (state: State, sheet: string, row: number, column: number): CellContent => state.get(sheet)?.snapshot.cells.get(cellKey(row, column)) ?? EMPTY;

const withContents = (state: State, changes: readonly Change[]): State => new Map([...state].map(([name, sheet]) => {
  const cells = new Map(sheet.snapshot.cells);
  changes.filter((change) => change.sheet === name).forEach(({ cell: { row, column }, content }) => {
    if (content.value === null && content.formula === null) cells.delete(cellKey(row, column));
    else cells.set(cellKey(row, column), { ...content, text: '', format: 'General' });
  });
  return [name, { ...sheet, snapshot: { ...sheet.snapshot, cells } }];
}));

/** Cells of rows this write inserted that hold what it did not write. */
const typedInRows = (made: readonly Remembered[], receipt: Receipt, state: State): readonly string[] => {
  const edits = made.map(({ edit }) => edit);
  const written = new Set(receipt.cells.map(nameOf));
  return edits.flatMap((edit, index) => {
    if (edit.kind !== 'insert-rows') return [];
    const rows = new Set(Array.from({ length: edit.count }, (_, down) => rowAfter(edits.slice(index + 1), edit.sheet, edit.at + down)));
    return [...(state.get(edit.sheet)?.snapshot.cells.keys() ?? [])].map(placeOf).filter(({ row }) => rows.has(row)).map((cell) => nameOf({ sheet: edit.sheet, cell })).filter((name) => !written.has(name));
  });
};

/** Formulas that lost a reference then and are something else by now. */
const tornChanged = (made: readonly Remembered[], receipt: Receipt, state: State): readonly string[] => {
  const edits = made.map(({ edit }) => edit);
  const written = new Set(receipt.cells.map(nameOf));
  return made.flatMap(({ deleted }, index) => (deleted?.cells ?? []).flatMap(({ sheet, row, column, content }) => {
    const [later, now] = [edits.slice(index), rowAfter(edits.slice(index), sheet, row)];
    if (now === null || content.formula === null || written.has(nameOf({ sheet, cell: { row: now, column } }))) return [];
    const formula = later.reduce((text, edit) => (isRowsEdit(edit) ? shiftFormula(text, sheet, edit) : text), content.formula);
    return sameContent(contentAt(state, sheet, now, column), { value: content.value, formula }) ? [] : [nameOf({ sheet, cell: { row: now, column } })];
  }));
};

/** Formulas that would lose what they point at, since somebody made them point at the new rows. */
const wouldBreak = (way: WayBack): readonly string[] => {
  const broken = (text: string | null): number => (text ?? '').split('#REF!').length;
  return way.steps.flatMap(({ edit }, index) => (edit.kind !== 'delete-rows' ? [] : [...(way.states[index] ?? [])].flatMap(([name, { snapshot }]) => [...snapshot.cells].flatMap(([key, { formula }]) => {
    const cell = placeOf(key);
    const goes = name === edit.sheet && cell.row >= edit.at && cell.row < edit.at + edit.count;
    return formula !== null && !goes && broken(shiftFormula(formula, name, edit)) > broken(formula) ? [nameOf({ sheet: name, cell })] : [];
  }))));
};

const lostPlaces = (made: readonly Remembered[], state: State): readonly string[] => made.flatMap(({ kept }) => kept.witnesses).flatMap((witness) => {
  const sheet = state.get(witness.sheet)?.snapshot;
  return sheet === undefined || stillThere(witness, sheet) ? [] : witness.texts.map(({ column }) => nameOf({ sheet: witness.sheet, cell: { row: witness.row, column } }));
});

const refusalFor = (made: readonly Remembered[], receipt: Receipt, { look, state }: Found, first: readonly Change[]): Problem | null => {
  if (look.readOnly) return workbookReadOnly;
  const cells = refusalOf(first, targetsAfter(look, state, [], first));
  if (cells !== null) return cells;
  const changed = [typedInRows(made, receipt, state), tornChanged(made, receipt, state), lostPlaces(made, state)].find((names) => names.length > 0);
  if (changed !== undefined) return cellsChanged(changed);
  const filtered = [...look.sheets].filter(([name, sheet]) => sheet.filtered && made.some(({ edit }) => edit.sheet === name)).map(([name]) => name);
  return filtered.length === 0 ? null : rowsFiltered(filtered);
};

const jobFor = (way: WayBack, { look, details }: Found, first: readonly Change[]): Job => {
  const edits = way.steps.map(({ edit }) => edit);
  const after = way.states.at(-1) ?? new Map();
  const made = way.steps.map((step, index): Made => {
    const { edit } = step;
    return { step, deleted: edit.kind === 'delete-rows' ? keepRows(details, edits, index, edit, way.states[index] ?? new Map()) : null };
  });
  const then = way.cells.map(({ sheet, row, column, content }): Change => ({ sheet, cell: { row, column }, expected: contentAt(after, sheet, row, column), content, format: null }));
  return { look, states: way.states, made, first, then, names: way.names };
};

/** Takes back a write that changed rows or merged areas: all of it in one request, or nothing. Refuses where cells or rows were changed since. */
export const undoStructure = async (receipt: Receipt, structure: readonly RestoredStructure[], own: OwnWrites, { size }: Pace): Promise<Outcome<void>> => {
  const made = remembered(structure);
  if (made === null) return failure(keptDamaged);
  const named = [...structure.map(({ edit }) => edit), ...receipt.cells, ...made.flatMap(({ deleted }) => deleted?.cells ?? [])];
  const found = await lookForStructure(named.map(({ sheet }) => sheet), rowsBack(made), size);
  if (!found.ok) return failure(await writeProblem(found.code, named, 'nothing-changed'));
  const first = receipt.cells.map(({ sheet, cell, before, format, after }): Change => ({ sheet, cell, expected: after, content: before, format }));
  const refusal = refusalFor(made, receipt, found.value, first);
  if (refusal !== null) return failure(refusal);
  const way = backwardSteps(made, withContents(found.value.state, first));
  const broken = wouldBreak(way);
  if (broken.length > 0) return failure(cellsChanged(broken));
  const job = jobFor(way, found.value, first);
  const done = await runJob({ ...job, states: [found.value.state, ...job.states.slice(1)] }, own);
  return done.ok ? success(undefined) : done;
};

import { cellKey } from '../../../core/sheet/address';
import type { CellContent, EditPlan, StructureEdit } from '../../../core/sheet/edit';
import { failure, type Outcome, success } from '../../../core/outcome';
import { quietProgress } from '../../quietProgress';
import type { Receipt } from '../../workbookHost';
import { writeProblem } from '../applyChanges';
import { type Change, lastOfEach } from '../change';
import type { OwnWrites } from '../ownWrites';
import { CANCELLED, officeProblem } from '../problems';
import { refusalOf } from '../refusals';
import { factsOf, type Targets } from '../targets';
import type { Pace } from '../writeCells';
import { forwardSteps, type Made } from './forward';
import { type Job, targetsAfter } from './job';
import { packKept } from './kept';
import { lookForStructure } from './lookForStructure';
import { structureRefusal } from './refusals';
import { runJob } from './run';
import type { Seen } from './send';
import { originOf } from './sheetState';
import { witnessesOf } from './witnesses';

const EMPTY: CellContent = { value: null, formula: null };
const content = ({ value, formula }: CellContent): CellContent => ({ value, formula });

const changesOf = ({ edits }: EditPlan, structure: readonly StructureEdit[]): readonly Change[] => edits.map(({ sheet, cell, before, after }) => {
  const { row, inserted } = originOf(structure, sheet, cell.row);
  return { sheet, cell, expected: before, content: after, format: null, ...(inserted ? {} : { shown: { row, column: cell.column } }) };
});

const receiptOf = (made: readonly Made[], changes: readonly Change[], targets: Targets, seen: ReadonlyMap<string, Seen>): Receipt => {
  const edits = made.map(({ step }) => step.edit);
  const sheets = new Map([...seen].map(([name, { snapshot }]) => [name, snapshot]));
  return {
    structure: made.map(({ deleted }, index) => ({ edit: edits[index] as StructureEdit, kept: packKept({ deleted, witnesses: witnessesOf(edits, index, sheets) }) })),
    cells: changes.map((change) => {
      const before = factsOf(targets, change);
      const after = sheets.get(change.sheet)?.cells.get(cellKey(change.cell.row, change.cell.column));
      return { sheet: change.sheet, cell: change.cell, before: content(before ?? EMPTY), format: before?.format ?? 'General', after: content(after ?? EMPTY) };
    }),
  };
};

/** Writes a plan that changes rows or merged areas: all of it in one request, or nothing. */
export const applyStructure = async (plan: EditPlan, structure: readonly StructureEdit[], own: OwnWrites, { size, signal, onProgress }: Pace): Promise<Outcome<Receipt>> => {
  const stopped = (): boolean => signal?.aborted === true;
  if (stopped()) return failure(officeProblem(CANCELLED, 'nothing-changed'));
  const named = [...structure, ...plan.edits, ...(plan.expects ?? [])];
  const found = await lookForStructure(named.map(({ sheet }) => sheet), structure, size);
  if (!found.ok) return failure(await writeProblem(found.code, named, 'nothing-changed'));
  const { look, details, state } = found.value;
  const { made, states } = forwardSteps(structure, details, state);
  const refusal = structureRefusal({ plan, edits: structure, look, details, made, states });
  if (refusal !== null) return failure(refusal);
  const wanted = changesOf(plan, structure);
  const changes = lastOfEach(wanted);
  const targets = targetsAfter(look, states.at(-1) ?? state, made.map(({ step }) => step), wanted);
  const refused = refusalOf(wanted, targets);
  if (refused !== null) return failure(refused);
  const tell = quietProgress(onProgress === undefined ? {} : { onProgress });
  tell(0, changes.length);
  if (stopped()) return failure(officeProblem(CANCELLED, 'nothing-changed'));
  const job: Job = { look, states, made, first: [], then: changes, names: [] };
  const done = await runJob(job, own);
  if (!done.ok) return done;
  tell(changes.length, changes.length);
  return success(receiptOf(made, changes, targets, done.value));
};

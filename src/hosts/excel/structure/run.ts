import { cellKey } from '../../../core/sheet/address';
import { failure, type Outcome, success } from '../../../core/outcome';
import { landed } from '../cellContent';
import type { Change } from '../change';
import type { OwnWrites } from '../ownWrites';
import { NOT_AS_WRITTEN } from '../problems';
import { isIn } from './compare';
import { editsOf, type Job, targetsAfter } from './job';
import { recover } from './recover';
import { type CellWork, type Seen, send } from './send';
import type { State } from './sheetState';

const keysOn = (sheet: string, changes: readonly Change[]): ReadonlySet<number> =>
  new Set(changes.filter((change) => change.sheet === sheet).map(({ cell }) => cellKey(cell.row, cell.column)));

const foundAt = (seen: ReadonlyMap<string, Seen>, { sheet, cell }: Change): Seen['snapshot']['cells'] extends ReadonlyMap<number, infer T> ? T | undefined : never =>
  seen.get(sheet)?.snapshot.cells.get(cellKey(cell.row, cell.column));

/** Whether every sheet is what the steps make of it, and every cell holds what was written. */
const isDone = ({ then }: Job, after: State, seen: ReadonlyMap<string, Seen>): boolean =>
  [...seen].every(([name, one]) => { const state = after.get(name); return state !== undefined && isIn(state, one, keysOn(name, then)); })
  && then.every((change) => !seen.has(change.sheet) || landed(change.content, foundAt(seen, change) ?? { value: null, formula: null }));

const cellWork = ({ look, made }: Job, state: State, stepsDone: number, changes: readonly Change[]): CellWork =>
  ({ changes, targets: targetsAfter(look, state, made.slice(0, stepsDone).map(({ step }) => step), changes) });

/** Sheets that a job changes; another one, where only a formula comes back, is not read back as a whole. */
export const sheetsOfJob = (job: Job): readonly string[] => [...new Set([...editsOf(job), ...job.first, ...job.then].map(({ sheet }) => sheet))].filter((sheet) => job.look.sheets.has(sheet));

/** Does a job in one request: all of it, or nothing. Gives what the sheets hold then. */
export const runJob = async (job: Job, own: OwnWrites): Promise<Outcome<ReadonlyMap<string, Seen>>> => {
  const { states, made, first, then, names } = job;
  const [before, after] = [states[0], states.at(-1)];
  if (before === undefined || after === undefined) throw new RangeError('A job has a state to start from.');
  const work = { first: cellWork(job, before, 0, first), unfinished: null, steps: made.map(({ step }) => step), then: cellWork(job, after, made.length, then), names };
  const sheets = sheetsOfJob(job);
  const seen = await send(work, after, sheets, own).catch(async (bug: unknown) => {
    await recover(NOT_AS_WRITTEN, job, own);
    throw bug;
  });
  if (!seen.ok) return failure(await recover(seen.code, job, own));
  return isDone(job, after, seen.value) ? success(seen.value) : failure(await recover(NOT_AS_WRITTEN, job, own));
};

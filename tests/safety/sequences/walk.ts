import { evaluate } from '../../../src/core/plan';
import { type Decisions, NO_DECISIONS } from '../../../src/core/score/assessment';
import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import type { CellContent, CellEdit } from '../../../src/core/sheet/edit';
import type { Outcome } from '../../../src/core/outcome';
import { cellAt } from '../../../src/core/sheet/snapshot';
import type { ApplyOptions, Receipt } from '../../../src/hosts/workbookHost';
import type { OpenedWorkbook, SeenCell } from '../../hosts/contractWorkbook';
import { CORRECTED, FORMS, SHEETS, TYPED } from './form';
import { expectedIn, formatsOf, held, holds, type Model, modelOf, withCells, withoutResults } from './model';
import type { Ending, Step } from './steps';

/** A workbook under test: opened, made to fail, opened again, and looked at past the host. */
export interface Subject {
  opened(): OpenedWorkbook;
  /** The n-th request from now on fails half-way; null ends that. An adapter without requests does nothing. */
  fail(fault: { readonly request: number; readonly writes: number } | null): void;
  reopen(): Promise<void>;
  /** What a sheet holds, after each step. */
  look(sheet: string): Promise<Readonly<Record<string, SeenCell>>>;
}

interface Walk {
  readonly subject: Subject;
  readonly model: Model;
  /** What the pane knows: the model when it last read, what it plans, what the person decided. */
  readonly read: Model;
  readonly planned: readonly CellEdit[];
  readonly names: readonly { readonly sheet: string; readonly cell: string; readonly target: string; readonly actual: string }[];
  readonly decisions: Readonly<Record<string, Decisions>>;
  readonly receipts: readonly Receipt[];
}

const FORMATS = formatsOf(FORMS);
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const at = (name: string): { row: number; column: number } => parseAddress(name) ?? { row: 0, column: 0 };

const read = async (walk: Walk): Promise<Walk> => {
  const planned: CellEdit[] = [];
  const names: Walk['names'][number][] = [];
  for (const sheet of SHEETS) {
    const snapshot = await walk.subject.opened().host.read(sheet);
    if (!snapshot.ok) throw new Error(snapshot.problem.message.en);
    for (const { form, plan } of evaluate(snapshot.value, { decisions: () => walk.decisions[sheet] ?? NO_DECISIONS }).forms) {
      planned.push(...plan.edits);
      for (const { name, target, actual } of form.indicators) {
        const shown = (cell: { row: number; column: number } | undefined): string => (cell === undefined ? '' : (cellAt(snapshot.value, cell.row, cell.column)?.text ?? ''));
        names.push({ sheet, cell: formatAddress(name.cell), target: shown(target?.cell), actual: shown(actual?.cell) });
      }
    }
  }
  return { ...walk, read: walk.model, planned, names };
};

const decide = (walk: Walk, { which, score }: Extract<Step, { do: 'decide' }>): Walk => {
  const indicator = pick(walk.names, which);
  if (indicator === undefined) return walk;
  const { sheet, cell, target, actual } = indicator;
  const known = walk.decisions[sheet] ?? NO_DECISIONS;
  return { ...walk, decisions: { ...walk.decisions, [sheet]: { ...known, scores: { ...known.scores, [cell]: { score: String(score), tier: null, target, actual } } } } };
};

type Change = Omit<CellEdit, 'before' | 'after'> & { readonly expected: CellContent; readonly content: CellContent };

/** Writes through the host and says what the model has to become: all of it, or nothing. Which of them, the model alone decides where nothing fails. */
const written = async <T>(walk: Walk, changes: readonly Pick<Change, 'sheet' | 'cell' | 'expected' | 'content'>[], ending: Ending, work: (options: ApplyOptions) => Promise<Outcome<T>>): Promise<{ readonly model: Model; readonly outcome: Outcome<T> }> => {
  const stop = new AbortController();
  if (ending.kind === 'stopped') stop.abort();
  if (ending.kind === 'failing') walk.subject.fail(ending);
  const outcome = await work({ signal: stop.signal });
  walk.subject.fail(null);
  const may = holds(walk.model, changes.map(({ sheet, cell, expected }) => ({ sheet, cell, content: expected })));
  if (outcome.ok && !may) throw new Error('It was written over what somebody had changed.');
  if (!outcome.ok && outcome.problem.code === 'partly-written') throw new Error('One failure was enough to leave a half.');
  if (!outcome.ok && may && ending.kind === 'well') throw new Error(`It was refused without reason: ${outcome.problem.message.en}`);
  if (!outcome.ok && !may && ending.kind === 'well' && outcome.problem.code !== 'cells-changed') throw new Error(`Refused for another reason: ${outcome.problem.code}`);
  return { model: outcome.ok ? withCells(walk.model, changes) : walk.model, outcome };
};

const apply = async (walk: Walk, edits: readonly CellEdit[], ending: Ending): Promise<Walk> => {
  if (edits.length === 0) return walk;
  const changes = edits.map(({ sheet, cell, before, after }) => ({ sheet, cell, expected: before, content: after }));
  const { model, outcome } = await written(walk, changes, ending, (options) => walk.subject.opened().host.apply({ edits }, options));
  // As it is kept in the workbook: plain data.
  return { ...walk, model, receipts: outcome.ok ? [...walk.receipts, JSON.parse(JSON.stringify(outcome.value)) as Receipt] : walk.receipts };
};

const correct = (walk: Walk, { sheet: index, cell: which, value }: Extract<Step, { do: 'correct' }>): Promise<Walk> => {
  const [sheet, cell] = [pick(SHEETS, index) ?? SHEETS[0], at(pick(CORRECTED, which) ?? 'L30')];
  const edit: CellEdit = { sheet, cell, before: held(walk.read, { sheet, cell }), after: { value, formula: null }, role: 'input', why: { zh: '更正', en: 'corrected' }, ticked: true };
  return apply(walk, [edit], { kind: 'well' });
};

const undo = async (walk: Walk, ending: Ending): Promise<Walk> => {
  const receipt = walk.receipts.at(-1);
  if (receipt === undefined) return walk;
  const changes = receipt.cells.map(({ sheet, cell, before, after }) => ({ sheet, cell, expected: after, content: before }));
  // An undo cannot be stopped: it only goes well or fails.
  const { model, outcome } = await written(walk, changes, ending.kind === 'stopped' ? { kind: 'well' } : ending, () => walk.subject.opened().host.undo(receipt));
  return { ...walk, model, receipts: outcome.ok || ending.kind === 'well' ? walk.receipts.slice(0, -1) : walk.receipts };
};

const type = async (walk: Walk, { sheet: index, cell: which, input }: Extract<Step, { do: 'type' }>): Promise<Walk> => {
  const [sheet, name] = [pick(SHEETS, index) ?? SHEETS[0], pick(TYPED, which) ?? 'L30'];
  await walk.subject.opened().person.type(sheet, name, input);
  const value = input === '' ? null : Number.isFinite(Number(input)) ? Number(input) : input;
  return { ...walk, model: withCells(walk.model, [{ sheet, cell: at(name), content: { value, formula: null } }]) };
};

const next = async (walk: Walk, step: Step): Promise<Walk> => {
  switch (step.do) {
    case 'read': return read(walk);
    case 'decide': return decide(walk, step);
    case 'apply': return apply(walk, walk.planned.filter((_, index) => pick(step.some, index) === true), step.ending);
    case 'correct': return correct(walk, step);
    case 'undo': return undo(walk, step.ending);
    case 'type': return type(walk, step);
    case 'reopen': {
      await walk.subject.reopen();
      return walk;
    }
  }
};

/** Takes the steps one after the other; after each the workbook has to be what the model says. Gives how many cells were written in all. */
export const take = async (subject: Subject, steps: readonly Step[]): Promise<Model> => {
  const model = modelOf(FORMS);
  let walk: Walk = { subject, model, read: model, planned: [], names: [], decisions: {}, receipts: [] };
  for (const step of steps) {
    walk = await next(walk, step);
    for (const sheet of SHEETS) expect(withoutResults(await subject.look(sheet))).toEqual(expectedIn(walk.model, FORMATS, sheet));
  }
  return walk.model;
};

/** What the model expects of a sheet. */
export const expectedOf = (model: Model, sheet: string): Readonly<Record<string, SeenCell>> => expectedIn(model, FORMATS, sheet);

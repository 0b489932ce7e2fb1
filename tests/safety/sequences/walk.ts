import { evaluate } from '../../../src/core/plan';
import { type Decisions, NO_DECISIONS } from '../../../src/core/score/assessment';
import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import type { CellContent, CellEdit } from '../../../src/core/sheet/edit';
import type { Outcome } from '../../../src/core/outcome';
import { cellAt } from '../../../src/core/sheet/snapshot';
import type { ApplyOptions, Receipt } from '../../../src/hosts/workbookHost';
import type { OpenedWorkbook, SeenCell } from '../../hosts/contractWorkbook';
import { CORRECTED, FORMS, SHEETS, TYPED } from './form';
import { expectedIn, held, holds, type Model, modelOf, rowOf, withCells, withoutResults, withoutRow, withRow } from './model';
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
  readonly receipts: readonly Taken[];
}

/** A write that was made: whether it may be taken back as things are, and what the model is then. */
interface Taken {
  readonly receipt: Receipt;
  readonly may: (model: Model) => boolean;
  readonly back: (model: Model) => Model;
}

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

type Change = Pick<CellEdit, 'sheet' | 'cell'> & { readonly expected: CellContent; readonly content: CellContent };

const mayChange = (model: Model, changes: readonly Change[]): boolean => holds(model, changes.map(({ sheet, cell, expected }) => ({ sheet, cell, content: expected })));

/** What an undo puts back may already be there. */
const mayTakeBack = (model: Model, changes: readonly Change[]): boolean =>
  changes.every((change) => mayChange(model, [change]) || mayChange(model, [{ ...change, expected: change.content }]));

/** As it is kept in the workbook: plain data. */
const stored = (receipt: Receipt): Receipt => JSON.parse(JSON.stringify(receipt)) as Receipt;

const cellsBack = ({ cells }: Receipt): readonly Change[] => cells.map(({ sheet, cell, before, after }) => ({ sheet, cell, expected: after, content: before }));

/** Writes through the host and says what the model has to become: all of it, or nothing. Which of them, the model alone decides where nothing fails. */
const written = async <T>(walk: Walk, may: boolean, then: () => Model, ending: Ending, work: (options: ApplyOptions) => Promise<Outcome<T>>): Promise<{ readonly model: Model; readonly outcome: Outcome<T> }> => {
  const stop = new AbortController();
  if (ending.kind === 'stopped') stop.abort();
  if (ending.kind === 'failing') walk.subject.fail(ending);
  const outcome = await work({ signal: stop.signal });
  walk.subject.fail(null);
  if (outcome.ok && !may) throw new Error('It was written over what somebody had changed.');
  if (!outcome.ok && outcome.problem.code === 'partly-written') throw new Error('One failure was enough to leave a half.');
  if (!outcome.ok && may && ending.kind === 'well') throw new Error(`It was refused without reason: ${outcome.problem.message.en}`);
  if (!outcome.ok && !may && ending.kind === 'well' && outcome.problem.code !== 'cells-changed') throw new Error(`Refused for another reason: ${outcome.problem.code}`);
  return { model: outcome.ok ? then() : walk.model, outcome };
};

const apply = async (walk: Walk, edits: readonly CellEdit[], ending: Ending): Promise<Walk> => {
  if (edits.length === 0) return walk;
  const changes = edits.map(({ sheet, cell, before, after }) => ({ sheet, cell, expected: before, content: after }));
  const { model, outcome } = await written(walk, mayChange(walk.model, changes), () => withCells(walk.model, changes), ending, (options) => walk.subject.opened().host.apply({ edits }, options));
  if (!outcome.ok) return walk;
  const receipt = stored(outcome.value);
  const taken: Taken = { receipt, may: (now) => mayTakeBack(now, cellsBack(receipt)), back: (now) => withCells(now, cellsBack(receipt)) };
  return { ...walk, model, receipts: [...walk.receipts, taken] };
};

const correct = (walk: Walk, { sheet: index, cell: which, value }: Extract<Step, { do: 'correct' }>): Promise<Walk> => {
  const [sheet, cell] = [pick(SHEETS, index) ?? SHEETS[0], at(pick(CORRECTED, which) ?? 'L30')];
  const edit: CellEdit = { sheet, cell, before: held(walk.read, { sheet, cell }), after: { value, formula: null }, role: 'input', why: { zh: '更正', en: 'corrected' }, ticked: true };
  return apply(walk, [edit], { kind: 'well' });
};

const undo = async (walk: Walk, ending: Ending): Promise<Walk> => {
  const taken = walk.receipts.at(-1);
  if (taken === undefined) return walk;
  const { receipt, may, back } = taken;
  // An undo cannot be stopped: it only goes well or fails.
  const { model, outcome } = await written(walk, may(walk.model), () => back(walk.model), ending.kind === 'stopped' ? { kind: 'well' } : ending, () => walk.subject.opened().host.undo(receipt));
  const undone = { ...walk, model, receipts: outcome.ok || ending.kind === 'well' ? walk.receipts.slice(0, -1) : walk.receipts };
  // Rows have moved: what was planned before is for other places.
  return receipt.structure === undefined ? undone : read(undone);
};

const NEW = '新增指标';
const NAME_COLUMN = 3;
const FIRST_ROW = 9;

/** A row under one of the first of the table, like it, with a name that looks like a formula, a weight and a note. */
const addRow = async (walk: Walk, sheet: string, at: number, ending: Ending): Promise<Walk> => {
  const texts: readonly (readonly [number, CellContent['value']])[] = [[NAME_COLUMN, `=${NEW}`], [6, 5], [8, '1/2']];
  const edits = texts.map(([column, value]): CellEdit => ({ sheet, cell: { row: at, column }, before: { value: null, formula: null }, after: { value, formula: null }, role: 'indicator', why: { zh: '新增', en: 'added' }, ticked: true }));
  const expects = [{ sheet, cell: { row: at - 1, column: NAME_COLUMN }, content: held(walk.model, { sheet, cell: { row: at - 1, column: NAME_COLUMN } }) }];
  const then = (): Model => withCells(withRow(walk.model, sheet, at), edits.map(({ cell, after }) => ({ sheet, cell, content: after })));
  const { model, outcome } = await written(walk, true, then, ending, (options) =>
    walk.subject.opened().host.apply({ structure: [{ kind: 'insert-rows', sheet, at, count: 1, like: at - 1 }], expects, edits }, options));
  if (!outcome.ok) return walk;
  const receipt = stored(outcome.value);
  const own = new Set(texts.map(([column]) => column));
  const isUntouched = (now: Model): boolean => rowOf(now, sheet, at).every(([key, { value, formula }]) =>
    own.has((parseAddress(key.slice(sheet.length + 1)) ?? { column: -1 }).column) || (formula === null && (value === null || value === '')));
  const taken: Taken = { receipt, may: (now) => mayChange(now, cellsBack(receipt)) && isUntouched(now), back: (now) => withoutRow(withCells(now, cellsBack(receipt)), sheet, at) };
  return read({ ...walk, model, receipts: [...walk.receipts, taken] });
};

/** Takes an added row out again, with whatever is in it by now. */
const removeRow = async (walk: Walk, sheet: string, at: number, ending: Ending): Promise<Walk> => {
  const gone = rowOf(walk.model, sheet, at);
  const { model, outcome } = await written(walk, true, () => withoutRow(walk.model, sheet, at), ending, (options) =>
    walk.subject.opened().host.apply({ structure: [{ kind: 'delete-rows', sheet, at, count: 1 }], edits: [] }, options));
  if (!outcome.ok) return walk;
  const taken: Taken = { receipt: stored(outcome.value), may: () => true, back: (now) => new Map([...withRow(now, sheet, at), ...gone]) };
  return read({ ...walk, model, receipts: [...walk.receipts, taken] });
};

const rows = (walk: Walk, { sheet: index, row, remove, ending }: Extract<Step, { do: 'rows' }>): Promise<Walk> => {
  const sheet = pick(SHEETS, index) ?? SHEETS[0];
  const added = [FIRST_ROW, FIRST_ROW + 1, FIRST_ROW + 2, FIRST_ROW + 3].find((at) => held(walk.model, { sheet, cell: { row: at, column: NAME_COLUMN } }).value === `=${NEW}`);
  return remove && added !== undefined ? removeRow(walk, sheet, added, ending) : addRow(walk, sheet, FIRST_ROW + (row % 2), ending);
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
    case 'rows': return rows(walk, step);
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
    for (const sheet of SHEETS) expect(withoutResults(await subject.look(sheet))).toEqual(expectedIn(walk.model, sheet));
  }
  return walk.model;
};

/** What the model expects of a sheet. */
export const expectedOf = (model: Model, sheet: string): Readonly<Record<string, SeenCell>> => expectedIn(model, sheet);

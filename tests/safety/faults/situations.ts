import type { Outcome } from '../../../src/core/outcome';
import { BLOCK_SIZE } from '../../../src/hosts/excel/blocks';
import type { Fault } from '../../excel-host/server';
import type { ErrorCode } from '../../excel-host/wire';
import { type OpenedExcel, openExcel } from '../../hosts/excel/openExcel';
import { tinyBlueprint } from '../../hosts/tinyBlueprint';
import { EDITS, GIVEN } from './given';
import { ADDING, DELETING, openTall, REMERGING, rowsAndCells } from './rows';
import type { EditPlan } from '../../../src/core/sheet/edit';
import type { Receipt } from '../../../src/hosts/workbookHost';

/** What is done while requests fail. */
export interface Action {
  readonly title: string;
  /** Opens a workbook and gives the work; what was prepared for it does not count as its requests. */
  readonly prepare: () => Promise<{ readonly opened: OpenedExcel; readonly work: () => Promise<Outcome<unknown>> }>;
  /** How many requests it sends when all goes well, and how many of them, at the beginning, only look. */
  readonly requests: number;
  readonly looks: number;
  /** Which codes a second failure has; every one where nothing is said. */
  readonly codesTwice?: readonly ErrorCode[];
  /** What counts as the workbook; every cell near the top where nothing is said. */
  readonly see?: (opened: OpenedExcel) => Readonly<Record<string, unknown>>;
}

const applying = (cells: number) => (): ReturnType<Action['prepare']> => {
  const opened = openExcel(GIVEN, '1.20', { ...BLOCK_SIZE, cells });
  return Promise.resolve({ opened, work: () => opened.host.apply({ edits: EDITS }) });
};

const changingRows = (plan: EditPlan) => (): ReturnType<Action['prepare']> => {
  const opened = openTall(60);
  return Promise.resolve({ opened, work: () => opened.host.apply(plan) });
};

const takingBack = (plan: EditPlan) => async (): ReturnType<Action['prepare']> => {
  const { opened, work } = await changingRows(plan)();
  const receipt = await work();
  if (!receipt.ok) throw new Error(receipt.problem.code);
  return { opened, work: () => opened.host.undo(receipt.value as Receipt) };
};

/** One of each kind: what is tried again, what is halved, what names a sheet, what is nobody’s fault. */
const codesTwice: readonly ErrorCode[] = ['GeneralException', 'PayloadTooLarge', 'ItemNotFound', 'Timeout'];

const ROW_ACTIONS: readonly Action[] = [
  { title: 'Adding an indicator to a form of 60 rows: requests 1 and 2 look, 3 writes and reads back', prepare: changingRows(ADDING), requests: 3, looks: 2, see: rowsAndCells, codesTwice },
  { title: 'Deleting the first three rows of a group: requests 1 to 3 look, 4 writes', prepare: changingRows(DELETING), requests: 4, looks: 3, see: rowsAndCells, codesTwice },
  { title: 'Two rows under a group, joined to it: requests 1 and 2 look, 3 writes', prepare: changingRows(REMERGING), requests: 3, looks: 2, see: rowsAndCells, codesTwice },
  { title: 'Undoing the added indicator: requests 1 to 3 look, 4 puts back', prepare: takingBack(ADDING), requests: 4, looks: 3, see: rowsAndCells, codesTwice },
  { title: 'Undoing the deleted rows: requests 1 and 2 look, 3 puts back', prepare: takingBack(DELETING), requests: 3, looks: 2, see: rowsAndCells, codesTwice },
];

export const ACTIONS: readonly Action[] = [
  { title: 'Writing seven cells of two sheets: request 1 looks, 2 writes and reads back', prepare: applying(1_000), requests: 2, looks: 1 },
  { title: 'The same in blocks of four cells: requests 1 and 2 look, 3 and 4 write', prepare: applying(4), requests: 4, looks: 2 },
  {
    title: 'Undoing that write: request 1 looks, 2 puts back', requests: 2, looks: 1,
    prepare: async () => {
      const { opened, work } = await applying(1_000)();
      const receipt = await work();
      if (!receipt.ok) throw new Error(receipt.problem.code);
      return { opened, work: () => opened.host.undo(receipt.value as Parameters<typeof opened.host.undo>[0]) };
    },
  },
  {
    title: 'Adding two sheets: request 1 asks for names, 2 builds', requests: 2, looks: 1,
    prepare: () => {
      const opened = openExcel(GIVEN);
      return Promise.resolve({ opened, work: () => opened.host.addSheets([tinyBlueprint('新'), tinyBlueprint('新')]) });
    },
  },
  ...ROW_ACTIONS,
];

/** Which requests fail, counted from the first of the action, and when. */
export interface Situation {
  readonly name: string;
  /** A request that puts back fails as well. */
  readonly twice: boolean;
  readonly faults: (code: ErrorCode) => readonly Fault[];
}

const HALF = { writes: 2 };
const MOMENTS: readonly (readonly [string, Fault['when']])[] = [['before', 'before'], ['half-way', HALF], ['after', 'after']];

/** The n-th request fails for every n; then, after a write that failed half-way, one of those that put back; then Excel stays away. */
export const situationsOf = ({ requests, looks }: Action): readonly Situation[] => [
  ...Array.from({ length: requests }, (_, index) => index + 1).flatMap((request) =>
    MOMENTS.filter(([, when]) => request > looks || when !== HALF).map(([label, when]): Situation => ({ name: `${String(request)} ${label}`, twice: false, faults: (code) => [{ request, code, when }] }))),
  ...[1, 2, 3].flatMap((later) => MOMENTS.map(([label, when]): Situation => ({
    name: `${String(requests)} half-way, then ${String(requests + later)} ${label}`, twice: true,
    faults: (code) => [{ request: requests, code: 'GeneralException', when: HALF }, { request: requests + later, code, when }],
  }))),
  {
    name: `${String(requests)} half-way, then every second one`, twice: true,
    faults: (code) => [{ request: requests, code: 'GeneralException', when: HALF }, ...[2, 4, 6, 8, 10].map((later): Fault => ({ request: requests + later, code, when: 'before' }))],
  },
  { name: `${String(requests)} half-way and all after`, twice: true, faults: (code) => [{ request: requests, code, when: HALF }, { request: requests + 1, code, when: 'before', lasting: true }] },
];

import type { Outcome } from '../../../src/core/outcome';
import { BLOCK_SIZE } from '../../../src/hosts/excel/blocks';
import type { Fault } from '../../excel-host/server';
import type { ErrorCode } from '../../excel-host/wire';
import { type OpenedExcel, openExcel } from '../../hosts/excel/openExcel';
import { tinyBlueprint } from '../../hosts/tinyBlueprint';
import { EDITS, GIVEN } from './given';

/** What is done while requests fail. */
export interface Action {
  readonly title: string;
  /** Opens a workbook and gives the work; what was prepared for it does not count as its requests. */
  readonly prepare: () => Promise<{ readonly opened: OpenedExcel; readonly work: () => Promise<Outcome<unknown>> }>;
  /** How many requests it sends when all goes well, and how many of them, at the beginning, only look. */
  readonly requests: number;
  readonly looks: number;
}

const applying = (cells: number) => (): ReturnType<Action['prepare']> => {
  const opened = openExcel(GIVEN, '1.20', { ...BLOCK_SIZE, cells });
  return Promise.resolve({ opened, work: () => opened.host.apply({ edits: EDITS }) });
};

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
];

/** Which requests fail, counted from the first of the action, and when. */
export interface Situation {
  readonly name: string;
  readonly faults: (code: ErrorCode) => readonly Fault[];
}

const HALF = { writes: 2 };
const MOMENTS: readonly (readonly [string, Fault['when']])[] = [['before', 'before'], ['half-way', HALF], ['after', 'after']];

/** The n-th request fails for every n; then, after a write that failed half-way, one of those that put back; then Excel stays away. */
export const situationsOf = ({ requests, looks }: Action): readonly Situation[] => [
  ...Array.from({ length: requests }, (_, index) => index + 1).flatMap((request) =>
    MOMENTS.filter(([, when]) => request > looks || when !== HALF).map(([label, when]): Situation => ({ name: `${String(request)} ${label}`, faults: (code) => [{ request, code, when }] }))),
  ...[1, 2, 3].flatMap((later) => MOMENTS.map(([label, when]): Situation => ({
    name: `${String(requests)} half-way, then ${String(requests + later)} ${label}`,
    faults: (code) => [{ request: requests, code: 'GeneralException', when: HALF }, { request: requests + later, code, when }],
  }))),
  {
    name: `${String(requests)} half-way, then every second one`,
    faults: (code) => [{ request: requests, code: 'GeneralException', when: HALF }, ...[2, 4, 6, 8, 10].map((later): Fault => ({ request: requests + later, code, when: 'before' }))],
  },
  { name: `${String(requests)} half-way and all after`, faults: (code) => [{ request: requests, code, when: HALF }, { request: requests + 1, code, when: 'before', lasting: true }] },
];

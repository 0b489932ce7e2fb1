import fc from 'fast-check';
import type { CellValue } from '../../../src/core/sheet/snapshot';

/** One thing done to a workbook. Numbers choose among what there is at that moment. */
export type Step =
  /** The pane reads the sheets and keeps what it plans; it may be out of date later. */
  | { readonly do: 'read' }
  /** The person gives an indicator a score; it counts from the next read on. */
  | { readonly do: 'decide'; readonly which: number; readonly score: number }
  /** Writes some of what was planned, of one sheet or both. */
  | { readonly do: 'apply'; readonly some: readonly boolean[]; readonly ending: Ending }
  /** The person corrects a cell in the pane, as last read. */
  | { readonly do: 'correct'; readonly sheet: number; readonly cell: number; readonly value: CellValue }
  /** Adds an indicator under one of the first rows of the table, or takes one of the added ones out. */
  | { readonly do: 'rows'; readonly sheet: number; readonly row: number; readonly remove: boolean; readonly ending: Ending }
  /** Takes the last write back that was not yet taken back. */
  | { readonly do: 'undo'; readonly ending: Ending }
  /** The person types into the sheet, beside the pane. */
  | { readonly do: 'type'; readonly sheet: number; readonly cell: number; readonly input: string }
  /** The pane is closed and opened again (the file: saved and opened again). */
  | { readonly do: 'reopen' };

/** How a write ends: as it should, stopped by the person, or with a request that fails. */
export type Ending = { readonly kind: 'well' } | { readonly kind: 'stopped' } | { readonly kind: 'failing'; readonly request: number; readonly writes: number };

const ending: fc.Arbitrary<Ending> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'well' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'stopped' } as const) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('failing' as const), request: fc.integer({ min: 1, max: 4 }), writes: fc.nat(4) }) },
);
const value: fc.Arbitrary<CellValue> = fc.oneof(fc.constantFrom('=1+1', '+86', '-', '@合格', '1/2', '3月1日', "'", '95%', '007', '已完成', null, true), fc.integer({ min: -5, max: 200 }), fc.constantFrom(0.1, 9.55, 1e-7));
const input = fc.constantFrom('12', '9.5', '', '已完成', '基本完成', '100', '0.3');

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ do: 'read' } as const) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('decide' as const), which: fc.nat(20), score: fc.integer({ min: 0, max: 10 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('apply' as const), some: fc.array(fc.boolean(), { minLength: 1, maxLength: 16 }), ending }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('correct' as const), sheet: fc.nat(1), cell: fc.nat(20), value }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('rows' as const), sheet: fc.nat(1), row: fc.nat(3), remove: fc.boolean(), ending }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), ending }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('type' as const), sheet: fc.nat(1), cell: fc.nat(20), input }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reopen' } as const) },
);

/** Any order of things done, beginning with a look at the sheets. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 4, maxLength: 14 }).map((list) => [{ do: 'read' } as const, ...list]);

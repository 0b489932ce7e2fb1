import { type Area, areaOf, union } from '../../../core/sheet/area';
import { cellKey, LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { askGrid } from '../askGrid';
import { bySheet, type Change } from '../change';
import { snapshotFrom } from '../gridSnapshot';
import { askMergesInTiles } from '../mergedAreas';
import type { OwnWrites } from '../ownWrites';
import { rangeOf } from '../ranges';
import { type Reply, request } from '../request';
import type { Targets } from '../targets';
import { queueChanges } from '../writeCells';
import type { NamedFormula } from './details';
import { queueDressing, queueStep } from './queueSteps';
import type { State } from './sheetState';
import type { Step } from './step';

/** Cells to be set, and what they hold when it is their turn. */
export interface CellWork {
  readonly changes: readonly Change[];
  readonly targets: Targets;
}

/** What is sent in one request, in this order. */
export interface Work {
  readonly first: CellWork;
  /** A step that was made, but perhaps not to its end. */
  readonly unfinished: Step | null;
  readonly steps: readonly Step[];
  readonly then: CellWork;
  readonly names: readonly NamedFormula[];
}

/** A sheet as it is after the request. */
export interface Seen {
  readonly snapshot: SheetSnapshot;
  readonly merges: readonly Area[];
  readonly formats: ReadonlyMap<number, string>;
}

const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

const queueCells = (context: Excel.RequestContext, { changes, targets }: CellWork): void => {
  for (const [name, some] of bySheet(changes)) {
    const facts = targets.get(name);
    if (facts !== undefined) queueChanges(context.workbook.worksheets.getItem(name), facts, targets, some);
  }
};

const extentOf = (state: State, name: string, changes: readonly Change[]): Area =>
  changes.filter(({ sheet }) => sheet === name).reduce((area, { cell }) => union(area, areaOf(cell)), state.get(name)?.snapshot.used ?? areaOf({ row: 0, column: 0 }));

const askSeen = (sheet: Excel.Worksheet, name: string, area: Area): (() => Seen) => {
  const grid = askGrid(rangeOf(sheet, area));
  const merges = askMergesInTiles(sheet, area);
  return () => {
    const [found, areas] = [grid(), merges()];
    const grids = found === null ? [] : [found];
    return {
      snapshot: snapshotFrom({ name, protected: false, merges: areas, grids }), merges: areas,
      formats: new Map(grids.flatMap(({ top, left, formats }) => formats.flatMap((line, row) => line.map((format, column) => [cellKey(top + row, left + column), format] as const)))),
    };
  };
};

/** Does the work and reads the sheets back, in one request. `after` is how they are expected to be then. */
export const send = async (work: Work, after: State, sheets: readonly string[], own: OwnWrites): Promise<Reply<ReadonlyMap<string, Seen>>> => {
  sheets.forEach((name) => { own.expect(name, WHOLE); });
  const reply = await request((context) => {
    queueCells(context, work.first);
    if (work.unfinished !== null) queueDressing(context.workbook.worksheets.getItem(work.unfinished.edit.sheet), work.unfinished);
    work.steps.forEach((step) => { queueStep(context.workbook.worksheets.getItem(step.edit.sheet), step); });
    queueCells(context, work.then);
    work.names.forEach(({ name, formula }) => { context.workbook.names.getItem(name).formula = formula; });
    return sheets.map((name) => [name, askSeen(context.workbook.worksheets.getItem(name), name, extentOf(after, name, work.then.changes))] as const);
  }, (asked) => new Map(asked.map(([name, seen]) => [name, seen()])));
  own.settle();
  return reply;
};

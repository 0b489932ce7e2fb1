import { type Address, cellKey, LAST_COLUMN } from '../../../core/sheet/address';
import { topLeft } from '../../../core/sheet/area';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { nameOf } from '../change';
import { editsOf, type Job } from './job';
import { isRowsEdit, type SheetState, type State } from './sheetState';

interface Named {
  readonly sheet: string;
  readonly cell: Address;
}

const cellsWhere = (sheet: string, { cells }: SheetSnapshot, is: (cell: Address) => boolean): readonly Named[] =>
  [...cells.keys()].map((key) => ({ row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) })).filter(is).map((cell) => ({ sheet, cell }));

/** Everything from the first row touched on, and merged areas that reach so far. */
const touched = (name: string, { snapshot, merges }: SheetState, from: number): readonly Named[] => [
  ...cellsWhere(name, snapshot, ({ row }) => row >= from), ...merges.filter(({ bottom }) => bottom >= from).map((area) => ({ sheet: name, cell: topLeft(area) })),
];

/** Formulas elsewhere that are to read differently. */
const following = (name: string, before: SheetSnapshot, after: State): readonly Named[] =>
  cellsWhere(name, before, ({ row, column }) => before.cells.get(cellKey(row, column))?.formula !== after.get(name)?.snapshot.cells.get(cellKey(row, column))?.formula);

/** The names of all cells a job may have changed, at their places before it and after it: for when nothing can be looked at. */
export const cellsInDoubt = (job: Job): readonly string[] => {
  const edits = editsOf(job);
  const from = Math.min(...edits.map((edit) => (isRowsEdit(edit) ? edit.at : edit.area.top)));
  const [before, after] = [job.states[0] ?? new Map<string, SheetState>(), job.states.at(-1) ?? new Map<string, SheetState>()];
  const own = (state: State): readonly Named[] => [...state].filter(([name]) => edits.some(({ sheet }) => sheet === name)).flatMap(([name, sheet]) => touched(name, sheet, from));
  const named = [...job.first, ...own(before), ...own(after), ...[...before].flatMap(([name, { snapshot }]) => following(name, snapshot, after)), ...job.then];
  return [...new Set(named.map(nameOf))];
};

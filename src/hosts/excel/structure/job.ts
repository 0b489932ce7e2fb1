import { cellKey } from '../../../core/sheet/address';
import type { CellContent, StructureEdit } from '../../../core/sheet/edit';
import { bySheet, type Change } from '../change';
import type { CellFacts, TargetFacts, Targets } from '../targets';
import type { NamedFormula } from './details';
import type { Made } from './forward';
import type { Look } from './look';
import { isRowsEdit, type State } from './sheetState';
import type { Step } from './step';

/** All that is done to a workbook in one request, and what it starts from. */
export interface Job {
  readonly look: Look;
  /** Before the first step and after each of them; the other sheets too where something is deleted. */
  readonly states: readonly State[];
  /** Cells set before the steps. */
  readonly first: readonly Change[];
  readonly made: readonly Made[];
  /** Cells set after the steps, at their places then. */
  readonly then: readonly Change[];
  readonly names: readonly NamedFormula[];
}

/** The structural edits of a job. */
export const editsOf = ({ made }: Pick<Job, 'made'>): readonly StructureEdit[] => made.map(({ step }) => step.edit);

/** Number format of a cell after the steps. */
export const formatAfter = (look: Look, steps: readonly Step[], sheet: string, row: number, column: number): string => {
  let place = row;
  for (const { edit, rows } of [...steps].reverse()) {
    if (edit.sheet !== sheet || !isRowsEdit(edit) || place < edit.at) continue;
    if (edit.kind === 'delete-rows') place += edit.count;
    else if (place >= edit.at + edit.count) place -= edit.count;
    else return rows?.rows[place - edit.at]?.cells[column]?.format ?? 'General';
  }
  return look.sheets.get(sheet)?.formats.get(cellKey(place, column)) ?? 'General';
};

const contentIn = (state: State, sheet: string, row: number, column: number): CellContent => {
  const cell = state.get(sheet)?.snapshot.cells.get(cellKey(row, column));
  return cell === undefined ? { value: null, formula: null } : { value: cell.value, formula: cell.formula };
};

const factsFor = (look: Look, state: State, steps: readonly Step[], sheet: string, changes: readonly Change[]): TargetFacts => ({
  // What a protected sheet locks was looked at before; here only what Excel would do otherwise counts.
  id: '', readOnly: false, protected: false, mayFormat: true, filtered: look.sheets.get(sheet)?.filtered ?? false, merges: state.get(sheet)?.merges ?? [], tables: [],
  cells: new Map(changes.map(({ cell: { row, column } }): [number, CellFacts] => [cellKey(row, column), {
    ...contentIn(state, sheet, row, column), format: formatAfter(look, steps, sheet, row, column), locked: false,
    hidden: state.get(sheet)?.snapshot.hiddenRows.has(row) ?? false,
  }])),
});

/** What the cells of changes will hold, and how they look, when their turn comes. */
export const targetsAfter = (look: Look, state: State, steps: readonly Step[], changes: readonly Change[]): Targets =>
  new Map([...bySheet(changes)].map(([sheet, some]) => [sheet, factsFor(look, state, steps, sheet, some)]));

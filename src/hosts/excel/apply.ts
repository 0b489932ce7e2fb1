import type { Outcome } from '../../core/outcome';
import { success } from '../../core/outcome';
import type { CellContent, EditPlan } from '../../core/sheet/edit';
import type { Receipt } from '../workbookHost';
import { applyChanges, type Done } from './applyChanges';
import type { OwnWrites } from './ownWrites';
import type { Pace } from './writeCells';

const content = ({ value, formula }: CellContent): CellContent => ({ value, formula });

const receiptOf = (done: readonly Done[]): Receipt => ({
  cells: done.map(({ change, before, after }) => ({ sheet: change.sheet, cell: change.cell, before: content(before), format: before.format, after: content(after) })),
});

/** Writes a plan: all of it or nothing. The receipt holds what Excel made of it, which is what an undo has to find. */
export const applyPlan = async ({ edits }: EditPlan, own: OwnWrites, pace: Pace): Promise<Outcome<Receipt>> => {
  const done = await applyChanges(edits.map(({ sheet, cell, before, after }) => ({ sheet, cell, expected: before, content: after, format: null })), own, pace);
  return done.ok ? success(receiptOf(done.value)) : done;
};

/** Puts values, formulas and number formats back; refuses where a cell was changed since. */
export const undoReceipt = async ({ cells }: Receipt, own: OwnWrites, pace: Pace): Promise<Outcome<void>> => {
  const done = await applyChanges(cells.map(({ sheet, cell, before, format, after }) => ({ sheet, cell, expected: after, content: before, format })), own, pace);
  return done.ok ? success(undefined) : done;
};

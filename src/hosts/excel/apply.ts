import type { Outcome } from '../../core/outcome';
import { success } from '../../core/outcome';
import type { CellContent, EditPlan } from '../../core/sheet/edit';
import type { Receipt } from '../workbookHost';
import { applyChanges, type Done } from './applyChanges';
import type { OwnWrites } from './ownWrites';
import { applyStructure, undoStructure } from './structure';
import type { Pace } from './writeCells';

const content = ({ value, formula }: CellContent): CellContent => ({ value, formula });

const receiptOf = (done: readonly Done[]): Receipt => ({
  cells: done.map(({ change, before, after }) => ({ sheet: change.sheet, cell: change.cell, before: content(before), format: before.format, after: content(after) })),
});

/** Writes a plan: all of it or nothing. The receipt holds what Excel made of it, which is what an undo has to find. */
export const applyPlan = async (plan: EditPlan, own: OwnWrites, pace: Pace): Promise<Outcome<Receipt>> => {
  const { structure = [], expects = [], edits } = plan;
  if (structure.length + expects.length > 0) return applyStructure(plan, structure, own, pace);
  const done = await applyChanges(edits.map(({ sheet, cell, before, after }) => ({ sheet, cell, expected: before, content: after, format: null })), own, pace);
  return done.ok ? success(receiptOf(done.value)) : done;
};

/** Puts rows, merged areas, values, formulas and number formats back; refuses where they were changed since. */
export const undoReceipt = async (receipt: Receipt, own: OwnWrites, pace: Pace): Promise<Outcome<void>> => {
  const { structure = [], cells } = receipt;
  if (structure.length > 0) return undoStructure(receipt, structure, own, pace);
  const done = await applyChanges(cells.map(({ sheet, cell, before, format, after }) => ({ sheet, cell, expected: after, orElse: before, content: before, format })), own, pace);
  return done.ok ? success(undefined) : done;
};

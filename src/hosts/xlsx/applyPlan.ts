import { type Outcome, failure, success } from '../../core/outcome';
import { cellKey } from '../../core/sheet/address';
import { type EditPlan, type ExpectedCell, EMPTY, sameContent } from '../../core/sheet/edit';
import { quietProgress } from '../quietProgress';
import type { ApplyOptions, Receipt } from '../workbookHost';
import { problem } from './problems';
import { refusal } from './sheet/refuseTargets';
import { type State, currentSheet } from './state';
import { putBack } from './structure/putBack';
import { restructureBook } from './structure/restructureBook';
import { writeCells } from './writeCells';

/** Refuses where a cell the plan rests on holds something else. */
const checkExpected = (state: State, expects: readonly ExpectedCell[]): Outcome<void> => {
  for (const name of new Set(expects.map(({ sheet }) => sheet))) {
    const current = currentSheet(state, name);
    if (!current.ok) return current;
    const { cells } = current.value;
    const differing = expects.filter(({ sheet, cell, content }) => sheet === name && !sameContent(cells.get(cellKey(cell.row, cell.column)) ?? EMPTY, content));
    if (differing.length > 0) return failure(refusal('cells-changed', name, differing.map(({ cell }) => cell)));
  }
  return success(undefined);
};

/** The state with the plan written, and what undoes it. Writing in memory is one step: it can be stopped before it, and nothing is half done. */
export const applyPlan = (state: State, { structure = [], expects = [], edits }: EditPlan, options: ApplyOptions = {}): Outcome<{ readonly state: State; readonly receipt: Receipt }> => {
  const expected = checkExpected(state, expects);
  if (!expected.ok) return expected;
  const built = restructureBook(state, structure);
  if (!built.ok) return built;
  const done = writeCells(built.value.state, edits);
  if (!done.ok) return done;
  if (edits.length === 0 && structure.length === 0) return success({ state, receipt: { cells: [] } });
  const { written } = done.value;
  const tell = quietProgress(options);
  tell(0, written.length);
  if (options.signal?.aborted === true) return failure(problem('cancelled', {}));
  tell(written.length, written.length);
  const cells = written.map(({ sheet, cell, before, format, after }) => ({ sheet, cell, before, format, after }));
  return success({ state: done.value.state, receipt: structure.length === 0 ? { cells } : { structure: built.value.restored, cells } });
};

/** The state with a receipt taken back: its cells first, then its rows and merged areas, the last first. */
export const undoPlan = (state: State, { structure = [], cells }: Receipt): Outcome<State> => {
  const done = writeCells(state, cells.map(({ sheet, cell, before, after }) => ({ sheet, cell, before: after, after: before, mayBeDone: structure.length === 0 })));
  return done.ok ? putBack(done.value.state, structure) : done;
};

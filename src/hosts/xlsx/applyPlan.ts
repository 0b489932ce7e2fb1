import { type Outcome, failure, success } from '../../core/outcome';
import type { EditPlan } from '../../core/sheet/edit';
import { quietProgress } from '../quietProgress';
import type { ApplyOptions, Receipt } from '../workbookHost';
import { problem } from './problems';
import type { State } from './state';
import { writeCells } from './writeCells';

/** The state with the plan written, and what undoes it. Writing in memory is one step: it can be stopped before it, and nothing is half done. */
export const applyPlan = (state: State, { edits }: EditPlan, options: ApplyOptions = {}): Outcome<{ readonly state: State; readonly receipt: Receipt }> => {
  if (edits.length === 0) return success({ state, receipt: { cells: [] } });
  const done = writeCells(state, edits);
  if (!done.ok) return done;
  const { written } = done.value;
  const tell = quietProgress(options);
  tell(0, written.length);
  if (options.signal?.aborted === true) return failure(problem('cancelled', {}));
  tell(written.length, written.length);
  const cells = written.map(({ sheet, cell, before, format, after }) => ({ sheet, cell, before, format, after }));
  return success({ state: done.value.state, receipt: { cells } });
};

import { type EvaluatedForm, evaluate } from '../../../src/core/plan';
import { type Decisions, NO_DECISIONS } from '../../../src/core/score/assessment';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** The first form of a sheet, evaluated. */
export const evaluated = (sheet: SheetSnapshot, decisions: Decisions = NO_DECISIONS): EvaluatedForm => {
  const [form] = evaluate(sheet, { decisions: () => decisions }).forms;
  if (form === undefined) throw new Error('there is no form on the sheet');
  return form;
};

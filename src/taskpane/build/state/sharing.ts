import type { BuildResult, WeightRule } from '../../../core/build';
import { shareWeights } from '../../../core/build/weights';
import { type Outcome, success } from '../../../core/outcome';
import { recognise } from '../../../core/recognise';
import type { RulePack } from '../../../core/score/rulePack';
import { type Address, cellKey } from '../../../core/sheet/address';
import { type CellEdit, EMPTY, type EditPlan, sameContent } from '../../../core/sheet/edit';
import type { SheetSnapshot, SnapshotCell } from '../../../core/sheet/snapshot';

/** How weights are shared out over the table as it will be. */
export interface Sharing {
  readonly by: WeightRule;
  /** Name cells, at their future places, of rows whose weight stays. */
  readonly locked: readonly Address[];
  /** What the weights have to make, in points. */
  readonly wanted: number;
  readonly pack: RulePack;
}

const contentOf = (cell: SnapshotCell | undefined): CellEdit['before'] => (cell === undefined ? EMPTY : { value: cell.value, formula: cell.formula });

/** The cells in which two states of one sheet differ. */
const differing = (before: SheetSnapshot, after: SheetSnapshot): readonly number[] =>
  [...new Set([...before.cells.keys(), ...after.cells.keys()])].filter((key) => before.cells.get(key) !== after.cells.get(key) && !sameContent(contentOf(before.cells.get(key)), contentOf(after.cells.get(key))));

/** A plan with more edits of cells on top. Totals it proposed are left out: weights that are shared out keep the sum. */
const onTop = (plan: EditPlan, more: readonly CellEdit[]): EditPlan => {
  const later = new Map(more.map((edit) => [cellKey(edit.cell.row, edit.cell.column), edit]));
  const earlier = plan.edits.filter(({ role }) => role !== 'total-weight').map((edit) => {
    const key = cellKey(edit.cell.row, edit.cell.column);
    const next = later.get(key);
    later.delete(key);
    return next === undefined ? edit : { ...next, before: edit.before };
  });
  return { ...plan, edits: [...earlier, ...later.values()] };
};

/** What was built, with its weights shared out: to the rows that were added too, which have no cell on the sheet yet. */
export const withSharedWeights = (built: BuildResult, formIndex: number, { by, locked, wanted, pack }: Sharing): Outcome<BuildResult> => {
  const { sheet, form, corrections } = built;
  if (form === null) return success(built);
  const draft = { sheet, structure: [], reasons: new Map(), places: new Map(), corrections };
  const made = shareWeights({ draft, form: { ...form, indicatorPoints: wanted }, forms: [form], others: [], pack }, by, locked);
  if (!made.ok) return made;
  const after = made.value.draft;
  const edits = differing(sheet, after.sheet).map((key): CellEdit => {
    const cell = { row: Math.floor(key / 16_384), column: key % 16_384 };
    const reason = after.reasons.get(key);
    return {
      sheet: sheet.name,
      cell,
      before: contentOf(sheet.cells.get(key)),
      after: contentOf(after.sheet.cells.get(key)),
      role: reason?.role ?? 'weight',
      why: reason?.why ?? { zh: '分配分值', en: 'Weights shared out' },
      ticked: true,
    };
  });
  const again = recognise(after.sheet, corrections).forms[formIndex] ?? form;
  return success({ ...built, sheet: after.sheet, form: again, plan: onTop(built.plan, edits) });
};

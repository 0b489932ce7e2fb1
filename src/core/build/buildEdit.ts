import type { Problem, Text } from '../outcome';
import type { Correction } from '../recognise/correction';
import type { Form } from '../recognise/form';
import type { RulePack } from '../score/rulePack';
import type { Address } from '../sheet/address';
import type { EditPlan } from '../sheet/edit';
import type { SheetSnapshot } from '../sheet/snapshot';

/** An indicator as a person names it. Everything is text and is written the way the form writes it; a level left out is that of the row beside it. */
export interface NewIndicator {
  readonly level1?: string;
  readonly level2?: string;
  readonly name: string;
  /** `≥12个`, or the value alone where operator and unit are given beside it. */
  readonly target?: string;
  readonly operator?: string;
  readonly unit?: string;
  /** In points. */
  readonly weight?: number | string;
}

export type Side = 'after' | 'before';

/** How weights are shared out: the same for all, in proportion to what they are, or by the points of each level-1 part. */
export type WeightRule = 'even' | 'proportional' | 'level-points';

/** One wish of a person. Addresses are those of the sheet as it was given, whatever the edits before it have moved; a cell is that of an indicator's name, for `add` and `move` also that of a row of 无. */
export type BuildEdit =
  | { readonly do: 'add'; readonly at: Address; readonly side: Side; readonly indicator: NewIndicator }
  | { readonly do: 'duplicate' | 'remove'; readonly cell: Address }
  | { readonly do: 'move'; readonly cell: Address; readonly after: Address }
  | { readonly do: 'move'; readonly cell: Address; readonly before: Address }
  | { readonly do: 'change'; readonly cell: Address; readonly indicator: Partial<NewIndicator> }
  | { readonly do: 'weights'; readonly by: WeightRule; readonly locked: readonly Address[] };

/** An edit that the plan makes. */
export interface DoneEdit {
  readonly edit: BuildEdit;
  /** The name cell at its new place; for `remove` where it was, for `weights` the first indicator. */
  readonly cell: Address;
  /** What a person should know about it, such as a weight that was not written. */
  readonly remarks: readonly Text[];
}

export interface RefusedEdit {
  readonly edit: BuildEdit;
  readonly problem: Problem;
}

export interface BuildOptions {
  readonly corrections?: readonly Correction[];
  /** Whose level points and total the weights keep where the form prints none; by default the one that fits the form. */
  readonly pack?: RulePack;
  /** The other sheets of the workbook, where they are at hand: a row their formulas point at is not taken away. */
  readonly others?: readonly SheetSnapshot[];
}

/** What becomes of the edits: those that could be made are in the plan, each of the others is refused with its reason. */
export interface BuildResult {
  readonly plan: EditPlan;
  /** The sheet as it will be once the ticked edits are made. */
  readonly sheet: SheetSnapshot;
  /** The form on it. */
  readonly form: Form | null;
  /** Where the name cell of every indicator as given stands afterwards; null for one that is gone. What is kept by name cell follows it. */
  readonly places: readonly { readonly from: Address; readonly to: Address | null }[];
  /** The corrections as they have to be kept afterwards: the last row of a table moves along. */
  readonly corrections: readonly Correction[];
  readonly done: readonly DoneEdit[];
  readonly refused: readonly RefusedEdit[];
}

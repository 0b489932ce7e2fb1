import type { Outcome, Text } from '../outcome';
import type { Form } from '../recognise/form';
import type { Address } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { RulePack } from '../score/rulePack';
import type { Draft } from './draft';
import type { Latitude, Wanted } from './verify';

/** Where the work stands before an edit: the sheet by now and what is read from it. */
export interface Stage {
  readonly draft: Draft;
  readonly form: Form;
  /** All forms of the sheet, this one among them. */
  readonly forms: readonly Form[];
  readonly others: readonly SheetSnapshot[];
  readonly pack: RulePack;
}

/** What an edit makes of a stage, and how the form has to read afterwards. */
export interface Step {
  readonly draft: Draft;
  readonly wanted: readonly Wanted[];
  readonly latitude?: Latitude;
  /** The name cell it is about, at its new place. */
  readonly cell: Address;
  readonly remarks: readonly Text[];
}

export type Made = Outcome<Step>;

/** The indices of all rows of the form, as they are. */
export const asBefore = (form: Form): readonly number[] => form.indicators.map((_, index) => index);

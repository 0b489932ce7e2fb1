import { adviseNotes, type NoteAdvice } from '../note';
import type { Text } from '../outcome';
import { recognise } from '../recognise';
import type { Correction } from '../recognise/correction';
import type { Form, Recognition } from '../recognise/form';
import { notCheckedIn, reviewForm, type Finding, type NotChecked } from '../review';
import { assess, proposeRulePack, rulePacks } from '../score';
import { NO_DECISIONS, type Assessment, type Decisions } from '../score/assessment';
import type { RulePack } from '../score/rulePack';
import type { EditPlan } from '../sheet/edit';
import type { SheetSnapshot } from '../sheet/snapshot';
import { planScores } from './planScores';

/** What a person has settled beforehand: their own rule packs, the pack of a form, their decisions. */
export interface EvaluateOptions {
  /** The packs to choose from; those of the product where left out. */
  readonly packs?: readonly RulePack[];
  /** The id of the pack a form (by its place on the sheet, from 0) is scored with; null, or an unknown id, leaves it to us. */
  readonly packFor?: (form: Form, index: number) => string | null;
  readonly decisions?: (form: Form) => Decisions;
  /** What the person said about the columns and the extent of tables. */
  readonly corrections?: readonly Correction[];
}

/** A form with everything that follows from it. */
export interface EvaluatedForm {
  readonly form: Form;
  readonly pack: RulePack;
  readonly packReason: Text;
  readonly assessment: Assessment;
  readonly notes: readonly NoteAdvice[];
  readonly plan: EditPlan;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

export interface Evaluation {
  readonly recognition: Recognition;
  readonly forms: readonly EvaluatedForm[];
}

const CHOSEN: Text = { zh: '由使用者选定', en: 'Chosen by the person' };

const choosePack = (form: Form, index: number, { packs = rulePacks, packFor }: EvaluateOptions): { readonly pack: RulePack; readonly reason: Text } => {
  const id = packFor?.(form, index) ?? null;
  const chosen = packs.find((pack) => pack.id === id);
  if (chosen !== undefined) return { pack: chosen, reason: CHOSEN };
  const proposal = proposeRulePack(form);
  // A pack edited by the person stands in for the product's own of the same id.
  return { pack: packs.find((pack) => pack.id === proposal.pack.id) ?? proposal.pack, reason: proposal.reason };
};

/** The one walk from a sheet to everything the product says about it; the pane, the ribbon and the command line all take it. */
export const evaluate = (sheet: SheetSnapshot, options: EvaluateOptions = {}): Evaluation => {
  const recognition = recognise(sheet, options.corrections);
  const forms = recognition.forms.map((form, index) => {
    const { pack, reason } = choosePack(form, index, options);
    const assessment = assess(form, pack, options.decisions?.(form) ?? NO_DECISIONS);
    const notes = adviseNotes(assessment, pack);
    return { form, pack, packReason: reason, assessment, notes, plan: planScores(assessment, notes), findings: reviewForm(form, assessment, pack, sheet), notChecked: notCheckedIn(form, assessment) };
  });
  return { recognition, forms };
};

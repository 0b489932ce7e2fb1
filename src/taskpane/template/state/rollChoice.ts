import type { Outcome } from '../../../core/outcome';
import type { Form } from '../../../core/recognise/form';
import { canRoll, rollForward, type Destination, type RollForward } from '../../../core/rollForward';
import { templates, type Template } from '../../../core/template';
import type { RollDraft } from './templateDraft';

/** The roll-forward with its defaults filled in, and what it makes. */
export interface RollChoice {
  readonly to: Destination;
  readonly year: string;
  readonly yearWrong: boolean;
  /** The layouts to choose from. */
  readonly layouts: readonly Template[];
  readonly layout: Template | null;
  /** Null while the year is none. */
  readonly rolled: Outcome<RollForward> | null;
}

const FOUR_DIGITS = /^(19|20)\d{2}$/;

/** A declaration becomes the evaluation of its own year, an evaluation the declaration of the next. */
const usualYear = (form: Form, to: Destination, thisYear: number): number => {
  const own = form.year ?? thisYear;
  return form.kind === 'target-declaration' && to === 'self-evaluation' ? own : own + 1;
};

/** What a person has not said follows from the form in view. Null where nothing can be rolled forward. */
export const rollChoice = (draft: RollDraft, current: Form | null, thisYear: number): RollChoice | null => {
  const forms = draft.forms ?? (current === null ? [] : [current]);
  const first = current !== null && canRoll(current) ? current : forms.find(canRoll);
  if (first === undefined) return null;
  const to = draft.to ?? (first.kind === 'target-declaration' ? 'self-evaluation' : 'target-declaration');
  const year = (draft.year ?? String(usualYear(first, to, thisYear))).trim();
  const layouts = templates.filter(({ kind, room }) => kind === to && room !== null);
  const layout = layouts.find(({ id }) => id === draft.template) ?? null;
  const yearWrong = !FOUR_DIGITS.test(year);
  return { to, year, yearWrong, layouts, layout, rolled: yearWrong ? null : rollForward(forms, { to, year: Number(year), ...(layout === null ? {} : { template: layout }) }) };
};

import type { Text } from '../outcome';
import type { Form } from '../recognise/form';
import type { Assessment } from '../score/assessment';
import type { RulePack } from '../score/rulePack';
import type { Address } from '../sheet/address';

/** `error`: arithmetic or a plain contradiction; `warning`: a careful reviewer would ask; `question`: there may be a good reason. */
export type Severity = 'error' | 'warning' | 'question';

/** Something a reviewer would mark. */
export interface Finding {
  readonly sheet: string;
  /** Stable, kebab-case; names the check. */
  readonly rule: string;
  readonly severity: Severity;
  /** The cells concerned, the one to look at first in front. */
  readonly cells: readonly Address[];
  /** As it stands in the first cell, and as it follows from the rest of the form; null where there is no such value. */
  readonly printed: string | number | null;
  readonly computed: string | number | null;
  /** One plain sentence with the arithmetic. */
  readonly message: Text;
}

/** What a check may look at. */
export interface ReviewInput {
  readonly form: Form;
  readonly assessment: Assessment;
  readonly pack: RulePack;
}

/** A check: gives what it found, nothing where it does not understand. The sheet's name is added by `reviewForm`. */
export type Check = (input: ReviewInput) => readonly Omit<Finding, 'sheet'>[];

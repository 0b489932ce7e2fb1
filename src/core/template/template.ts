import type { Text } from '../outcome';
import type { FormKind, FormScope } from '../recognise/form';
import type { SheetBlueprint } from './blueprint';

/** What a blank form is made for. */
export interface TemplateOptions {
  /** The year evaluated, or declared. */
  readonly year: number;
  /** Name of the unit that fills the form; left blank where not given. */
  readonly unit?: string;
  /** A sheet for each project, named after it and with its name filled in; one blank sheet where not given. */
  readonly projects?: readonly string[];
}

/** A blank form of the gallery. */
export interface Template {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly name: Text;
  readonly kind: FormKind;
  readonly scope: FormScope;
  /** The sheets of the blank form, ready for a host to build; the same options always give the same sheets. */
  readonly make: (options: TemplateOptions) => readonly SheetBlueprint[];
}

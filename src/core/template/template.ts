import type { Text } from '../outcome';
import type { FormKind, FormScope } from '../recognise/form';
import type { RulePack } from '../score/rulePack';
import type { SheetBlueprint } from './blueprint';
import type { FormContent, IndicatorEntry, Project } from './content';

/** What a form is made for. */
export interface TemplateOptions {
  /** The year evaluated, or declared. */
  readonly year: number;
  /** Name of the unit that fills the form; left blank where not given. */
  readonly unit?: string;
  /** A sheet for each project, named after it and with what is known of it filled in; one blank sheet where not given. */
  readonly projects?: readonly (string | Project)[];
  /** The rules whose points are preset; those of the layout where not given. */
  readonly rules?: RulePack;
  /** Indicators to begin with, for a project by its name, each put into the category of its meaning; empty rows where not given. */
  readonly indicators?: (project: string | null) => readonly IndicatorEntry[];
  /** Rows for indicators in every category, 1…; as the layout has them where not given. */
  readonly rows?: number;
  /** Annual goals in layouts with a table for each goal, 1…; as the layout has them where not given. */
  readonly goals?: number;
  /** A sheet for each content, filled with it; then `unit`, `projects` and `indicators` say nothing. */
  readonly contents?: readonly FormContent[];
}

/** What a layout has room for beside the indicators and their targets. */
export interface Room {
  readonly weights: boolean;
  /** Where a target comes from. */
  readonly basis: boolean;
  /** Years before its own with a column of values: 1 the year before, 2 the one before that. */
  readonly yearsBack: readonly number[];
  /** A table for each goal; without it the indicators of all goals stand in one table. */
  readonly tablePerGoal: boolean;
  /** Long-term goals with tables of their own. */
  readonly longTerm: boolean;
}

/** Room of a form that scores one table. */
export const SCORED: Room = { weights: true, basis: false, yearsBack: [], tablePerGoal: false, longTerm: false };

/** Room of a form that states targets in one table. */
export const STATED: Room = { ...SCORED, weights: false };

/** A blank form of the gallery. */
export interface Template {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly name: Text;
  readonly kind: FormKind;
  readonly scope: FormScope;
  /** Null for a layout without indicators. */
  readonly room: Room | null;
  /** Whether it says anything of the projects of the options. */
  readonly takesProjects: boolean;
  /** The sheets of the blank form, ready for a host to build; the same options always give the same sheets. */
  readonly make: (options: TemplateOptions) => readonly SheetBlueprint[];
}

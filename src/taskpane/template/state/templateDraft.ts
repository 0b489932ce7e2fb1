import type { Form } from '../../../core/recognise/form';
import type { Destination } from '../../../core/rollForward';
import type { Project } from '../../../core/template';

/** What the template tab shows: all forms, the options of one, or the roll-forward. */
export type TemplateView = 'gallery' | 'options' | 'roll';

/** The roll-forward as filled in; null fields follow the form until the person touches them. */
export interface RollDraft {
  readonly to: Destination | null;
  readonly year: string | null;
  /** Id of the layout; null for the one that keeps most. */
  readonly template: string | null;
  /** Every form of the workbook; null while only the one in view is meant. */
  readonly forms: readonly Form[] | null;
}

/** The template tab as filled in; null fields follow a default until the person touches them. */
export interface TemplateDraft {
  readonly view: TemplateView;
  readonly template: string | null;
  readonly year: string | null;
  readonly unit: string | null;
  /** Names of projects, one a line. */
  readonly projects: string;
  /** What a list in the workbook says of projects beside their names. */
  readonly listed: readonly Project[];
  /** Id of the rules whose points are preset; null for those of the layout. */
  readonly rules: string | null;
  /** Rows in every category, and annual goals; empty for those of the layout. */
  readonly rows: string;
  readonly goals: string;
  /** Indicators of the library to begin with. */
  readonly fromLibrary: boolean;
  readonly roll: RollDraft;
}

export const EMPTY_TEMPLATE: TemplateDraft = {
  view: 'gallery', template: null, year: null, unit: null, projects: '', listed: [], rules: null, rows: '', goals: '', fromLibrary: false,
  roll: { to: null, year: null, template: null, forms: null },
};

import type { Destination } from '../core/rollForward';
import type { Locale } from '../locales/say';

/** How the answer is wanted. */
export interface Common {
  readonly json: boolean;
  readonly locale: Locale;
}

export interface ReadRequest extends Common {
  readonly command: 'read';
  readonly files: readonly string[];
}

export interface ScoreRequest extends Common {
  readonly command: 'score';
  readonly files: readonly string[];
  readonly rules: string | null;
  readonly output: string | null;
  readonly overwrite: boolean;
  readonly acceptSuggested: boolean;
  /** Scores as live formulas where the cells allow it. */
  readonly formulas: boolean;
}

export interface ReviewRequest extends Common {
  readonly command: 'review';
  /** Workbooks, and folders of workbooks. */
  readonly files: readonly string[];
  readonly rules: string | null;
  /** The marked copy of one workbook, or the summary of several. */
  readonly output: string | null;
  /** A reply letter for each sender. */
  readonly letters: boolean;
  /** Colours the cells of the findings in the marked copy. */
  readonly mark: boolean;
}

export interface BuildRequest extends Common {
  readonly command: 'build';
  readonly file: string;
  /** The .json file with the list of edits. */
  readonly edits: string;
  readonly output: string;
  readonly rules: string | null;
  /** Saves what could be made although something was refused. */
  readonly partial: boolean;
}

export interface ListRequest extends Common {
  readonly command: 'template-list';
}

export interface TemplateRequest extends Common {
  readonly command: 'template';
  readonly name: string;
  readonly year: number;
  readonly output: string;
  readonly unit: string | null;
  readonly projects: readonly string[];
  /** FILE[#Sheet] that lists the projects. */
  readonly projectsFrom: string | null;
  /** Rows begin with indicators of the library. */
  readonly library: boolean;
  /** The rules whose points are preset. */
  readonly rules: string | null;
  /** Rows for indicators in every category, and annual goals; null for those of the layout. */
  readonly rows: number | null;
  readonly goals: number | null;
}

export interface RollupRequest extends Common {
  readonly command: 'rollup';
  readonly files: readonly string[];
  readonly rules: string | null;
}

export interface RollRequest extends Common {
  readonly command: 'roll';
  readonly files: readonly string[];
  readonly to: Destination;
  readonly year: number;
  readonly output: string;
  /** Id of the layout; null for the one that keeps most. */
  readonly template: string | null;
}

/** What the person asked for. `help` has no language when none was named: then both are shown. */
export type Request =
  | ReadRequest
  | ScoreRequest
  | ReviewRequest
  | BuildRequest
  | ListRequest
  | TemplateRequest
  | RollRequest
  | RollupRequest
  | { readonly command: 'help'; readonly locale: Locale | null }
  | { readonly command: 'version' };

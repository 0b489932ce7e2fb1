/** A value for a cell, with the number format it is shown in. */
export interface Entry {
  readonly value: string | number;
  readonly format: string;
  /** Taken from an earlier year and still to be decided for this one. */
  readonly earlier?: true;
}

/** An indicator to be printed into a form. */
export interface IndicatorEntry {
  /** Level labels as printed, without points; null where the row has none. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string;
  readonly target: Entry | null;
  /** ≥, ≤ … and the unit where they stand in cells of their own. */
  readonly operator: string | null;
  readonly unit: string | null;
  readonly weight: number | null;
  /** Where the target comes from. */
  readonly basis: string | null;
  /** Values of earlier years by year. */
  readonly history: Readonly<Record<string, Entry>>;
  /** The number of the target is still to be filled in between operator and unit. */
  readonly open?: true;
  readonly term: 'annual' | 'long';
  /** Number of its goal, in forms with a table for each goal. */
  readonly goal: number | null;
}

export interface GoalEntry {
  readonly term: 'annual' | 'long';
  readonly number: number | null;
  readonly points: number | null;
  readonly text: string;
}

/** A project of a list: its name and what the list says of it. Amounts are in 万元. */
export interface Project {
  readonly name: string;
  /** The department in charge. */
  readonly department: string | null;
  /** The unit that carries it out. */
  readonly unit: string | null;
  /** What the money is for. */
  readonly purpose: string | null;
  readonly totalBudget: number | null;
  /** The budget of the year. */
  readonly yearBudget: number | null;
}

/** A project of which only the name is known. */
export const projectNamed = (name: string): Project => ({ name, department: null, unit: null, purpose: null, totalBudget: null, yearBudget: null });

/** What one sheet is filled with: all of it may be empty. */
export interface FormContent {
  readonly project: string | null;
  /** The department in charge. */
  readonly department: string | null;
  /** The unit that fills the form. */
  readonly unit: string | null;
  /** What a project list says beside the names. */
  readonly purpose: string | null;
  readonly totalBudget: number | null;
  readonly yearBudget: number | null;
  readonly goals: readonly GoalEntry[];
  readonly indicators: readonly IndicatorEntry[];
  /** The year the targets were taken from where they are still to be decided; null where they are those of this year. */
  readonly targetsOf: number | null;
}

/** The content of a form to be filled by hand. */
export const BLANK: FormContent = { project: null, department: null, unit: null, purpose: null, totalBudget: null, yearBudget: null, goals: [], indicators: [], targetsOf: null };

/** The goals of a term as one text, numbered where there are several. */
export const goalText = ({ goals }: FormContent, term: 'annual' | 'long'): string => {
  const texts = goals.filter((goal) => goal.term === term && goal.text !== '').map(({ text }) => text);
  return texts.length === 1 ? (texts[0] ?? '') : texts.map((text, index) => `${String(index + 1)}.${text}`).join('\n');
};

import { withRows, type Part } from './categories';
import type { FormContent, GoalEntry, IndicatorEntry } from './content';
import { placed } from './placing';
import type { TemplateOptions } from './template';

/** A goal with the table of its indicators. */
export interface GoalTable {
  /** From 1, in its term. */
  readonly number: number;
  readonly text: string;
  readonly points: number | null;
  readonly parts: readonly Part[];
}

/** Indicators of no goal that is there belong to the first. */
const ownerOf = (entry: IndicatorEntry, goals: readonly GoalEntry[]): number => Math.max(0, goals.findIndex(({ number }) => number !== null && number === entry.goal));

/**
 * The goals of a term, each with its table: those of the content, else as many empty ones as asked for. They are numbered anew
 * from 1. `frame` gives the empty table.
 */
export const goalTables = (content: FormContent, term: 'annual' | 'long', frame: readonly Part[], { rows }: TemplateOptions, empty: number): readonly GoalTable[] => {
  const own = content.indicators.filter((entry) => entry.term === term);
  const stated = content.goals.filter((goal) => goal.term === term);
  const blank = { term, number: null, points: null, text: '' } as const;
  const goals: readonly GoalEntry[] = stated.length > 0 ? stated : Array.from({ length: own.length > 0 ? 1 : empty }, () => blank);
  return goals.map((goal, index) => {
    const entries = own.filter((entry) => ownerOf(entry, goals) === index);
    return { number: index + 1, text: goal.text, points: goal.points, parts: entries.length > 0 ? placed(frame, entries, rows) : withRows(frame, rows) };
  });
};

import { rowsOf, type Part } from './categories';
import type { GoalTable } from './goalTables';
import { spread } from './spread';

/** The parts of a table with its points shared out by the rows in use; weights that came with the indicators stay. */
const withPoints = (parts: readonly Part[], points: number): readonly Part[] => {
  const entries = parts.flatMap(({ categories }) => categories.flatMap((entry) => entry.entries ?? []));
  if (entries.some(({ weight }) => weight !== null)) return parts;
  const used = (part: Part): number => (entries.length === 0 ? rowsOf(part) : part.categories.reduce((sum, entry) => sum + (entry.entries?.length ?? 0), 0));
  const shares = spread(points, parts.reduce((sum, part) => sum + used(part), 0));
  return parts.reduce<{ readonly done: readonly Part[]; readonly from: number }>(
    ({ done, from }, part) => ({ done: [...done, { ...part, points: Math.round(shares.slice(from, from + used(part)).reduce((sum, share) => sum + share, 0) * 100) / 100 }], from: from + used(part) }),
    { done: [], from: 0 },
  ).done;
};

const isFilled = ({ parts }: GoalTable): boolean => parts.some(({ categories }) => categories.some(({ entries = [] }) => entries.length > 0));

/** The goals with points: those they came with, else the points of the frame shared out evenly; an empty table among filled ones gets none. */
export const withGoalPoints = (goals: readonly GoalTable[], forGoalsInAll: number | null, forTablesInAll: number): readonly GoalTable[] => {
  const own = goals.some(({ points }) => points !== null);
  const used = goals.some(isFilled) ? goals.filter(isFilled) : goals;
  const [forGoals, forTables] = [forGoalsInAll === null ? [] : spread(forGoalsInAll, goals.length), spread(forTablesInAll, used.length)];
  return goals.map((goal, index) => ({
    ...goal,
    points: own ? goal.points : (forGoals[index] ?? null),
    parts: used.includes(goal) ? withPoints(goal.parts, forTables[used.indexOf(goal)] ?? 0) : goal.parts,
  }));
};

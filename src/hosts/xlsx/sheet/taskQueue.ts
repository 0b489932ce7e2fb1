import type { PlacedTask } from './cellTask';

/** Tasks in reading order, taken as the XML passes their places. */
export interface TaskQueue {
  /** All tasks not yet taken that lie before the place. */
  readonly before: (row: number, column: number) => readonly PlacedTask[];
  /** The task of exactly this place, if it is the next. */
  readonly at: (row: number, column: number) => PlacedTask | null;
}

/** A queue of tasks; each place occurs once. */
export const taskQueue = (tasks: readonly PlacedTask[]): TaskQueue => {
  const ordered = [...tasks].sort((a, b) => a.row - b.row || a.column - b.column);
  let next = 0;
  return {
    before: (row, column) => {
      const from = next;
      for (let one = ordered[next]; one !== undefined && (one.row < row || (one.row === row && one.column < column)); one = ordered[next]) next += 1;
      return ordered.slice(from, next);
    },
    at: (row, column) => {
      const one = ordered[next];
      if (one?.row !== row || one.column !== column) return null;
      next += 1;
      return one;
    },
  };
};

import type { Goal } from './form';
import { type FundsBlock, fundsAt } from './funds';
import { type GoalBlock, goalBlockAt, goalLineAt } from './goals';
import type { Grid } from './grid';
import { headerAt } from './header';
import type { Segment } from './segments';
import { readTable, type Table } from './table';

/** The parts found in the rows of one form. */
export interface Blocks {
  readonly tables: readonly Table[];
  /** The block of the form itself; its rows, and those of further blocks (tasks), are all in `allFunds`. */
  readonly funds: FundsBlock | null;
  readonly allFunds: readonly FundsBlock[];
  readonly goalBlock: GoalBlock | null;
  /** The rows of the goal block and of goal lines. */
  readonly goalRows: readonly Segment[];
  /** Numbered goals with a line of their own, each with its row. */
  readonly goalLines: readonly { readonly row: number; readonly goal: Goal }[];
  /** The row of the first block, or one below the segment. */
  readonly first: number;
}

/** The amounts of the form before those of its tasks, a block with a total before one without; else the first. */
const betterFunds = (later: FundsBlock, earlier: FundsBlock): boolean =>
  later.tasks === earlier.tasks ? later.totalled && !earlier.totalled : earlier.tasks;

/** Finds the funds block, the goals and the indicator tables of a form, from its first row to its last. */
export const blocksIn = (grid: Grid, segment: Segment): Blocks => {
  const tables: Table[] = [];
  const goalLines: { row: number; goal: Goal }[] = [];
  const allFunds: FundsBlock[] = [];
  const goalRows: Segment[] = [];
  const found: { funds: FundsBlock | null; goalBlock: GoalBlock | null } = { funds: null, goalBlock: null };
  let first = segment.bottom + 1;
  const open = (row: number) => (first = Math.min(first, row));
  const firstHeader = grid.rows.find((row) => row >= segment.top && row <= segment.bottom && headerAt(grid, row) !== null);
  const lastGoalRow = firstHeader === undefined ? segment.bottom : firstHeader - 1;
  let next = segment.top;
  for (const row of grid.rows) {
    if (row < next || row > segment.bottom) continue;
    const header = headerAt(grid, row);
    if (header !== null) {
      const table = readTable(grid, header, segment.bottom);
      tables.push(table);
      if (header.beside !== null) tables.push(readTable(grid, { ...header, columns: header.beside, beside: null }, table.bottom));
      open(row);
      next = table.bottom + 1;
      continue;
    }
    const funds = fundsAt(grid, row, segment.bottom);
    if (funds !== null) {
      allFunds.push(funds);
      if (found.funds === null || betterFunds(funds, found.funds)) found.funds = funds;
      open(row);
      next = funds.bottom + 1;
      continue;
    }
    const line = goalLineAt(grid, row);
    if (line !== null) {
      goalLines.push({ row, goal: line });
      goalRows.push({ top: row, bottom: row });
      open(row);
      continue;
    }
    const block = found.goalBlock === null && tables.length === 0 ? goalBlockAt(grid, row, lastGoalRow) : null;
    if (block !== null) {
      found.goalBlock = block;
      goalRows.push({ top: row, bottom: block.bottom });
      open(row);
      next = block.bottom + 1;
    }
  }
  return { tables, ...found, allFunds, goalRows, goalLines, first };
};

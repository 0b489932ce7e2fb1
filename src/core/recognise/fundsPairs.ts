import type { BudgetRow } from './form';
import type { Grid, Region } from './grid';
import { fundsRoleOf } from './headerRole';
import type { FundsRole } from './lexicon';

/** Amounts that stand beside their labels instead of below them: the one row they make, and the last row they take. */
export interface FundsPairs {
  readonly row: BudgetRow;
  readonly words: readonly string[];
  readonly bottom: number;
}

/** Labels written below one another over more rows than this are no block. */
const MOST_ROWS = 8;

interface Pair {
  readonly role: FundsRole;
  readonly label: Region;
  readonly value: Region;
}

const isAmount = (words: string): boolean => /^[-+]?[\d,]*\.?\d+(%|元|万元|亿元|分)?$/.test(words);

/** The cell to the right of a label; a single empty one is passed over for an amount behind it. */
const valueBeside = (grid: Grid, row: number, label: Region): Region => {
  const next = grid.at(row, label.area.right + 1);
  const behind = grid.at(row, next.area.right + 1);
  return next.words === '' && next.area.left === next.area.right && behind.words !== '' && isAmount(behind.words) ? behind : next;
};

/** The labels of the row that have an amount (or nothing yet) to their right; none at all when labels stand beside labels. */
const pairsIn = (grid: Grid, row: number): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (const label of grid.starting(row)) {
    const role = fundsRoleOf(label.words);
    if (role === null || role === 'note') continue;
    const value = valueBeside(grid, row, label);
    if (value.area.top !== label.area.top || !(value.words === '' || isAmount(value.words))) return [];
    pairs.push({ role, label, value });
  }
  return pairs;
};

const said = (pairs: readonly Pair[], role: FundsRole): boolean => pairs.some((pair) => pair.role === role);

const complete = (pairs: readonly Pair[]): boolean => said(pairs, 'executed') && (said(pairs, 'adjusted') || said(pairs, 'initial'));

/** Reads 预算数 | 230 | 执行数 | 228 | 执行率 | 99%, in one row or with the labels below one another; null when the row begins none. */
export const fundsPairsAt = (grid: Grid, row: number, lastRow: number): FundsPairs | null => {
  const first = pairsIn(grid, row);
  if (!first.some(({ value }) => value.words !== '')) return null;
  const [across, pairs] = [complete(first), [...first]];
  const [top] = first;
  if (top === undefined || (!across && first.length > 1)) return null;
  let bottom = row;
  for (let next = row + 1; !across && next <= Math.min(lastRow, row + MOST_ROWS); next++) {
    if (grid.starting(next).length === 0) continue;
    const [pair, ...more] = pairsIn(grid, next);
    if (pair === undefined || more.length > 0 || pair.label.area.left !== top.label.area.left || said(pairs, pair.role)) break;
    pairs.push(pair);
    bottom = next;
  }
  if (!complete(pairs)) return null;
  const figure = (role: FundsRole) => pairs.find((pair) => pair.role === role)?.value.figure ?? null;
  return {
    row: { label: top.label.figure, initial: figure('initial'), adjusted: figure('adjusted'), executed: figure('executed'), weight: figure('weight'), rate: figure('rate'), score: figure('score') },
    words: pairs.map((pair) => pair.label.words),
    bottom,
  };
};

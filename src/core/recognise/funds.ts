import type { BudgetRow, Figure } from './form';
import { fundsPairsAt } from './fundsPairs';
import type { Grid, Region } from './grid';
import { fundsRoleOf, pointsIn } from './headerRole';
import { FUNDS_ROW_WORDS, FUNDS_TOTAL_WORDS, type FundsRole } from './lexicon';
import { wordsOf } from './words';

/** The funds block: its rows with the total first, the points and the money unit printed in its label, its extent. */
export interface FundsBlock {
  readonly rows: readonly BudgetRow[];
  readonly points: number | null;
  readonly moneyUnit: string | null;
  /** Whether the first row is named as the total; otherwise it is only the first. */
  readonly totalled: boolean;
  /** The amounts are those of single tasks (年度主要任务), not of the form. */
  readonly tasks: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** A block without a merged label ends here at the latest. */
const MOST_ROWS = 12;
const LONGEST_ROW_LABEL = 30;

interface FundsColumn {
  readonly role: FundsRole;
  readonly left: number;
  readonly right: number;
}

/** The columns of amounts; where two headers claim one role, the first of the row (年度预算数（万元）, 资金执行) heads the labels. */
const fundsColumns = (labels: readonly Region[]): readonly FundsColumn[] => {
  const found = new Map<FundsRole, FundsColumn>();
  labels.forEach(({ words, area }, i) => {
    const role = fundsRoleOf(words);
    if (role !== null && (!found.has(role) || (found.get(role)?.left === labels[0]?.area.left && i > 1))) found.set(role, { role, left: area.left, right: area.right });
  });
  return [...found.values()].sort((a, b) => a.left - b.left);
};

/** A header that is only a number (20) behind the executed amounts is the score out of so many points. */
const withBarePoints = (columns: readonly FundsColumn[], labels: readonly Region[]): readonly FundsColumn[] => {
  const executed = columns.find((column) => column.role === 'executed');
  const bare = labels.find(({ words, area }) => /^\d{1,3}分?$/.test(words) && executed !== undefined && area.left > executed.right);
  if (bare === undefined || columns.some((column) => column.role === 'score')) return columns;
  return [...columns, { role: 'score', left: bare.area.left, right: bare.area.right }];
};

const isHeader = (columns: readonly FundsColumn[]): boolean => {
  const roles = new Set(columns.map((column) => column.role));
  return roles.has('executed') && (roles.has('adjusted') || roles.has('initial'));
};

/** The cell of the row under a column; undefined where a wider cell lies over it. */
const under = (grid: Grid, row: number, column: FundsColumn | undefined): Region | undefined => {
  if (column === undefined) return undefined;
  for (let c = column.left; c <= column.right; c++) {
    const region = grid.at(row, c);
    if (region.words !== '' && region.area.left >= column.left) return region;
  }
  const first = grid.at(row, column.left);
  return first.area.left < column.left ? undefined : first;
};

const labelOf = (grid: Grid, row: number, before: number, side: Region | undefined): Region => {
  const from = side === undefined ? 0 : side.area.right + 1;
  let label = grid.at(row, Math.max(from, before - 1));
  for (let column = before - 1; column >= from; column--) {
    const region = grid.at(row, column);
    if (region.words !== '' && region !== side && region.area.top === row) return region;
    label = region;
  }
  return label;
};

const moneyUnitIn = (words: readonly string[]): string | null =>
  words.map((label) => /(万元|亿元|千元|元)/.exec(label)?.[0]).find((unit) => unit !== undefined) ?? null;

const blockOfPairs = (grid: Grid, row: number, lastRow: number): FundsBlock | null => {
  const pairs = fundsPairsAt(grid, row, lastRow);
  if (pairs === null) return null;
  const side = grid.starting(row)[0];
  return { rows: [pairs.row], points: pointsIn(side?.words ?? ''), moneyUnit: moneyUnitIn([side?.words ?? '', ...pairs.words]), totalled: true, tasks: false, top: row, bottom: pairs.bottom };
};

/** Whether a row without a merged label beside it still belongs to the block. */
const isFundsRow = (words: string): boolean => words.length <= LONGEST_ROW_LABEL && FUNDS_ROW_WORDS.test(words) && !/目标|指标/.test(words);

/** Reads the funds block whose header (or whose first pair of label and amount) is in the row; null when there is none. */
export const fundsAt = (grid: Grid, row: number, lastRow: number): FundsBlock | null => {
  const started = grid.starting(row);
  if (started.length < 2) return null;
  const pairs = blockOfPairs(grid, row, lastRow);
  if (pairs !== null) return pairs;
  if (started.length < 3) return null;
  const lowest = Math.min(...started.map((region) => region.area.bottom));
  const side = started[0] !== undefined && started[0].area.bottom > lowest ? started[0] : undefined;
  const labels = started.filter((region) => region !== side);
  const columns = withBarePoints(fundsColumns(labels), labels);
  if (!isHeader(columns)) return null;
  const firstColumn = columns[0];
  if (firstColumn === undefined) return null;
  const bottomOf = Math.max(...labels.filter((region) => fundsRoleOf(region.words) !== null).map((region) => region.area.bottom));
  const last = Math.min(lastRow, side === undefined ? row + MOST_ROWS : side.area.bottom);
  const of = (role: FundsRole) => columns.find((column) => column.role === role);
  const rows: BudgetRow[] = [];
  let bottom = bottomOf;
  for (let r = bottomOf + 1; r <= last; r++) {
    const label = labelOf(grid, r, firstColumn.left, side);
    const executed = under(grid, r, of('executed'));
    if (executed === undefined || label.area.right >= firstColumn.left) break;
    if (side === undefined && (!isFundsRow(label.words) || /目标|指标/.test(grid.starting(r)[0]?.words ?? ''))) break;
    const figure = (role: FundsRole): Figure | null => under(grid, r, of(role))?.figure ?? null;
    bottom = r;
    if (label.words === '' && executed.words === '') continue;
    rows.push({ label: label.figure, initial: figure('initial'), adjusted: figure('adjusted'), executed: executed.figure, weight: figure('weight'), rate: figure('rate'), score: figure('score') });
  }
  if (rows.length === 0) return null;
  const total = rows.findIndex((budget) => FUNDS_TOTAL_WORDS.test(wordsOf(budget.label.text)));
  const ordered = total > 0 ? [...rows.slice(total, total + 1), ...rows.slice(0, total), ...rows.slice(total + 1)] : rows;
  const printed = [side?.words ?? '', ...labels.map((region) => region.words)];
  return {
    rows: ordered,
    points: pointsIn(side?.words ?? ''),
    moneyUnit: moneyUnitIn(printed),
    totalled: total >= 0,
    tasks: printed.some((words) => /任务/.test(words)),
    top: row,
    bottom: side === undefined ? bottom : Math.max(bottom, Math.min(side.area.bottom, lastRow)),
  };
};

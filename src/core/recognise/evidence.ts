import type { Evidence } from './doubts/doubt';
import type { Goal } from './form';
import type { FundsBlock } from './funds';
import type { Grid, Region } from './grid';
import { columnRoleOf, fundsRoleOf } from './headerRole';
import { kindOfTitle } from './heading';
import { GOAL_ACTUAL_WORDS, GOAL_BLOCK_WORDS, GOAL_TARGET_WORDS } from './lexicon';
import type { Segment } from './segments';
import type { Table } from './table';
import { totalLabelIn } from './tableRow';
import { columnOf, regionIn } from './tableColumns';
import { withoutBrackets } from './words';

/** What was read from the rows of a form. */
export interface Parts {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly funds: readonly FundsBlock[];
  readonly goals: readonly Goal[];
  /** The rows of the goal block and of goals in a line of their own. */
  readonly goalRows: readonly Segment[];
}

const holdsFigure = (words: string): boolean => /^[≥≤<>=]*[-+]?[\d,]*\.?\d+[%分]?$/.test(words);

const within = (parts: readonly Segment[], row: number): boolean => parts.some(({ top, bottom }) => row >= top && row <= bottom);

const tableRows = ({ headers, bottom }: Table): Segment => ({ top: headers[0]?.top ?? bottom, bottom });

/** A row of figures below the first header that no part of the form took. */
const unreadRow = (grid: Grid, rows: readonly number[], parts: Parts): Region | null => {
  const taken = [...parts.tables.map(tableRows), ...parts.funds, ...parts.goalRows];
  const name = columnOf(parts.tables[0]?.columns ?? [], 'indicator');
  const first = parts.tables[0]?.headers[0]?.top ?? Infinity;
  for (const row of rows) {
    if (row < first || within(taken, row) || name === undefined || totalLabelIn(grid, row, name) !== undefined) continue;
    const regions = grid.starting(row);
    if (regions.length >= 3 && regions.filter((region) => holdsFigure(region.words)).length >= 2) return regions[0] ?? null;
  }
  return null;
};

/** A row without an indicator's name that holds points nevertheless. */
const skippedRow = (grid: Grid, parts: Parts): Region | null => {
  for (const { columns, placeholders } of parts.tables)
    for (const { cell } of placeholders) {
      const points = (['weight', 'score'] as const).map((role) => regionIn(grid, columns, cell.row, columnOf(columns, role)));
      const own = points.find((region) => region !== undefined && region.area.top === cell.row && region.area.bottom === cell.row && holdsFigure(region.words) && Number(region.words) > 0);
      if (own !== undefined) return own;
    }
  return null;
};

/** A row below the header in which several cells hold header words. */
const headerWordsBelow = (grid: Grid, rows: readonly number[], { tables }: Parts): Region | null => {
  for (const { headers, bottom } of tables) {
    const heads = headers.map((header) => ({ top: header.top, bottom: header.bottom }));
    for (const row of rows) {
      if (row < (heads[0]?.top ?? Infinity) || row > bottom || within(heads, row)) continue;
      const labels = grid.starting(row).filter((region) => ['operator', 'unit', 'target', 'weight'].includes(columnRoleOf(region.words) ?? ''));
      if (new Set(labels.map((region) => columnRoleOf(region.words))).size >= 2) return labels[0] ?? null;
    }
  }
  return null;
};

const fundsLabel = (labels: readonly Region[]): Region | null => {
  const found = new Map(labels.flatMap((region) => {
    const role = fundsRoleOf(region.words);
    return role === 'executed' || role === 'rate' || role === 'adjusted' || role === 'initial' ? [[role, region] as const] : [];
  }));
  return found.size >= 2 && (found.has('executed') || found.has('rate')) ? (found.get('executed') ?? found.get('rate') ?? null) : null;
};

/** A heading over what follows stands alone across its row; a label has a place for its text beside it. */
const headsSection = (grid: Grid, region: Region): boolean => grid.starting(region.area.top).length === 1 && region.area.right >= grid.used.right;

/** The header of a list of tasks (任务名称, 主要内容, 完成情况) names no goal. */
const listsTasks = (grid: Grid, region: Region): boolean => grid.starting(region.area.top).some(({ words }) => words.length <= 10 && /任务/.test(words));

/** A label of a goal (of what was done only, where the goal itself was read). */
const goalLabel = (labels: readonly Region[], { goals }: Parts): Region | null =>
  labels.find((region) => (goals.length > 0 ? [GOAL_ACTUAL_WORDS] : [GOAL_BLOCK_WORDS, GOAL_TARGET_WORDS, GOAL_ACTUAL_WORDS]).some((words) => words.test(withoutBrackets(region.words.replace(/:.*$/, ''))))) ?? null;

/** Gathers the signs that a part of the form was missed. */
export const evidenceOf = (grid: Grid, segment: Segment, parts: Parts): Evidence => {
  const rows = grid.rows.filter((row) => row >= segment.top && row <= segment.bottom);
  const first = parts.tables[0]?.headers[0]?.top ?? segment.bottom + 1;
  const above = rows.filter((row) => row < first && !within(parts.funds, row)).flatMap((row) => grid.starting(row));
  return {
    titleKind: kindOfTitle(parts.title),
    fundsTotalled: parts.funds.length === 0 ? null : parts.funds.some((block) => block.totalled),
    fundsLabel: parts.funds.length > 0 ? null : fundsLabel(above),
    goalLabel: parts.goals.some((goal) => goal.actual !== null) ? null : goalLabel(above.filter((region) => !within(parts.goalRows, region.area.top) && !headsSection(grid, region) && !listsTasks(grid, region)), parts),
    unread: unreadRow(grid, rows, parts),
    skipped: skippedRow(grid, parts),
    headerWords: headerWordsBelow(grid, rows, parts),
    tablesBeside: parts.tables.some((table) => table.headers[0]?.beside !== null && table.headers.length > 0),
  };
};

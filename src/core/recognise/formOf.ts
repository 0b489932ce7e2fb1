import type { Area } from '../sheet/area';
import { boxesIn } from './boxes';
import { withConfidence } from './confidence';
import { evidenceOf } from './evidence';
import type { Column, Diagnostic, Figure, Form, FormKind, Goal } from './form';
import { type FundsBlock, fundsAt } from './funds';
import { type GoalBlock, goalBlockAt, goalLineAt } from './goals';
import type { Grid, Region } from './grid';
import { headerAt } from './header';
import { pointsIn } from './headerRole';
import { headingOf, kindOfTitle, scopeOf } from './heading';
import { BUDGET_TITLE_WORDS } from './lexicon';
import type { Segment } from './segments';
import { readTable, type Table } from './table';
import { totalLabelIn } from './tableRow';
import { columnOf, regionIn } from './tableColumns';
import { withoutBrackets, wordsOf } from './words';

interface Blocks {
  readonly tables: readonly Table[];
  readonly funds: FundsBlock | null;
  readonly allFunds: readonly FundsBlock[];
  readonly goalBlock: GoalBlock | null;
  readonly goalRows: readonly Segment[];
  /** Numbered goals with a line of their own, each with its row. */
  readonly goalLines: readonly { readonly row: number; readonly goal: Goal }[];
  /** The row of the first block, or one below the segment. */
  readonly first: number;
}

/** The amounts of the form before those of its tasks, a block with a total before one without; else the first. */
const betterFunds = (later: FundsBlock, earlier: FundsBlock): boolean =>
  later.tasks === earlier.tasks ? later.totalled && !earlier.totalled : earlier.tasks;

const blocksIn = (grid: Grid, segment: Segment): Blocks => {
  const tables: Table[] = [];
  const goalLines: { row: number; goal: Goal }[] = [];
  const allFunds: FundsBlock[] = [];
  const goalRows: Segment[] = [];
  const found: { funds: FundsBlock | null; goalBlock: GoalBlock | null } = { funds: null, goalBlock: null };
  let first = segment.bottom + 1;
  const open = (row: number) => (first = Math.min(first, row));
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
    const block = found.goalBlock === null && tables.length === 0 ? goalBlockAt(grid, row, segment.bottom) : null;
    if (block !== null) {
      found.goalBlock = block;
      goalRows.push({ top: row, bottom: block.bottom });
      open(row);
      next = block.bottom + 1;
    }
  }
  return { tables, ...found, allFunds, goalRows, goalLines, first };
};

/** The cells of the total row. One cell over both columns of points, or alone to the right of the label, is the score. */
const totalCells = (grid: Grid, table: Table, row: number, label: Region): { readonly weight: Figure | null; readonly score: Figure | null } => {
  const [weightColumn, scoreColumn] = [columnOf(table.columns, 'weight'), columnOf(table.columns, 'score')];
  const under = (column: Column | undefined): Region | undefined => {
    const region = regionIn(grid, table.columns, row, column);
    return region === label ? undefined : region;
  };
  const [weight, score] = [under(weightColumn), under(scoreColumn)];
  if (weight !== undefined && score === undefined && scoreColumn !== undefined && weight.area.right >= scoreColumn.left) return { weight: null, score: weight.figure };
  if (weight !== undefined || score !== undefined) return { weight: weight?.figure ?? null, score: score?.figure ?? null };
  const [alone, ...more] = grid.starting(row).filter((region) => region.area.left > label.area.right);
  return { weight: null, score: alone !== undefined && more.length === 0 && /^\d+(\.\d+)?分?$/.test(alone.words) ? alone.figure : null };
};

const totalOf = (grid: Grid, tables: readonly Table[], bottom: number): Form['total'] => {
  const table = tables.at(-1);
  const name = table === undefined ? undefined : columnOf(table.columns, 'indicator');
  if (table === undefined || name === undefined) return null;
  const rows = [...(table.totalRow === null ? [] : [table.totalRow]), ...grid.rows.filter((row) => row > table.bottom && row <= bottom)];
  for (const row of rows) {
    const label = totalLabelIn(grid, row, name);
    if (label === undefined) continue;
    return { label: label.figure, ...totalCells(grid, table, row, label) };
  }
  return null;
};

/** Indicators of the tables below each goal line carry the number of that goal. */
const withGoals = (tables: readonly Table[], goalLines: Blocks['goalLines']) =>
  tables.flatMap((table) => {
    const top = table.headers[0]?.top ?? 0;
    const above = goalLines.findLast(({ row }) => row < top);
    return above === undefined ? table.indicators : table.indicators.map((indicator) => (indicator.goal === null ? { ...indicator, goal: above.goal.number } : indicator));
  });

const rangeOf = (grid: Grid, segment: Segment): Area => {
  const rows = grid.rows.filter((row) => row >= segment.top && row <= segment.bottom);
  const regions = rows.flatMap((row) => grid.starting(row));
  return {
    top: rows[0] ?? segment.top,
    bottom: Math.min(segment.bottom, regions.reduce((max, region) => Math.max(max, region.area.bottom), segment.top)),
    left: regions.reduce((min, region) => Math.min(min, region.area.left), grid.used.right),
    right: Math.min(grid.used.right, regions.reduce((max, region) => Math.max(max, region.area.right), grid.used.left)),
  };
};

/** Points printed in the label beside the indicator table: 绩效指标（60分）. */
const tablePoints = (grid: Grid, table: Table | undefined): number | null => {
  const header = table?.headers[0];
  const left = header === undefined ? undefined : Math.min(...header.columns.map((column) => column.left));
  const side = header === undefined || left === undefined || left === 0 ? undefined : grid.at(header.top, left - 1);
  return side === undefined ? null : pointsIn(side.words);
};

const BUDGET_HEADER_WORDS = /^(科目(编码|名称)|功能科目.*|项目|收入|支出|预算数|决算数|合计|小计|总计|基本支出|项目支出|单位(代码|名称|编码)|部门\(?单位\)?(代码|名称)|.*支出|.*收入|.*费|采购.*|购买.*|资金(来源|性质))$/;

/** A disclosure table of amounts: its title names one, and its header rows name codes, amounts, income or expenditure. */
const isBudgetTable = (grid: Grid, segment: Segment, title: string): boolean => {
  const words = withoutBrackets(wordsOf(title));
  if (!BUDGET_TITLE_WORDS.test(words) || /绩效|自评/.test(words)) return false;
  const labels = grid.rows.filter((row) => row >= segment.top && row <= segment.top + 8).flatMap((row) => grid.starting(row));
  return new Set(labels.map((region) => region.words).filter((label) => BUDGET_HEADER_WORDS.test(label))).size >= 3;
};

/** Columns that only a mid-year form has. */
const MONITORING_WORDS = /完成(目标)?可能性|\d{1,2}(月)?[-—~至]\d{1,2}月|半年度/;

const kindOf = (title: string, tables: readonly Table[]): FormKind => {
  const named = kindOfTitle(title);
  const roles = new Set(tables.flatMap((table) => table.columns.map((column) => column.role)));
  const filled = roles.has('actual') || roles.has('score');
  if (named === 'monitoring' || named === 'self-evaluation') return named;
  const halfWay = tables.some((table) => table.columns.some(({ header }) => MONITORING_WORDS.test(wordsOf(header.text))));
  if (named === null && halfWay) return 'monitoring';
  if (named === 'target-declaration' && !filled) return named;
  return filled ? 'self-evaluation' : 'target-declaration';
};

/** Reads the form in the given rows; null when there is none. */
export const formIn = (grid: Grid, segment: Segment): Form | null => {
  const { tables, funds, allFunds, goalBlock, goalRows, goalLines, first } = blocksIn(grid, segment);
  const heading = headingOf(grid, segment.top, Math.max(segment.top, Math.min(first - 1, segment.bottom)));
  const main = tables[0];
  const titled = kindOfTitle(heading.title);
  const withoutTables: FormKind | null = isBudgetTable(grid, segment, heading.title) ? 'budget-table' : titled === 'summary' ? 'summary' : null;
  if (main === undefined && withoutTables === null) return null;
  const goals = goalLines.length > 0 ? goalLines.map(({ goal }) => goal) : (goalBlock?.goals ?? []);
  const lastTable = tables.at(-1);
  const diagnostics: Diagnostic[] = tables.flatMap((table) => table.diagnostics);
  return withConfidence(
    {
      kind: main === undefined ? (withoutTables ?? 'summary') : kindOf(heading.title, tables),
      scope: withoutTables === 'budget-table' ? 'department' : scopeOf(heading),
      sheet: grid.sheet.name,
      title: heading.title,
      year: heading.year,
      project: heading.project,
      department: heading.department,
      unit: heading.unit,
      moneyUnit: funds?.moneyUnit ?? heading.moneyUnit,
      range: rangeOf(grid, segment),
      columns: main?.columns ?? [],
      budget: funds?.rows ?? [],
      budgetPoints: funds?.points ?? null,
      goals,
      goalPoints: goalBlock?.points ?? null,
      indicators: withGoals(tables, goalLines),
      indicatorPoints: tablePoints(grid, main),
      total: totalOf(grid, tables, segment.bottom),
      headingTotal: heading.total,
      boxes: lastTable === undefined ? [] : boxesIn(grid, lastTable.bottom + 1, segment.bottom),
      placeholders: tables.flatMap((table) => table.placeholders),
    },
    evidenceOf(grid, segment, { title: heading.title, tables, funds: allFunds, goals, goalRows }),
    diagnostics,
  );
};

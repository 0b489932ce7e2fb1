import type { Area } from '../sheet/area';
import { blocksIn, type Blocks } from './blocks';
import { boxesIn } from './boxes';
import { withConfidence } from './confidence';
import { evidenceOf } from './evidence';
import type { Diagnostic, Form, FormKind } from './form';
import { isBudgetTable, kindOf } from './formKind';
import type { Grid } from './grid';
import { pointsIn } from './headerRole';
import { headingOf, kindOfTitle, scopeOf } from './heading';
import type { Segment } from './segments';
import type { Table } from './table';
import { totalOf } from './total';

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
      columns: main?.headers[0]?.columns ?? [],
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

import type { Area } from '../sheet/area';
import { correctedColumns } from './correction';
import type { Column, ColumnRole } from './form';
import type { Grid, Region } from './grid';
import { columnRoleOf } from './headerRole';
import { NAMING, settleColumns } from './settleColumns';

/** The header of an indicator table: its rows and its columns from left to right. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly Column[];
  /** The columns of a second table in the same rows (中期 beside 年度), sharing the first level; null where there is none. */
  readonly beside: readonly Column[] | null;
}

/** A header of more rows than this is no header. */
const MOST_ROWS = 3;

const VALUES: readonly ColumnRole[] = ['target', 'initialTarget', 'actual', 'history'];

const isScoreBesideNumbers = (words: string): boolean => /^\d{1,3}$/.test(words) && Number(words) > 0 && Number(words) <= 100;

/** A label that runs down beside the table (绩效指标) is no column: it reaches below the other header cells. */
const besideTable = (region: Region, others: readonly Region[]): boolean =>
  region.area.bottom - region.area.top >= MOST_ROWS ||
  (/绩效指标|绩效目标/.test(region.words) && region.area.bottom > Math.max(...others.filter((o) => o !== region).map((o) => o.area.bottom), 0));

/** Whether the labels can open a table: something named, something measured, three roles in all; or levels with points or names and scores alone. */
const opensTable = (roles: readonly ColumnRole[]): boolean => {
  const distinct = new Set(roles);
  const named = roles.some((role) => NAMING.includes(role));
  const valued = roles.some((role) => VALUES.includes(role));
  if (!valued) return ['level1', 'level2', 'score'].every((role) => distinct.has(role as ColumnRole)) && (distinct.has('weight') || distinct.has('indicator'));
  return named && (distinct.size >= 3 || (distinct.has('indicator') && distinct.has('target')));
};

const rolesOf = (regions: readonly Region[]): ColumnRole[] =>
  regions.flatMap((region) => columnRoleOf(region.words) ?? []);

/** The next row belongs to the header when every label that starts in it is a header word itself. */
const continuesHeader = (grid: Grid, row: number, above: Area): boolean => {
  const labels = grid.starting(row).filter((region) => region.area.left >= above.left && region.area.left <= above.right);
  return (
    labels.length > 0 &&
    labels.every((region) => region.area.top === row && region.area.bottom - row < MOST_ROWS && (columnRoleOf(region.words) !== null || /^(\(?[AB①②③]\)?|数?值|数量|内容)$/.test(region.words)))
  );
};

interface Stack {
  readonly left: number;
  readonly right: number;
  readonly regions: readonly Region[];
}

/** The header cells above each column, from top to bottom; neighbouring columns under the same cells are one. */
const stacksOf = (grid: Grid, top: number, bottom: number, left: number, right: number): Stack[] => {
  const stacks: Stack[] = [];
  for (let column = left; column <= right; column++) {
    const regions: Region[] = [];
    for (let row = top; row <= bottom; row++) {
      const region = grid.at(row, column);
      if (region.words !== '' && !regions.includes(region)) regions.push(region);
    }
    const last = stacks.at(-1);
    const lowest = regions.at(-1);
    if (lowest === undefined) continue;
    if (last !== undefined && last.regions.at(-1) === lowest && last.right === column - 1) stacks[stacks.length - 1] = { ...last, right: column };
    else stacks.push({ left: column, right: column, regions });
  }
  return stacks;
};

/** The role of a column from its header cells: the lowest word decides, unless the word above it narrows it. */
const roleOfStack = (regions: readonly Region[]): ColumnRole | null => {
  const [upper, lower] = [regions.at(-2)?.words ?? '', regions.at(-1)?.words ?? ''];
  const [above, own] = [columnRoleOf(upper), columnRoleOf(lower)];
  const together = regions.length > 1 ? columnRoleOf(upper + lower) : null;
  if (together === 'reviewScore' || own === 'reviewScore') return 'reviewScore';
  if (above === 'history' && (own === null || own === 'target' || own === 'actual')) return 'history';
  if (above === 'actual' && (own === 'target' || own === 'initialTarget' || own === null)) return 'actual';
  if (above === 'target' && own === 'initialTarget') return 'initialTarget';
  if (above === 'note' && own !== 'note') return own === null || own === 'other' ? 'note' : own;
  return own ?? above;
};

/** A table beside this one, behind an empty column, that repeats its roles (分值 得分 of a process block) is not part of it. */
const withoutNeighbour = (columns: readonly Column[]): readonly Column[] => {
  const gap = columns.findIndex((column, i) => i > 0 && column.left > (columns[i - 1]?.right ?? 0) + 1);
  const [own, beside] = [columns.slice(0, gap), columns.slice(gap).flatMap(({ role }) => (role === 'other' ? [] : [role]))];
  const roles = own.map((column) => column.role);
  return gap > 0 && opensTable(roles) && roles.filter((role) => role === 'indicator').length === 1 && !beside.includes('indicator') && beside.some((role) => ['weight', 'score', 'target', 'actual'].includes(role)) && beside.every((role) => roles.includes(role)) ? own : columns;
};

/** Where names follow values again a second table begins: 二级指标 三级指标 指标值 二级指标 三级指标 指标值. */
const secondTable = (columns: readonly Column[]): number => {
  const value = columns.findIndex((column) => VALUES.includes(column.role));
  const again = columns.findIndex((column, i) => i > value && (column.role === 'level2' || column.role === 'indicator') && columns.slice(0, i).some((before) => before.role === column.role));
  return value >= 0 && again >= 0 && columns.slice(again).some((column) => VALUES.includes(column.role)) ? again : -1;
};

const columnsOf = (grid: Grid, top: number, bottom: number, labels: readonly Region[]): Pick<Header, 'columns' | 'beside'> => {
  const left = Math.min(...labels.map((region) => region.area.left));
  const right = Math.max(...labels.map((region) => region.area.right));
  const stacks = stacksOf(grid, top, bottom, left, right);
  const grouping = new Set(stacks.flatMap((stack) => stack.regions.slice(0, -1)));
  const raw = stacks.filter((stack) => !stack.regions.every((region) => grouping.has(region))).map((stack): Column => {
    const role = roleOfStack(stack.regions);
    const header = stack.regions.at(-1) ?? grid.at(top, stack.left);
    return { role: role ?? 'other', left: stack.left, right: stack.right, header: header.figure, confidence: role === null ? 0.5 : 1 };
  });
  const scored = raw.some((column) => column.role === 'score')
    ? raw
    : raw.map((column): Column => (column.role === 'other' && isScoreBesideNumbers(column.header.text.trim()) ? { ...column, role: 'score', confidence: 0.8 } : column));
  const own = withoutNeighbour(scored);
  const second = secondTable(own);
  if (second < 0) return { columns: settleColumns(own), beside: null };
  const shared = own.slice(0, second).filter((column) => column.role === 'level1');
  return { columns: settleColumns(own.slice(0, second)), beside: settleColumns([...shared, ...own.slice(second)]) };
};

const readHeader = (grid: Grid, row: number): Header | null => {
  const started = grid.starting(row);
  if (started.length < 2) return null;
  const flat = started.filter((region) => !besideTable(region, started));
  const roles = rolesOf(flat);
  if (!roles.some((role) => NAMING.includes(role)) || roles.length < 2) return null;
  const span: Area = {
    top: row,
    bottom: row,
    left: Math.min(...flat.map((region) => region.area.left)),
    right: Math.max(...flat.map((region) => region.area.right)),
  };
  let bottom = row;
  const merged = Math.max(...flat.filter((region) => columnRoleOf(region.words) !== null).map((region) => region.area.bottom));
  while (bottom - row + 1 < MOST_ROWS && (bottom < merged || continuesHeader(grid, bottom + 1, span))) bottom++;
  const labels: Region[] = [...flat];
  for (let below = row + 1; below <= bottom; below++) labels.push(...grid.starting(below).filter((region) => region.area.left >= span.left && region.area.left <= span.right));
  if (!opensTable(rolesOf(labels))) return null;
  const columns = columnsOf(grid, row, bottom, labels);
  return columns.columns.some((column) => column.role === 'indicator') ? { top: row, bottom, ...columns } : null;
};

/** The header with the roles a person gave its columns. */
const corrected = ({ corrections }: Grid, header: Header | null): Header | null =>
  header === null
    ? null
    : { ...header, columns: correctedColumns(corrections, header.columns), beside: header.beside === null ? null : correctedColumns(corrections, header.beside) };

/** What was read of each grid: every part of the reading asks each row whether a header begins there. */
const known = new WeakMap<Grid, Map<number, Header | null>>();

/** Reads the header that begins in the row, or null when none does. */
export const headerAt = (grid: Grid, row: number): Header | null => {
  const rows = known.get(grid) ?? new Map<number, Header | null>();
  known.set(grid, rows);
  const before = rows.get(row);
  if (before !== undefined) return before;
  const header = corrected(grid, readHeader(grid, row));
  rows.set(row, header);
  return header;
};

import type { BuildResult } from '../../../core/build';
import type { Form, Indicator } from '../../../core/recognise/form';
import { type Address, cellKey, formatAddress } from '../../../core/sheet/address';
import type { StagedEdit } from './buildState';

/** A row of the table as it will be. */
export interface TableRow {
  /** The name cell (A1) on the sheet as it is, or the id of the edit that adds it. */
  readonly key: string;
  /** As it will be, at its future cells. */
  readonly indicator: Indicator;
  /** The name cell on the sheet as it is; null for a new row. */
  readonly original: Address | null;
  readonly state: 'kept' | 'changed' | 'new';
}

/** Rows in one run under the same levels of the same goal. */
export interface RowGroup {
  readonly key: string;
  readonly level1: string;
  readonly level2: string;
  readonly goal: number | null;
  readonly rows: readonly TableRow[];
}

const keyAt = ({ row, column }: Address): number => cellKey(row, column);

const touched = (staged: readonly StagedEdit[]): ReadonlySet<string> =>
  new Set(staged.flatMap(({ edit }) => (edit.do === 'change' || edit.do === 'move' ? [formatAddress(edit.cell)] : [])));

/** The rows of the table as it will be, each with the row or the edit it comes from. */
export const tableRows = ({ form, places, done }: BuildResult, staged: readonly StagedEdit[]): readonly TableRow[] => {
  if (form === null) return [];
  const origins = new Map(places.flatMap(({ from, to }) => (to === null ? [] : [[keyAt(to), from] as const])));
  const added = new Map(done.flatMap(({ edit, cell }) => {
    const id = edit.do === 'add' ? staged.find((one) => one.edit === edit)?.id : undefined;
    return id === undefined ? [] : [[keyAt(cell), id] as const];
  }));
  const changed = touched(staged);
  return form.indicators.flatMap((indicator): readonly TableRow[] => {
    const at = keyAt(indicator.name.cell);
    const [from, id] = [origins.get(at), added.get(at)];
    if (id !== undefined) return [{ key: id, indicator, original: null, state: 'new' }];
    if (from === undefined) return [];
    const key = formatAddress(from);
    return [{ key, indicator, original: from, state: changed.has(key) ? 'changed' : 'kept' }];
  });
};

const labels = ({ level1, level2, goal }: Indicator): readonly [string, string, number | null] => [level1?.name ?? '', level2?.name ?? '', goal];

/** The rows in runs under the same labels. */
export const rowGroups = (rows: readonly TableRow[]): readonly RowGroup[] => {
  const groups: { key: string; level1: string; level2: string; goal: number | null; rows: TableRow[] }[] = [];
  for (const row of rows) {
    const [level1, level2, goal] = labels(row.indicator);
    const last = groups.at(-1);
    if (last !== undefined && last.level1 === level1 && last.level2 === level2 && last.goal === goal) last.rows.push(row);
    else groups.push({ key: `${row.key} ${level1} ${level2}`, level1, level2, goal, rows: [row] });
  }
  return groups;
};

/** The row at a cell of the sheet as it will be. */
export const rowAtCell = (rows: readonly TableRow[], form: Form, cell: Address): TableRow | undefined => {
  const indicator = form.indicators.find(({ name: { area } }) => cell.row >= area.top && cell.row <= area.bottom);
  return rows.find((row) => row.indicator === indicator);
};

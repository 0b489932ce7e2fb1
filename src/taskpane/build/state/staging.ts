import type { BuildEdit, NewIndicator, Side } from '../../../core/build';
import type { TargetDraft } from '../../../core/build/targetDraft';
import { type Address, formatAddress } from '../../../core/sheet/address';
import type { BuildDraft, StagedEdit } from './buildState';
import type { RowGroup, TableRow } from './rows';

type Add = Extract<BuildEdit, { do: 'add' }>;
interface StagedAdd extends StagedEdit {
  readonly edit: Add;
}

/** A new row: where, and what stands in it. */
export interface Addition {
  readonly at: Address;
  readonly side: Side;
  readonly indicator: NewIndicator;
  readonly target?: TargetDraft;
}

const isAdd = (one: StagedEdit): one is StagedAdd => one.edit.do === 'add';

/** The edit that adds the row with this key. */
export const addOf = ({ staged }: BuildDraft, key: string): StagedAdd | undefined => staged.filter(isAdd).find(({ id }) => id === key);

const withTarget = (one: StagedEdit, target: TargetDraft | undefined): StagedEdit => (target === undefined ? one : { ...one, target });

/**
 * Adds a row. Edits are made one after the other, each right below its row: of several below the same row the later one
 * is put before the earlier ones, so that they stand in the order in which they were added.
 */
export const addRow = (draft: BuildDraft, { at, side, indicator, target }: Addition): BuildDraft => {
  const id = `new-${String(draft.next)}`;
  const one = withTarget({ id, edit: { do: 'add', at, side, indicator } }, target);
  const place = draft.staged.findIndex((other) => isAdd(other) && other.edit.side === 'after' && side === 'after' && formatAddress(other.edit.at) === formatAddress(at));
  const staged = place < 0 ? [...draft.staged, one] : [...draft.staged.slice(0, place), one, ...draft.staged.slice(place)];
  return { ...draft, staged, next: draft.next + 1 };
};

/** Adds a row right below another one. */
export const addBelow = (draft: BuildDraft, row: TableRow, indicator: NewIndicator, target?: TargetDraft): BuildDraft => {
  const rest = target === undefined ? {} : { target };
  if (row.original !== null) {
    const id = `new-${String(draft.next)}`;
    return { ...draft, staged: [...draft.staged, withTarget({ id, edit: { do: 'add', at: row.original, side: 'after', indicator } }, target)], next: draft.next + 1 };
  }
  const above = addOf(draft, row.key);
  if (above === undefined) return draft;
  const { level1, level2 } = above.edit.indicator;
  const joined: NewIndicator = { ...indicator, ...(level1 === undefined ? {} : { level1 }), ...(level2 === undefined ? {} : { level2 }) };
  if (above.edit.side === 'before') return addRow(draft, { at: above.edit.at, side: 'before', indicator: joined, ...rest });
  const place = draft.staged.indexOf(above);
  const one = withTarget({ id: `new-${String(draft.next)}`, edit: { do: 'add', at: above.edit.at, side: 'after', indicator: joined } }, target);
  return { ...draft, staged: [...draft.staged.slice(0, place), one, ...draft.staged.slice(place)], next: draft.next + 1 };
};

const named = ({ edit }: StagedEdit): string | null => (edit.do === 'change' || edit.do === 'move' || edit.do === 'remove' || edit.do === 'duplicate' ? formatAddress(edit.cell) : null);

/** Takes back all that was done to a row of the sheet, or a row that was added. */
export const restoreRow = (draft: BuildDraft, key: string): BuildDraft => ({
  ...draft,
  staged: draft.staged.filter((one) => one.id !== key && named(one) !== key),
  locked: draft.locked.filter((locked) => locked !== key),
});

/** Removes a row: one that was added is not added. */
export const removeRow = (draft: BuildDraft, row: TableRow): BuildDraft => {
  const without = restoreRow(draft, row.key);
  return row.original === null ? without : { ...without, staged: [...without.staged, { id: `remove ${row.key}`, edit: { do: 'remove', cell: row.original } }] };
};

/** Changes what stands in a row; a weight that was given stays when weights are shared out. */
export const changeRow = (draft: BuildDraft, row: TableRow, change: Partial<NewIndicator>, target?: TargetDraft): BuildDraft => {
  const locked = change.weight === undefined || draft.locked.includes(row.key) ? draft.locked : [...draft.locked, row.key];
  const added = addOf(draft, row.key);
  if (added !== undefined) {
    const next: StagedEdit = withTarget({ id: added.id, edit: { ...added.edit, indicator: { ...added.edit.indicator, ...change } } }, target ?? added.target);
    return { ...draft, locked, staged: draft.staged.map((one) => (one === added ? next : one)) };
  }
  if (row.original === null) return draft;
  const id = `change ${row.key}`;
  const had = draft.staged.find((one) => one.id === id);
  const before = had?.edit.do === 'change' ? had.edit.indicator : {};
  const next = withTarget({ id, edit: { do: 'change', cell: row.original, indicator: { ...before, ...change } } }, target ?? had?.target);
  return { ...draft, locked, staged: had === undefined ? [...draft.staged, next] : draft.staged.map((one) => (one === had ? next : one)) };
};

/** Moves a row that was added beside a row of the sheet; there it takes that row's levels. */
const anchor = (draft: BuildDraft, added: StagedAdd, at: Address, side: Side): BuildDraft => {
  const { name, target, operator, unit, weight } = added.edit.indicator;
  const indicator: NewIndicator = { name, ...(target === undefined ? {} : { target }), ...(operator === undefined ? {} : { operator }), ...(unit === undefined ? {} : { unit }), ...(weight === undefined ? {} : { weight }) };
  const moved: StagedEdit = { ...added, edit: { do: 'add', at, side, indicator } };
  return { ...draft, staged: [...draft.staged.filter((one) => one !== added), moved] };
};

const moveBeside = (draft: BuildDraft, cell: Address, beside: Address, side: Side): BuildDraft => {
  const id = `move ${formatAddress(cell)}`;
  const edit: BuildEdit = side === 'after' ? { do: 'move', cell, after: beside } : { do: 'move', cell, before: beside };
  const last = draft.staged.at(-1);
  // A row on its way through the table is one move, not one for every step.
  return { ...draft, staged: [...(last?.id === id ? draft.staged.slice(0, -1) : draft.staged), { id, edit }] };
};

/** Two rows that were added change what stands in them; each keeps its place and its levels. */
const swapped = (draft: BuildDraft, a: StagedAdd, b: StagedAdd): BuildDraft => {
  const into = (place: StagedAdd, content: StagedAdd): StagedEdit => {
    const { level1, level2 } = place.edit.indicator;
    const { name, target, operator, unit, weight } = content.edit.indicator;
    const levels = { ...(level1 === undefined ? {} : { level1 }), ...(level2 === undefined ? {} : { level2 }) };
    const parts = { name, ...(target === undefined ? {} : { target }), ...(operator === undefined ? {} : { operator }), ...(unit === undefined ? {} : { unit }), ...(weight === undefined ? {} : { weight }) };
    return withTarget({ id: content.id, edit: { ...place.edit, indicator: { ...levels, ...parts } } }, content.target);
  };
  return { ...draft, staged: draft.staged.map((one) => (one === a ? into(a, b) : one === b ? into(b, a) : one)) };
};

/** The draft with a row beside another one; null where it cannot go there: a row of the sheet needs a row of the sheet to stand by. */
const beside = (draft: BuildDraft, row: TableRow, other: TableRow, side: Side): BuildDraft | null => {
  const [added, otherAdded] = [addOf(draft, row.key), addOf(draft, other.key)];
  if (added !== undefined && otherAdded !== undefined) return swapped(draft, added, otherAdded);
  if (added !== undefined) return other.original === null ? null : anchor(draft, added, other.original, side);
  if (row.original === null) return null;
  if (other.original !== null) return moveBeside(draft, row.original, other.original, side);
  return otherAdded === undefined ? null : anchor(draft, otherAdded, row.original, side === 'after' ? 'before' : 'after');
};

/** The draft with a row one place up or down; across the edge of its group it joins the next one. Null where it cannot go further. */
export const moveRow = (draft: BuildDraft, groups: readonly RowGroup[], key: string, direction: 'up' | 'down'): BuildDraft | null => {
  const at = groups.findIndex(({ rows }) => rows.some((row) => row.key === key));
  const group = groups[at];
  const index = group?.rows.findIndex((row) => row.key === key) ?? -1;
  const row = group?.rows[index];
  if (group === undefined || row === undefined) return null;
  const neighbour = group.rows[index + (direction === 'up' ? -1 : 1)];
  if (neighbour !== undefined) return beside(draft, row, neighbour, direction === 'up' ? 'before' : 'after');
  const next = groups[at + (direction === 'up' ? -1 : 1)];
  return next === undefined ? null : moveToGroup(draft, row, next, direction === 'up' ? 'last' : 'first');
};

/** The draft with a row at the edge of another group; null where no row of the sheet stands in it. */
export const moveToGroup = (draft: BuildDraft, row: TableRow, group: RowGroup, edge: 'first' | 'last'): BuildDraft | null => {
  const known = group.rows.filter(({ original }) => original !== null);
  const other = edge === 'last' ? known.at(-1) : known[0];
  if (other?.original === undefined || other.original === null) return null;
  const side: Side = edge === 'last' ? 'after' : 'before';
  const added = addOf(draft, row.key);
  if (added !== undefined) return anchor(draft, added, other.original, side);
  return row.original === null ? null : moveBeside(draft, row.original, other.original, side);
};

/** Locks or unlocks the weight of a row. */
export const toggleLock = (draft: BuildDraft, key: string): BuildDraft => ({ ...draft, locked: draft.locked.includes(key) ? draft.locked.filter((one) => one !== key) : [...draft.locked, key] });

import { LAST_COLUMN } from '../../../core/sheet/address';
import { type Area, contains, formatArea, topLeft } from '../../../core/sheet/area';
import type { CellContent } from '../../../core/sheet/edit';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { landed } from '../cellContent';
import { nameOf } from '../change';
import type { Seen } from './send';
import type { SheetState } from './sheetState';

const EMPTY: CellContent = { value: null, formula: null };
const contentAt = (sheet: SheetSnapshot, key: number): CellContent => sheet.cells.get(key) ?? EMPTY;
const keysOf = (a: SheetSnapshot, b: SheetSnapshot): readonly number[] => [...new Set([...a.cells.keys(), ...b.cells.keys()])].sort((x, y) => x - y);
const placeOf = (key: number): { readonly row: number; readonly column: number } => ({ row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) });

const within = (area: Area | null, merges: readonly Area[]): ReadonlySet<string> =>
  new Set(merges.filter(({ top, left }) => area !== null && contains(area, top, left)).map(formatArea));

/** Where an expected and a seen sheet both can tell: merged areas further out were not asked for. */
const common = (a: Area | null, b: Area | null): Area | null => (a === null || b === null ? null : { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) });

const sameMerges = (state: SheetState, seen: Seen): boolean => {
  const area = common(state.snapshot.used, seen.snapshot.used);
  const [a, b] = [within(area, state.merges), within(area, seen.merges)];
  return a.size === b.size && [...a].every((name) => b.has(name));
};

/** The kind of thing a cell holds: the text of a formula that nobody wrote is Excel's own affair. */
const alike = (a: CellContent, b: CellContent): boolean => (a.formula !== null || b.formula !== null ? a.formula !== null && b.formula !== null : landed(a, b));

/** Whether a sheet is in a state, leaving out some cells: the same merged areas, the same values in the same places. */
export const isIn = (state: SheetState, seen: Seen, leftOut: ReadonlySet<number>): boolean =>
  sameMerges(state, seen) && keysOf(state.snapshot, seen.snapshot).every((key) => leftOut.has(key) || alike(contentAt(state.snapshot, key), contentAt(seen.snapshot, key)));

/** The cells that hold something else than before, and merged areas that are not as they were, by name. */
export const differences = (before: SheetState, seen: Seen, formatOf: (row: number, column: number) => string | undefined, formatsMatter: ReadonlySet<number>): readonly string[] => {
  const sheet = before.snapshot.name;
  const cells = keysOf(before.snapshot, seen.snapshot).filter((key) => !landed(contentAt(before.snapshot, key), contentAt(seen.snapshot, key)));
  const formats = [...formatsMatter].filter((key) => {
    const { row, column } = placeOf(key);
    const [was, is] = [formatOf(row, column), seen.formats.get(key)];
    return was !== undefined && is !== undefined && was !== is;
  });
  const [a, b] = [new Map(before.merges.map((area) => [formatArea(area), area])), new Map(seen.merges.map((area) => [formatArea(area), area]))];
  const area = common(before.snapshot.used, seen.snapshot.used);
  const merges = [...a, ...b].filter(([name, one]) => (!a.has(name) || !b.has(name)) && area !== null && contains(area, one.top, one.left)).map(([, one]) => topLeft(one));
  const names = [...[...cells, ...formats].map(placeOf), ...merges].map((cell) => nameOf({ sheet, cell }));
  return [...new Set(names)];
};

import { type Area, contains, union } from '../../../core/sheet/area';
import type { SheetSnapshot, SnapshotCell } from '../../../core/sheet/snapshot';
import { formatValue } from '../numberFormat/formatValue';
import { type CurrentCell, keyAddress } from './currentCells';
import { isCovered, mergeFinder, separateMerges } from './merges';
import type { ParsedSheet } from './parsedSheet';

/** More cells than any merged area of a form has. */
const LARGE_MERGE = 10_000;

/** Merges of whole rows, columns or sheets are cut where the used cells end, so that nobody walks a million empty rows. */
const cutToUsed = (area: Area, used: Area): Area =>
  (area.bottom - area.top + 1) * (area.right - area.left + 1) <= LARGE_MERGE
    ? area
    : { ...area, bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)), right: Math.max(area.left, Math.min(area.right, used.right)) };

/** A sheet as everything else reads it: the filled cells with their displayed texts, the box around them, the merges that begin in it. */
export const snapshotOf = (name: string, sheet: ParsedSheet, cells: ReadonlyMap<number, CurrentCell>, date1904: boolean): SheetSnapshot => {
  const merges = separateMerges(sheet.merges);
  const mergeAt = mergeFinder(merges);
  const filled = new Map<number, SnapshotCell>();
  let used: Area | null = null;
  for (const [key, { value, formula, format }] of [...cells].sort(([a], [b]) => a - b)) {
    const { row, column } = keyAddress(key);
    if (isCovered(mergeAt(row, column), row, column)) continue;
    filled.set(key, { value, text: formatValue(value, format, date1904), formula, format });
    const here: Area = { top: row, left: column, bottom: row, right: column };
    used = used === null ? here : union(used, here);
  }
  const box = used;
  return {
    name,
    used,
    cells: filled,
    merges: box === null ? [] : separateMerges(merges.filter(({ top, left }) => contains(box, top, left)).map((area) => cutToUsed(area, box))),
    hiddenRows: new Set(box === null ? [] : [...sheet.hiddenRows].filter((row) => row >= box.top && row <= box.bottom)),
    protected: sheet.protected,
  };
};

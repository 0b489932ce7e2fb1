import { type Area, contains, intersects } from '../../../core/sheet/area';

/** Merged areas in reading order without those that overlap an earlier one (Excel drops them when it repairs a file) and those of one cell. */
export const separateMerges = (merges: readonly Area[]): readonly Area[] => {
  const ordered = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const kept: Area[] = [];
  let open: Area[] = [];
  for (const area of ordered) {
    open = open.filter((one) => one.bottom >= area.top);
    const single = area.top === area.bottom && area.left === area.right;
    if (single || open.some((one) => intersects(one, area))) continue;
    open.push(area);
    kept.push(area);
  }
  return kept;
};

/** Finds the merged area over a cell; areas must not overlap. */
export const mergeFinder = (merges: readonly Area[]): ((row: number, column: number) => Area | undefined) => {
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of merges) {
    // Areas over thousands of rows are few; listing them under each of their rows would make a merge over the whole sheet expensive.
    if (area.bottom - area.top > 500) tall.push(area);
    else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const there = byRow.get(row);
        if (there === undefined) byRow.set(row, [area]);
        else there.push(area);
      }
    }
  }
  return (row, column) => byRow.get(row)?.find((area) => contains(area, row, column)) ?? tall.find((area) => contains(area, row, column));
};

/** Whether a merged area covers the cell without it being the top-left one, which alone holds what is shown. */
export const isCovered = (merge: Area | undefined, row: number, column: number): boolean => merge !== undefined && (merge.top !== row || merge.left !== column);

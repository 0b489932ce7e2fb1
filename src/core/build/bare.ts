import { type Area, contains, intersects } from '../sheet/area';
import type { StructureEdit } from '../sheet/edit';
import { restructureStep } from '../sheet/restructure';
import type { SheetSnapshot } from '../sheet/snapshot';

/** Whether an area can be joined: none of its cells is merged, all but the first are empty. */
const canMerge = (sheet: SheetSnapshot, area: Area): boolean => {
  if (sheet.merges.some((other) => intersects(other, area))) return false;
  for (const key of sheet.cells.keys()) {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    if (contains(area, row, column) && (row !== area.top || column !== area.left)) return false;
  }
  return true;
};

/**
 * The sheet as the structure alone leaves it; null where an edit breaks a promise of `StructureEdit`. Contents are written after
 * all of the structure, so a merge has to find its cells empty without them.
 */
export const bareAfter = (sheet: SheetSnapshot, structure: readonly StructureEdit[]): SheetSnapshot | null => {
  let now = sheet;
  for (const edit of structure) {
    if (edit.kind === 'merge' && !canMerge(now, edit.area)) return null;
    now = restructureStep(now, edit);
  }
  return now;
};

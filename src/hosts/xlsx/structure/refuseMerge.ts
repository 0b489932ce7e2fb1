import { LAST_COLUMN, LAST_ROW, formatAddress } from '../../../core/sheet/address';
import { type Area, contains, formatArea, intersects, topLeft } from '../../../core/sheet/area';
import type { Problem } from '../../../core/outcome';
import { problem } from '../problems';
import { keyAddress } from '../sheet/currentCells';
import { refusal } from '../sheet/refuseTargets';
import type { CurrentSheet } from '../state';

/** Why cells cannot be joined, or a merged area not be taken apart; null when they can. */
export const refuseMerge = ({ sheet, parsed, cells }: CurrentSheet, kind: 'merge' | 'unmerge', area: Area): Problem | null => {
  const named = (code: 'merge-overlaps' | 'not-merged'): Problem => problem(code, { sheet: sheet.name, cells: formatArea(area) }, [`${sheet.name}!${formatAddress(topLeft(area))}`]);
  const { top, left, bottom, right } = area;
  if (!(top >= 0 && left >= 0 && bottom >= top && right >= left && bottom <= LAST_ROW && right <= LAST_COLUMN)) return problem('cell-outside-sheet', { sheet: sheet.name });
  if (parsed.protected) return refusal('sheet-protected', sheet.name, [topLeft(area)]);
  if (kind === 'unmerge') return parsed.merges.some((one) => formatArea(one) === formatArea(area)) ? null : named('not-merged');
  if ([...parsed.merges, ...parsed.arrays, ...sheet.tables].some((one) => intersects(one, area)) || (top === bottom && left === right)) return named('merge-overlaps');
  const lost = [...cells.keys()].map(keyAddress).filter(({ row, column }) => contains(area, row, column) && (row !== top || column !== left));
  return lost.length === 0 ? null : refusal('merge-holds-content', sheet.name, lost);
};

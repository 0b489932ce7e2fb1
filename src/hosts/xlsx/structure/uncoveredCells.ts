import { cellKey } from '../../../core/sheet/address';
import { type Area, contains } from '../../../core/sheet/area';
import { keyAddress } from '../sheet/currentCells';
import { separateMerges } from '../sheet/merges';
import type { ParsedSheet } from '../sheet/parsedSheet';
import type { Shift } from './rowChange';

/** Cells under a merged area, which come to light when it is taken apart; only its first one counts as held. */
export const coveredCells = ({ cells }: ParsedSheet, area: Area): ReadonlySet<number> =>
  new Set([...cells.keys()].filter((key) => {
    const { row, column } = keyAddress(key);
    return contains(area, row, column) && (row !== area.top || column !== area.left);
  }));

/** Cells, at their places before, that come to light as the first of a merged area whose first row is deleted: the area loses its content, whatever a program left under it. */
export const uncoveredCells = ({ merges, cells }: ParsedSheet, { kind, at, count }: Shift): ReadonlySet<number> => {
  const after = at + count;
  const uncovered = kind === 'insert-rows' ? [] : separateMerges(merges).filter(({ top, bottom }) => top >= at && top < after && bottom >= after);
  return new Set(uncovered.map(({ left }) => cellKey(after, left)).filter((key) => cells.has(key)));
};

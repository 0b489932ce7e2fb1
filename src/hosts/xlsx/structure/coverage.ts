import { LAST_ROW } from '../../../core/sheet/address';
import { type RowSpan, shiftRow } from '../../../core/sheet/shiftArea';
import { atRows, referenceAfter, rowsOf, spanAfter } from './references';
import { type Shift, insertedRows } from './rowChange';

const holds = ({ top, bottom }: RowSpan, row: number): boolean => top <= row && row <= bottom;

/** One area after the change. Inserted rows belong to it where row `like` does, and only there. */
const covered = (reference: string, shift: Shift): readonly string[] => {
  const after = referenceAfter(reference, shift);
  const [before, now, inserted] = [rowsOf(reference), after === null ? null : rowsOf(after), insertedRows(shift)];
  if (after === null) return [];
  if (before === null || now === null || inserted === null) return [after];
  const { first, last, like } = inserted;
  const grown = now.top <= first && now.bottom >= last;
  if (holds(before, like)) {
    if (grown) return [after];
    if (now.bottom === first - 1) return [atRows(after, { top: now.top, bottom: last })];
    if (now.top === last + 1) return [atRows(after, { top: first, bottom: now.bottom })];
    return [after, atRows(after, { top: first, bottom: last })];
  }
  return grown ? [atRows(after, { top: now.top, bottom: first - 1 }), atRows(after, { top: last + 1, bottom: now.bottom })] : [after];
};

/** The areas (`sqref`) of a validation or conditional format after the change; null when none is left. Text that is no list of areas stays. */
export const coverageAfter = (sqref: string, shift: Shift): string | null => {
  const areas = sqref.split(/\s+/).filter((area) => area !== '');
  const after = areas.flatMap((area) => covered(area, shift));
  if (after.length === 0) return areas.length === 0 ? sqref : null;
  return after.join(' ') === areas.join(' ') ? sqref : after.join(' ');
};

const WHOLE_COLUMNS = /^\$?[A-Za-z]+:/;

const topOf = (sqref: string): number | null => {
  const tops = sqref.split(/\s+/).flatMap((area) => rowsOf(area)?.top ?? (WHOLE_COLUMNS.test(area) ? 0 : []));
  return tops.length === 0 ? null : Math.min(...tops);
};

/** The row a relative formula of the areas is written for. */
export interface Base {
  /** The first row of theirs that stays, before the change. */
  readonly from: number;
  readonly survivor: number;
  /** Where that row stands after it, and their first row then. */
  readonly moved: number;
  readonly to: number;
}

const bottomOf = (sqref: string): number | null => {
  const bottoms = sqref.split(/\s+/).flatMap((area) => rowsOf(area)?.bottom ?? []);
  return bottoms.length === 0 ? null : Math.max(...bottoms);
};

/** The last row of the areas, in place of the first: what it speaks of is the least likely to be deleted with the first. Null where it goes too. */
export const lastBase = (sqref: string, base: Base, shift: Shift): Base | null => {
  const survivor = bottomOf(sqref);
  const moved = survivor === null ? null : shiftRow(survivor, shift);
  return survivor === null || moved === null || survivor === LAST_ROW ? null : { from: base.from, survivor, moved, to: base.to };
};

/** How the first row of the areas moves: formulas of validations and conditional formats are relative to it. Null where no row of them is told. */
export const baseAfter = (sqref: string, shift: Shift): Base | null => {
  const from = topOf(sqref);
  const after = coverageAfter(sqref, shift);
  const to = after === null ? null : topOf(after);
  if (from === null || to === null) return null;
  const isGone = shift.kind === 'delete-rows' && holds({ top: shift.at, bottom: shift.at + shift.count - 1 }, from);
  if (!isGone) {
    const moved = spanAfter({ top: from, bottom: from }, shift)?.top ?? from;
    return { from, survivor: from, moved, to };
  }
  return { from, survivor: to >= shift.at ? to + shift.count : to, moved: to, to };
};

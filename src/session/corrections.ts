import { z } from 'zod';
import { type Correction, extentKey, isEmptyCorrection, layoutOf, withExtent, withRole } from '../core/recognise/correction';
import type { Column, ColumnRole } from '../core/recognise/form';
import { LAST_ROW } from '../core/sheet/address';

/** The roles a person may give a column, in the order they are offered. */
export const COLUMN_ROLES = [
  'level1', 'level2', 'indicator', 'target', 'actual', 'weight', 'score', 'reviewScore', 'note', 'operator', 'unit', 'method', 'basis', 'initialTarget', 'history', 'coefficient', 'goalName', 'other',
] as const satisfies readonly ColumnRole[];

const correction = z.object({
  layout: z.string(),
  roles: z.record(z.string(), z.enum(COLUMN_ROLES)),
  extents: z.record(z.string(), z.int().min(0).max(LAST_ROW)),
});

/** The stored corrections; an entry that was not written by this product is left out. */
export const parseCorrections = (stored: readonly unknown[]): readonly Correction[] =>
  stored.flatMap((entry) => {
    const parsed = correction.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });

const changed = (corrections: readonly Correction[], layout: string, change: (old: Correction) => Correction): readonly Correction[] => {
  const next = change(corrections.find((old) => old.layout === layout) ?? { layout, roles: {}, extents: {} });
  const others = corrections.filter((old) => old.layout !== layout);
  return isEmptyCorrection(next) ? others : [...others, next];
};

/** Gives a column of a table (by its place from the left, from 0) a role wherever this layout appears; null leaves it to recognition again. */
export const correctRole = (corrections: readonly Correction[], columns: readonly Column[], place: number, role: ColumnRole | null): readonly Correction[] =>
  changed(corrections, layoutOf(columns), (old) => withRole(old, place, role));

/** Sets the last row (from 0) of one table; null leaves it to recognition again. */
export const correctExtent = (corrections: readonly Correction[], sheet: string, columns: readonly Column[], lastRow: number | null): readonly Correction[] =>
  changed(corrections, layoutOf(columns), (old) => withExtent(old, extentKey(sheet, columns), lastRow));

/** Forgets all that was said about this layout. */
export const withoutCorrection = (corrections: readonly Correction[], columns: readonly Column[]): readonly Correction[] => {
  const layout = layoutOf(columns);
  return corrections.filter((old) => old.layout !== layout);
};

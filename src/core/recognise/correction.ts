import { formatAddress } from '../sheet/address';
import type { Column, ColumnRole } from './form';
import { wordsOf } from './words';

/** What a person said about the tables with one layout: plain data, kept in the workbook and used wherever the layout appears. */
export interface Correction {
  /** The header words of the table: `layoutOf`. */
  readonly layout: string;
  /** Roles by the column's place in the table, from the left, from 0 (`other` for a column that is not to be read). */
  readonly roles: Readonly<Record<string, ColumnRole>>;
  /** Last rows (from 0) of single tables, by `extentKey`. */
  readonly extents: Readonly<Record<string, number>>;
}

/** Roles that several columns may have. */
const SHARED: readonly ColumnRole[] = ['history', 'other'];

/** Header words beyond this do not tell layouts apart any better, and the key has to stay short. */
const LONGEST_WORDS = 24;

/** The key of a layout: the header words from left to right. It does not depend on where the table stands nor on the roles. */
export const layoutOf = (columns: readonly Column[]): string =>
  columns.map(({ header }) => wordsOf(header.text).slice(0, LONGEST_WORDS)).join('|');

/** The key of one table: its sheet and the cell of its leftmost header. */
export const extentKey = (sheet: string, columns: readonly Column[]): string => {
  const [first] = columns;
  return first === undefined ? sheet : `${sheet}!${formatAddress(first.header.cell)}`;
};

/** The correction for a layout, or undefined. */
export const correctionFor = (corrections: readonly Correction[], columns: readonly Column[]): Correction | undefined => {
  if (corrections.length === 0) return undefined;
  const layout = layoutOf(columns);
  return corrections.find((correction) => correction.layout === layout);
};

/** The columns with the person's roles; a role they gave is taken from the column that had it before. */
export const correctedColumns = (corrections: readonly Correction[], columns: readonly Column[]): readonly Column[] => {
  const roles = correctionFor(corrections, columns)?.roles ?? {};
  const given = new Set(Object.values(roles).filter((role) => !SHARED.includes(role)));
  if (Object.keys(roles).length === 0) return columns;
  return columns.map((column, place): Column => {
    const role = roles[String(place)];
    if (role !== undefined) return { ...column, role, confidence: 1 };
    return given.has(column.role) ? { ...column, role: 'other', confidence: 1 } : column;
  });
};

/** The last row a person gave this table, or null. */
export const correctedExtent = (corrections: readonly Correction[], sheet: string, columns: readonly Column[]): number | null =>
  correctionFor(corrections, columns)?.extents[extentKey(sheet, columns)] ?? null;

/** The correction with a column's role changed; null gives the column back to recognition. A role stands once: who had it before loses it. */
export const withRole = (correction: Correction, place: number, role: ColumnRole | null): Correction => {
  const others = Object.entries(correction.roles).filter(([at, had]) => at !== String(place) && (had !== role || SHARED.includes(had)));
  return { ...correction, roles: Object.fromEntries(role === null ? others : [...others, [String(place), role]]) };
};

/** The correction with the last row (from 0) of one table changed; null gives it back to recognition. */
export const withExtent = (correction: Correction, key: string, lastRow: number | null): Correction => {
  const others = Object.entries(correction.extents).filter(([at]) => at !== key);
  return { ...correction, extents: Object.fromEntries(lastRow === null ? others : [...others, [key, lastRow]]) };
};

/** Whether the correction says nothing any more. */
export const isEmptyCorrection = ({ roles, extents }: Correction): boolean => Object.keys(roles).length === 0 && Object.keys(extents).length === 0;

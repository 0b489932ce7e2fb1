import { Decimal } from 'decimal.js';
import { cellKey } from '../../sheet/address';
import type { Area } from '../../sheet/area';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';

/** The words of a cell without white space; those of its merged area where it lies in one. */
export type Words = (row: number, column: number) => string;

/** The merged area a cell lies in, itself where it lies in none. */
export type AreaAt = (row: number, column: number) => Area;

/** Looks up cells of the head of a sheet, merges followed; rows above `below` only, where tables have their heads. */
export const headOf = (sheet: SheetSnapshot, below: number): { readonly words: Words; readonly areaAt: AreaAt } => {
  const merged = new Map<number, Area>();
  for (const area of sheet.merges) {
    if (area.top >= below) continue;
    for (let row = area.top; row <= Math.min(area.bottom, below); row += 1) for (let column = area.left; column <= area.right; column += 1) merged.set(cellKey(row, column), area);
  }
  const areaAt: AreaAt = (row, column) => merged.get(cellKey(row, column)) ?? { top: row, left: column, bottom: row, right: column };
  const words: Words = (row, column) => {
    const { top, left } = areaAt(row, column);
    return (cellAt(sheet, top, left)?.text ?? '').replace(/\s+/g, '');
  };
  return { words, areaAt };
};

/** The words of a cell by itself. */
export const wordsAt = (sheet: SheetSnapshot, row: number, column: number): string => (cellAt(sheet, row, column)?.text ?? '').replace(/\s+/g, '');

/** The number in a cell; a text that is a number counts. Null for nothing, words or an error. */
export const numberAt = (sheet: SheetSnapshot, row: number, column: number): Decimal | null => {
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (typeof value === 'number') return Number.isFinite(value) ? new Decimal(value) : null;
  const digits = typeof value === 'string' ? value.replace(/[\s,，]/g, '') : '';
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(digits) ? new Decimal(digits) : null;
};

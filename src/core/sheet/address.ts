/** A cell by row and column, both counted from 0. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** The last row and column of a worksheet (1,048,576 × 16,384), counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export const columnName = (column: number): string => {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
};

/** `{row: 4, column: 2}` → `C5`. */
export const formatAddress = ({ row, column }: Address): string => `${columnName(column)}${String(row + 1)}`;

/** `C5` (or `$C$5`) → `{row: 4, column: 2}`; null when the text is no address of a worksheet. */
export const parseAddress = (text: string): Address | null => {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  const [letters, digits] = [match?.[1], match?.[2]];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
};

/** One number a cell, in reading order: the key of the cell maps in a snapshot. */
export const cellKey = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

import { ExcelError } from './wire';

/** A text that came over the wire. */
export const textOf = (value: unknown): string => {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', 'A text was expected.');
  return value;
};

/** A number that came over the wire. */
export const numberOf = (value: unknown): number => {
  if (typeof value !== 'number') throw new ExcelError('InvalidArgument', 'A number was expected.');
  return value;
};

/** A record that came over the wire. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ExcelError('InvalidArgument', 'An object was expected.');
  return { ...value };
};

/** What is to be set for each cell of an area: one value for all, or rows of exactly its size. `null` leaves a cell alone. */
export const gridOf = (value: unknown, rows: number, columns: number): ((row: number, column: number) => unknown) => {
  if (!Array.isArray(value)) return () => value;
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new ExcelError('InvalidArgument', 'The number of rows or columns does not match the range.');
  return (row, column) => {
    const line: unknown = value[row];
    const cell: unknown = Array.isArray(line) ? line[column] : null;
    return cell;
  };
};

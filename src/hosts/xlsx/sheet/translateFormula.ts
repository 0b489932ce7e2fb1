import { LAST_COLUMN, LAST_ROW, columnName, parseAddress } from '../../../core/sheet/address';

/** Text in quotes, a quoted sheet name, a structured reference, a cell reference (not a function name, defined name or part of a number), or whole rows or columns. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![A-Za-z0-9_.\\\u0080-\uFFFF])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(\\\u0080-\uFFFF!])|(?<![A-Za-z0-9_.$:\\\u0080-\uFFFF])(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![A-Za-z0-9_.(\\\u0080-\uFFFF!])/g;

const shifted = (value: number, by: number, last: number): number | null => (value + by < 0 || value + by > last ? null : value + by);

const shiftSpan = (span: string, rows: number, columns: number): string => {
  const parts = span.split(':').map((part) => {
    const text = part.replace('$', '');
    if (part.startsWith('$')) return part;
    const isRow = /^\d/.test(text);
    const moved = isRow ? shifted(Number(text) - 1, rows, LAST_ROW) : shifted(parseAddress(`${text}1`)?.column ?? 0, columns, LAST_COLUMN);
    if (moved === null) return '#REF!';
    return isRow ? String(moved + 1) : columnName(moved);
  });
  return parts.includes('#REF!') ? '#REF!' : parts.join(':');
};

/** A formula as it reads some rows and columns away from where it was written: relative references move, absolute ones stay. */
export const translateFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(TOKEN, (token: string, absoluteColumn?: string, letters?: string, absoluteRow?: string, digits?: string, span?: string) => {
    if (span !== undefined) return shiftSpan(span, rows, columns);
    const address = letters === undefined || digits === undefined ? null : parseAddress(`${letters}${digits}`);
    if (address === null) return token;
    const column = absoluteColumn === '$' ? address.column : shifted(address.column, columns, LAST_COLUMN);
    const row = absoluteRow === '$' ? address.row : shifted(address.row, rows, LAST_ROW);
    if (column === null || row === null) return '#REF!';
    return `${absoluteColumn ?? ''}${columnName(column)}${absoluteRow ?? ''}${String(row + 1)}`;
  });

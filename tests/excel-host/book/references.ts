import type { Area } from '../../../src/core/sheet/area';

type Rows = Pick<Area, 'top' | 'bottom'>;

/** Texts in quotes, then references with or without a sheet; words that only look like a cell are followed by `(` or more letters. */
const PART = /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[^\s!'"()+\-*/,;:&=<>^%]+)!)?(?<![\w.])(\$?[A-Z]{1,3})(\$?)(\d+)(?::(\$?[A-Z]{1,3})(\$?)(\d+))?(?![\w(.])/gi;

/** A formula with the rows of its references to one sheet moved as `move` says; null is `#REF!`. */
export const adjusted = (formula: string, home: string, sheet: string, move: (rows: Rows) => Rows | null): string =>
  formula.replace(PART, (whole: string, named: string | undefined, column?: string, fixed?: string, row?: string, column2?: string, fixed2?: string, row2?: string) => {
    if (column === undefined || row === undefined) return whole;
    const target = named === undefined ? home : named.replace(/^'|'$/g, '').replaceAll("''", "'");
    if (target.toLowerCase() !== sheet.toLowerCase()) return whole;
    const [top, bottom] = [Number(row) - 1, Number(row2 ?? row) - 1];
    const rows = move({ top: Math.min(top, bottom), bottom: Math.max(top, bottom) });
    const prefix = named === undefined ? '' : `${named}!`;
    if (rows === null) return `${prefix}#REF!`;
    const first = `${prefix}${column}${fixed ?? ''}${String(rows.top + 1)}`;
    return column2 === undefined ? first : `${first}:${column2}${fixed2 ?? ''}${String(rows.bottom + 1)}`;
  });

import { formatAddress } from '../../sheet/address';
import { formatArea } from '../../sheet/area';
import { allow, areaOn, blank, formula, join, put, rows, span, text, type Content, type Piece } from '../piece';

/** A line of one side: an amount to fill in, or the sum of lines of its side, by their places. */
export interface SideLine {
  readonly name: string;
  readonly of?: readonly (readonly [number, number])[];
}

/** Both sides from the top; null for an empty place. */
export interface Sides {
  readonly left: readonly (SideLine | null)[];
  readonly right: readonly (SideLine | null)[];
}

const place = (column: number, row: number): string => formatAddress({ row, column });

const sumOf = (of: readonly (readonly [number, number])[], column: number, top: number): Content => {
  const parts = of.map(([first, last]) => formatArea(areaOn(span(column), top + first, top + last))).join(',');
  return formula(`=SUM(${parts})`);
};

const side = (top: number, lines: readonly (SideLine | null)[], nameColumn: number, count: number): Piece => {
  const amountColumn = nameColumn + 1;
  const cells = Array.from({ length: count }, (_, index) => {
    const [line, row] = [lines[index] ?? null, top + index];
    const [name, amount] = [areaOn(span(nameColumn), row), areaOn(span(amountColumn), row)];
    if (line === null) return join(put(name, blank, 'name'), put(amount, blank, 'computedMoney'));
    if (line.of !== undefined) return join(put(name, text(line.name), 'heading'), put(amount, sumOf(line.of, amountColumn, top), 'computedMoney'));
    return join(put(name, text(line.name), 'name'), put(amount, blank, 'money'), allow(amount, { kind: 'decimal', min: 0, max: null }, '填数字，单位：万元', '请填大于或等于 0 的数字'));
  });
  return join(...cells);
};

/** Income to the left, spending to the right, each with its totals. */
export const twoSided = (top: number, { left, right }: Sides): Piece => {
  const count = Math.max(left.length, right.length);
  return join(side(top, left, 0, count), side(top, right, 2, count), rows(...Array.from({ length: count }, () => 20)));
};

/** The cells of the last lines of both sides: the grand totals. */
export const grandTotals = (top: number, { left, right }: Sides): readonly [string, string] => {
  const last = top + Math.max(left.length, right.length) - 1;
  return [place(1, last), place(3, last)];
};

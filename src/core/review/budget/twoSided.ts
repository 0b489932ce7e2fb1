import type { Decimal } from 'decimal.js';
import type { Address } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { numberAt, wordsAt } from './cells';

/** An item of one side: 四、科学技术支出, 本年支出合计, 上年结转. */
export interface Item {
  readonly cell: Address;
  readonly label: string;
  /** The label without its number. */
  readonly name: string;
  readonly kind: 'main' | 'sub' | 'sum' | 'total' | 'other';
  readonly amount: Decimal | null;
}

/** A table of income beside spending, each a list of items. */
export interface TwoSidedTable {
  readonly sheet: SheetSnapshot;
  readonly title: string;
  readonly sides: readonly (readonly Item[])[];
}

const HEAD_ROWS = 12;
const AMOUNT_HEAD = /^(本年)?(预算数|决算数|金额)([（(].{1,4}[）)])?$/;
const MAIN = /^[一二三四五六七八九十廿卅]+、/;
const SUB = /^[（(][一二三四五六七八九十廿卅]+[）)]/;

const kindOf = (label: string): Item['kind'] => {
  if (/总计$/.test(label)) return 'total';
  if (/合计$/.test(label)) return 'sum';
  if (MAIN.test(label)) return 'main';
  return SUB.test(label) ? 'sub' : 'other';
};

/** The row of 项目 | 预算数 | 项目 | 预算数 and the columns of its amounts. */
const headOfSides = (sheet: SheetSnapshot): { readonly row: number; readonly amounts: readonly number[] } | null => {
  if (sheet.used === null) return null;
  const { top, left, right } = sheet.used;
  for (let row = top; row < top + HEAD_ROWS; row += 1) {
    const amounts: number[] = [];
    for (let column = left + 1; column <= right; column += 1) if (AMOUNT_HEAD.test(wordsAt(sheet, row, column)) && /^项目$/.test(wordsAt(sheet, row, column - 1))) amounts.push(column);
    if (amounts.length > 1) return { row, amounts };
  }
  return null;
};

/** A table of two sides; null where the sheet has none. */
export const twoSidedTable = (sheet: SheetSnapshot): TwoSidedTable | null => {
  const head = headOfSides(sheet);
  if (head === null || sheet.used === null) return null;
  const { top, left, bottom } = sheet.used;
  const sides = head.amounts.map((column) => {
    const items: Item[] = [];
    for (let row = head.row + 1; row <= bottom; row += 1) {
      const label = wordsAt(sheet, row, column - 1);
      if (label !== '') items.push({ cell: { row, column }, label, name: label.replace(MAIN, '').replace(SUB, ''), kind: kindOf(label), amount: numberAt(sheet, row, column) });
    }
    return items;
  });
  return { sheet, title: Array.from({ length: head.row - top }, (_, at) => wordsAt(sheet, top + at, left)).join(' '), sides };
};

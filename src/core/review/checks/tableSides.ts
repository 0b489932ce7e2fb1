import { Decimal } from 'decimal.js';
import { basis } from '../basis';
import { sumDraft, type Sum } from '../budget/sums';
import { tablesOf } from '../budget/tablesOf';
import type { Item, TwoSidedTable } from '../budget/twoSided';
import { sheetCheck } from '../check';

const ZERO = new Decimal(0);

const sumOver = (whole: Item, parts: readonly Item[]): readonly Sum[] =>
  whole.amount === null || parts.every(({ amount }) => amount === null)
    ? []
    : [{ cell: whole.cell, printed: whole.amount, parts: parts.map(({ cell, amount }) => ({ cell, amount: amount ?? ZERO })), name: whole.label }];

/** The items a main item is made of: those in brackets right below it. */
const subsOf = (items: readonly Item[], index: number): readonly Item[] => {
  const next = items.findIndex(({ kind }, at) => at > index && kind !== 'sub');
  return items.slice(index + 1, next < 0 ? items.length : next);
};

const sumsOfSide = (items: readonly Item[]): readonly Sum[] => {
  const sumAt = items.findIndex(({ kind }) => kind === 'sum');
  return items.flatMap((item, index): readonly Sum[] => {
    const above = items.slice(0, index);
    if (item.kind === 'main') return sumOver(item, subsOf(items, index));
    if (item.kind === 'sum' && index === sumAt) return sumOver(item, above.filter(({ kind }) => kind === 'main'));
    // Below 本年收入合计 come what was carried over, and the total of both.
    if (item.kind === 'total') return sumOver(item, sumAt >= 0 && sumAt < index ? above.slice(sumAt) : above.filter(({ kind }) => kind === 'main'));
    return [];
  });
};

/** Income and spending have the same total. */
const balance = ({ sides }: TwoSidedTable): readonly Sum[] => {
  const [left, right] = sides.map((items) => items.find(({ kind }) => kind === 'total'));
  return left?.amount == null || right?.amount == null ? [] : [{ cell: right.cell, printed: right.amount, parts: [{ cell: left.cell, amount: left.amount }], name: `${right.label}（应与${left.label}相等）` }];
};

/** In a table of income and spending the sums have to be those of their items, and both sides the same. */
export const tableSides = sheetCheck(
  {
    id: 'table-sides',
    title: { zh: '收支表合计不符', en: 'Income and spending do not add up' },
    severity: 'error',
    rule: basis.frame('合计等于各项之和，收入总计等于支出总计', 'sums are those of their items; income equals spending'),
    suggestion: { zh: '请核对各项金额和合计。', en: 'Please check the items and their sums.' },
  },
  (input) => {
    const { sides } = tablesOf(input);
    return sides === null ? [] : [...sides.sides.flatMap(sumsOfSide), ...balance(sides)].flatMap((sum) => sumDraft(sum) ?? []);
  },
);

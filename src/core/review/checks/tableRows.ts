import { Decimal } from 'decimal.js';
import { basis } from '../basis';
import { numberAt } from '../budget/cells';
import type { AmountColumn, CodedTable } from '../budget/codedTable';
import { sumDraft, type Sum } from '../budget/sums';
import { tablesOf } from '../budget/tablesOf';
import { sheetCheck } from '../check';

interface ColumnSum {
  readonly total: AmountColumn;
  readonly parts: readonly AmountColumn[];
}

const SUM_HEAD = /^(合计|小计|总计)$/;

/** Columns that are the sum of others: 小计 of its group, 合计 of all groups. */
const columnSums = ({ columns }: CodedTable): readonly ColumnSum[] => {
  const groups = [...new Set(columns.map(({ group }) => group))].map((group) => columns.filter((column) => column.group === group));
  const within = groups.flatMap(([first, ...rest]) => (first !== undefined && rest.length > 0 && SUM_HEAD.test(first.own) ? [{ total: first, parts: rest }] : []));
  const [first, ...others] = groups;
  const [total, ...more] = first ?? [];
  if (total === undefined || more.length > 0 || !SUM_HEAD.test(total.own) || others.length < 2) return within;
  // A group speaks by its 小计, else by all of its columns.
  const parts = others.flatMap((group) => (group[0] !== undefined && group.length > 1 && SUM_HEAD.test(group[0].own) ? [group[0]] : group));
  return [...within, { total, parts }];
};

const ZERO = new Decimal(0);

const sumsOf = (table: CodedTable): readonly Sum[] =>
  columnSums(table)
    .filter(({ parts }) => !parts.some(({ own }) => /其中|数量|单价|比|率/.test(own)))
    .flatMap(({ total, parts }) =>
      table.rows.flatMap(({ row, code, label }): readonly Sum[] => {
        const printed = numberAt(table.sheet, row, total.column);
        const amounts = parts.map(({ column }) => ({ cell: { row, column }, amount: numberAt(table.sheet, row, column) }));
        if (printed === null || amounts.every(({ amount }) => amount === null)) return [];
        const name = [code ?? '', label].join(' ').trim();
        return [{ cell: { row, column: total.column }, printed, parts: amounts.map((part) => ({ ...part, amount: part.amount ?? ZERO })), name: `${name}（${total.over === total.own ? total.own : `${total.over}${total.own}`}）` }];
      }),
    );

/** In a row of a budget table 合计 has to be the sum of the columns it heads, 小计 that of its group. */
export const tableRows = sheetCheck(
  {
    id: 'table-rows',
    title: { zh: '横向合计不符', en: 'A row does not add up' },
    severity: 'error',
    rule: basis.frame('合计等于各栏之和，小计等于组内各栏之和', 'the total of a row is the sum of its columns'),
    suggestion: { zh: '请核对各栏金额。', en: 'Please check the amounts of the row.' },
  },
  (input) => {
    const { coded } = tablesOf(input);
    return coded === null ? [] : sumsOf(coded).flatMap((sum) => sumDraft(sum) ?? []);
  },
);

import { Decimal } from 'decimal.js';
import { basis } from '../basis';
import { numberAt } from '../budget/cells';
import type { CodedTable } from '../budget/codedTable';
import { sumDraft, type Sum } from '../budget/sums';
import { tablesOf } from '../budget/tablesOf';
import { sheetCheck } from '../check';

/** The rows right below each code: 20601 and 20602 below 206, 2060101 below 20601. */
const childrenOf = ({ rows }: CodedTable, code: string): readonly number[] => {
  const below = rows.flatMap((row) => (row.code !== null && row.code !== code && row.code.startsWith(code) ? [{ row: row.row, code: row.code }] : []));
  return below.filter((row) => !below.some((other) => other.code !== row.code && row.code.startsWith(other.code))).map(({ row }) => row);
};

const ZERO = new Decimal(0);

const sumsOf = (table: CodedTable): readonly Sum[] => {
  const coded = table.rows.flatMap(({ row, code, label }) => (code === null ? [] : [{ row, code, label }]));
  const top = coded.filter(({ code }) => !coded.some((other) => other.code !== code && code.startsWith(other.code)));
  const parents = [
    ...coded.map(({ row, code, label }) => ({ row, name: `${code} ${label}`, children: childrenOf(table, code) })),
    // Codes of units may name several trees beside each other: only a classification is known to be complete.
    ...(table.total === null || !table.classified ? [] : [{ row: table.total, name: '合计', children: top.map(({ row }) => row) }]),
  ].filter(({ children }) => children.length > 0);
  return parents.flatMap(({ row, name, children }) =>
    table.columns.flatMap(({ column, over, own }): readonly Sum[] => {
      const printed = numberAt(table.sheet, row, column);
      const parts = children.map((child) => ({ cell: { row: child, column }, amount: numberAt(table.sheet, child, column) }));
      // Quantities and prices do not add up.
      if (printed === null || parts.every(({ amount }) => amount === null) || /数量|单价|比|率/.test(own)) return [];
      return [{ cell: { row, column }, printed, parts: parts.map((part) => ({ ...part, amount: part.amount ?? ZERO })), name: `${name}（${own === over ? own : `${over} ${own}`}）` }];
    }),
  );
};

/** In a budget table a class has to be the sum of what stands below it by code, the total the sum of the classes. */
export const tableParents = sheetCheck(
  {
    id: 'table-parents',
    title: { zh: '上级科目与下级合计不符', en: 'A class is not the sum of its parts' },
    severity: 'error',
    rule: basis.frame('类、款、项逐级汇总：上级科目等于所属下级科目之和', 'classes are the sums of the codes below them'),
    suggestion: { zh: '请核对各级科目金额。', en: 'Please check the amounts of all levels.' },
  },
  (input) => {
    const { coded } = tablesOf(input);
    return coded === null ? [] : sumsOf(coded).flatMap((sum) => sumDraft(sum) ?? []);
  },
);

import type { Decimal } from 'decimal.js';
import type { Address } from '../../sheet/address';
import { numberAt } from './cells';
import type { CodedTable } from './codedTable';
import type { TwoSidedTable } from './twoSided';

/** A figure that stands in several tables of one budget. */
export interface Fact {
  readonly name: string;
  readonly sheet: string;
  readonly cell: Address;
  readonly amount: Decimal;
}

type TableKind = 'all-sides' | 'all-income' | 'all-spending' | 'grant-sides' | 'public-spending' | 'basic-spending';

/** Which table of the disclosure a title names; the longer names in front. */
const KINDS: readonly (readonly [RegExp, TableKind])[] = [
  [/财政拨款收支总(体情况)?表/, 'grant-sides'],
  [/收支总(体情况)?表/, 'all-sides'],
  [/一般公共预算.{0,6}基本支出/, 'basic-spending'],
  [/一般公共预算.{0,6}支出(情况)?表/, 'public-spending'],
  [/收入总(体情况)?表/, 'all-income'],
  [/支出总(体情况)?表/, 'all-spending'],
];

const kindOf = (title: string): TableKind | null => (/“?三公/.test(title) ? null : (KINDS.find(([words]) => words.test(title))?.[1] ?? null));

const factOf = (name: string, sheet: string, cell: Address, amount: Decimal | null): readonly Fact[] => (amount === null ? [] : [{ name, sheet, cell, amount }]);

/** What a column of a coded table is called in every table of the set. */
const codedFacts = (table: CodedTable, kind: TableKind): readonly Fact[] => {
  const { sheet, columns, rows, total } = table;
  const at = (name: string, row: number, words: RegExp): readonly Fact[] => {
    const column = columns.find(({ over, own }) => words.test(own) || (words.test(over) && /^(小计|合计)$/.test(own)));
    return column === undefined ? [] : factOf(name, sheet.name, { row, column: column.column }, numberAt(sheet, row, column.column));
  };
  const ofTotal = (name: string, words: RegExp): readonly Fact[] => (total === null ? [] : at(name, total, words));
  if (kind === 'all-income') return ofTotal('收入总计', /^合计$/);
  if (kind === 'basic-spending') return [...ofTotal('基本支出', /^(合计|小计)$/), ...ofTotal('人员经费', /^人员经费$/), ...ofTotal('公用经费', /^(日常)?公用经费$/)];
  const set = kind === 'all-spending' ? '全部' : '一般公共预算';
  const classes = rows.flatMap(({ row, code, label }) => (code?.length === 3 ? at(`${set} ${label}`, row, /^合计$/) : []));
  const sums = kind === 'all-spending' ? ofTotal('本年支出合计', /^合计$/) : [...ofTotal('基本支出', /^基本支出$/), ...ofTotal('人员经费', /^人员经费$/), ...ofTotal('公用经费', /^(日常)?公用经费$/)];
  return [...sums, ...classes];
};

const sidesFacts = ({ sheet, sides }: TwoSidedTable, kind: TableKind): readonly Fact[] => {
  const [income, spending] = sides;
  if (income === undefined || spending === undefined) return [];
  // Where funds of other kinds are granted too, the table of all grants is no table of the general public budget.
  const otherFunds = income.some(({ name, amount }) => /政府性基金|国有资本/.test(name) && amount?.gt(0) === true);
  if (kind === 'grant-sides' && otherFunds) return [];
  const set = kind === 'all-sides' ? '全部' : '一般公共预算';
  const classes = spending.flatMap(({ name, kind: level, cell, amount }) => (level === 'main' || level === 'sub' ? factOf(`${set} ${name}`, sheet.name, cell, amount) : []));
  if (kind !== 'all-sides') return classes;
  const [sum, total] = [spending.find((item) => item.kind === 'sum'), income.find((item) => item.kind === 'total')];
  return [...classes, ...(sum === undefined ? [] : factOf('本年支出合计', sheet.name, sum.cell, sum.amount)), ...(total === undefined ? [] : factOf('收入总计', sheet.name, total.cell, total.amount))];
};

/** A table of the set with its kind and the figures that stand in others too. */
export interface TableFacts {
  readonly kind: TableKind;
  readonly facts: readonly Fact[];
}

/** What a table says that other tables of the same budget say too; null for a table that is none of the set. */
export const factsOf = (coded: CodedTable | null, sides: TwoSidedTable | null): TableFacts | null => {
  const kind = kindOf(coded?.title ?? sides?.title ?? '');
  if (kind === null) return null;
  const twoSided = kind === 'all-sides' || kind === 'grant-sides';
  if (twoSided) return sides === null ? null : { kind, facts: sidesFacts(sides, kind) };
  return coded === null ? null : { kind, facts: codedFacts(coded, kind) };
};

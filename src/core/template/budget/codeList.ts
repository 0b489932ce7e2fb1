import { formatAddress } from '../../sheet/address';
import { formatArea } from '../../sheet/area';
import { allow, areaOn, blank, formula, join, put, rows, span, text, type Content, type Piece, type Span } from '../piece';
import type { StyleName } from '../styles';
import type { TemplateOptions } from '../template';

/** A column of a list: words or a code to fill in, an amount to fill in, or an amount that follows from others of its row. */
export type ListColumn =
  | { readonly kind: 'text' | 'code' | 'count' | 'amount' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'sum'; readonly of: readonly Span[] }
  | { readonly kind: 'product'; readonly of: readonly [number, number] };

/** A row that is printed already: its code and name. */
export interface ListRow {
  readonly code: string;
  readonly name: string;
}

export interface ListSpec {
  readonly columns: readonly ListColumn[];
  /** The total counts the rows whose code, in the first column, has so many digits (classes); null counts every row. */
  readonly totalled: number | null;
  /** Printed rows; empty ones where there are none. A row is the sum of those whose longer codes begin with its own. */
  readonly printed: readonly ListRow[];
  /** Column of the word 合计. */
  readonly totalAt: number;
  /** Columns without a total. */
  readonly untotalled?: readonly number[];
}

const EMPTY_ROWS = 30;

/** Rows of the list below its total. */
export const listRows = ({ printed }: ListSpec, { rows: asked = 0 }: TemplateOptions): number => (printed.length > 0 ? printed.length : Math.max(EMPTY_ROWS, asked));

const cellAt = (column: number, row: number): string => formatAddress({ row, column });
const columnArea = (column: number, first: number, last: number): string => formatArea({ ...areaOn(span(column), first, last) });

const isMoney = ({ kind }: ListColumn): boolean => kind === 'amount' || kind === 'sum' || kind === 'product';

/** The sum of a column over the rows that count. */
export const listTotal = (spec: ListSpec, column: number, first: number, last: number, digits = spec.totalled): string => {
  const amounts = columnArea(column, first, last);
  return digits === null ? `SUM(${amounts})` : `SUMPRODUCT((LEN(TRIM(${columnArea(0, first, last)}))=${String(digits)})*1,${amounts})`;
};

const rowFormula = (column: ListColumn, row: number): Content => {
  if (column.kind === 'sum') {
    const parts = column.of.map(({ left, right }) => formatArea(areaOn(span(left, right), row))).join(',');
    return formula(`=IF(COUNT(${parts})=0,"",SUM(${parts}))`);
  }
  if (column.kind !== 'product') return blank;
  const [a, b] = column.of.map((factor) => cellAt(factor, row));
  return formula(`=IF(COUNT(${a ?? ''},${b ?? ''})<2,"",ROUND(${a ?? ''}*${b ?? ''},2))`);
};

const STYLE: Readonly<Record<ListColumn['kind'], StyleName>> = { text: 'text', code: 'code', count: 'input', amount: 'listMoney', choice: 'input', sum: 'listComputed', product: 'listComputed' };

const totalRow = (top: number, spec: ListSpec, last: number): Piece =>
  join(
    ...spec.columns.map((column, index) => {
      const totals = isMoney(column) && spec.untotalled?.includes(index) !== true;
      const content = index === spec.totalAt ? text('合计') : totals ? formula(`=${listTotal(spec, index, top + 1, last)}`) : blank;
      return put(areaOn(span(index), top), content, totals ? 'listComputed' : 'heading');
    }),
    rows(24),
  );

/** The rows of longer codes below a printed row, from 0; null where it has none. */
const childrenOf = (printed: readonly ListRow[], index: number): { readonly first: number; readonly last: number } | null => {
  const own = printed[index]?.code ?? '';
  const children = printed.flatMap(({ code }, at) => (code !== own && code.startsWith(own) ? [at] : []));
  const [first, last] = [children[0], children.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
};

const printedRow = (top: number, spec: ListSpec, index: number): Piece => {
  const [row, line] = [top + index, spec.printed[index]];
  const children = childrenOf(spec.printed, index);
  return join(
    ...spec.columns.map((column, at) => {
      if (at === 0) return put(areaOn(span(at), row), text(line?.code ?? ''), 'label');
      if (at === 1) return put(areaOn(span(at), row), text(line?.name ?? ''), 'name');
      if (column.kind !== 'amount') return put(areaOn(span(at), row), rowFormula(column, row), STYLE[column.kind]);
      const parts = children === null ? null : columnArea(at, top + children.first, top + children.last);
      return put(areaOn(span(at), row), parts === null ? blank : formula(`=IF(COUNT(${parts})=0,"",SUM(${parts}))`), parts === null ? 'listMoney' : 'listComputed');
    }),
    rows(20),
  );
};

const emptyRow = (row: number, { columns }: ListSpec): Piece =>
  join(...columns.map((column, at) => put(areaOn(span(at), row), rowFormula(column, row), STYLE[column.kind])), rows(20));

const rulesOf = ({ columns }: ListSpec, first: number, last: number): readonly Piece[] =>
  columns.flatMap((column, at) => {
    const area = areaOn(span(at), first, last);
    if (column.kind === 'choice') return [allow(area, { kind: 'list', values: column.values }, '从列表中选择', '请从列表中选择')];
    if (column.kind === 'amount' || column.kind === 'count') return [allow(area, { kind: 'decimal', min: 0, max: null }, '填数字，单位与表头一致', '请填大于或等于 0 的数字')];
    return [];
  });

/** A list of amounts below one heading: the total first, then printed rows or empty ones. */
export const codeList = (top: number, spec: ListSpec, options: TemplateOptions): Piece => {
  const count = listRows(spec, options);
  const lines = Array.from({ length: count }, (_, index) => (spec.printed.length > 0 ? printedRow(top + 1, spec, index) : emptyRow(top + 1 + index, spec)));
  return join(totalRow(top, spec, top + count), ...lines, ...rulesOf(spec, top + 1, top + count));
};

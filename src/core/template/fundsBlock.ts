import { formatAddress } from '../sheet/address';
import { formatArea } from '../sheet/area';
import { allow, areaOn, blank, formula, join, number, put, rows, text, type Content, type Piece, type Span } from './piece';
import type { StyleName } from './styles';

/** A column of the funds block. */
export interface FundsColumn {
  readonly role: 'initial' | 'adjusted' | 'executed' | 'weight' | 'rate' | 'score';
  readonly heading: string;
  readonly at: Span;
}

export interface FundsSpec {
  readonly label: string;
  readonly labelAt: Span;
  readonly nameAt: Span;
  readonly columns: readonly FundsColumn[];
  /** The first is the total, the rest its parts. */
  readonly names: readonly string[];
  /** Points for execution. */
  readonly points: number;
  /** Lines below the amounts that a person completes in words (其中：一般公共预算：), side by side. */
  readonly lines?: readonly (readonly { readonly at: Span; readonly words: string }[])[];
}

const AMOUNT = { prompt: '填数字，单位与表头一致；没有则留空', error: '请填大于或等于 0 的数字' };

/** Rows of the block, its heading among them. */
export const fundsRows = ({ names, lines = [] }: FundsSpec): number => 1 + names.length + lines.length;

/** Cells of the total row that formulas elsewhere refer to, as addresses. */
export const fundsCells = ({ columns }: FundsSpec, top: number): Readonly<Partial<Record<FundsColumn['role'], string>>> =>
  Object.fromEntries(columns.map(({ role, at }) => [role, formatAddress({ row: top + 1, column: at.left })]));

const isAmount = ({ role }: Pick<FundsColumn, 'role'>): boolean => role === 'initial' || role === 'adjusted' || role === 'executed';

const rateFormula = (executed: string, budget: string): Content => formula(`=IF(N(${budget})=0,"",ROUND(N(${executed})/N(${budget}),4))`);

/** The total of the rows below it. */
const totalFormula = (at: Span, top: number, last: number): Content => {
  const parts = formatArea({ ...areaOn(at, top + 2, last), right: at.left });
  return formula(`=IF(COUNT(${parts})=0,"",SUM(${parts}))`);
};

/** What stands in a cell of the block: amounts to fill in, the weight, rate and score by formula, a dash where none belongs. */
const contentOf = (spec: FundsSpec, { role, at }: FundsColumn, top: number, row: number): Content => {
  const total = row === top + 1;
  if (isAmount({ role })) return total && spec.names.length > 1 ? totalFormula(at, top, top + spec.names.length) : blank;
  const { adjusted, initial, executed, rate, weight } = fundsCells(spec, row - 1);
  const budget = adjusted ?? initial;
  if (role === 'weight') return total ? number(spec.points) : text('—');
  if (role === 'rate') return executed === undefined || budget === undefined ? blank : rateFormula(executed, budget);
  return total && rate !== undefined ? formula(`=IF(${rate}="","",ROUND(MIN(1,${rate})*${weight ?? String(spec.points)},2))`) : text('—');
};

const styleOf = (column: FundsColumn, content: Content): StyleName => {
  if (isAmount(column)) return content.kind === 'formula' ? 'computedMoney' : 'money';
  return column.role === 'rate' ? 'computedRate' : 'computed';
};

/** The block of funds: a heading row, the total, its parts. Rates and the score are formulas, rounded as the national rules round. */
export const fundsBlock = (top: number, spec: FundsSpec): Piece => {
  const last = top + spec.names.length;
  const wordLines = spec.lines ?? [];
  const heading = join(put(areaOn(spec.nameAt, top), blank, 'heading'), ...spec.columns.map(({ heading: words, at }) => put(areaOn(at, top), text(words), 'heading')), rows(28));
  const lines = spec.names.map((name, index) => {
    const row = top + 1 + index;
    return join(
      put(areaOn(spec.nameAt, row), text(name), 'label'),
      ...spec.columns.map((column) => {
        const content = contentOf(spec, column, top, row);
        return put(areaOn(column.at, row), content, styleOf(column, content));
      }),
      rows(22),
    );
  });
  const first = spec.names.length > 1 ? top + 2 : top + 1;
  const rules = spec.columns.filter(isAmount).map(({ at }) => allow(areaOn(at, first, last), { kind: 'decimal', min: 0, max: null }, AMOUNT.prompt, AMOUNT.error));
  return join(
    put(areaOn(spec.labelAt, top, last + wordLines.length), text(spec.label), 'label'),
    heading,
    ...lines,
    ...wordLines.map((cells, index) => join(...cells.map(({ at, words }) => put(areaOn(at, last + 1 + index), text(words), 'text')), rows(20))),
    ...rules,
  );
};

import { formatArea } from '../sheet/area';
import { allow, areaOn, blank, formula, join, numberOrBlank, put, rows, text, type Piece, type Span } from './piece';

/** A named amount below a total. */
export interface AmountLine {
  readonly name: string;
  /** Part of the line above, and so not added to the total again. */
  readonly inside?: true;
  /** A person completes the name. */
  readonly named?: true;
}

interface AmountSpec {
  readonly label: string;
  readonly at: Span;
  readonly nameAt: Span;
  readonly amountAt: Span;
  /** A row of headings over names and amounts. */
  readonly headings?: readonly [string, string];
  readonly total: string;
  readonly lines: readonly AmountLine[];
}

const RULE = { kind: 'decimal', min: 0, max: null } as const;
const [PROMPT, ERROR] = ['填数字，单位：万元', '请填大于或等于 0 的数字'];

/** The lines that are added up, as runs of neighbours. */
const addedRuns = (lines: readonly AmountLine[]): readonly (readonly [number, number])[] =>
  lines.reduce<readonly (readonly [number, number])[]>((runs, { inside }, index) => {
    if (inside === true) return runs;
    const last = runs.at(-1);
    return last?.[1] === index - 1 ? [...runs.slice(0, -1), [last[0], index]] : [...runs, [index, index]];
  }, []);

/** A label running down beside named amounts: the total as a formula, then what it adds up (项目资金（万元） with 年度资金总额, 其中：财政拨款, 其他资金). */
export const amountRows = (top: number, { label, at, nameAt, amountAt, headings, total, lines }: AmountSpec): Piece => {
  const totalRow = headings === undefined ? top : top + 1;
  const first = totalRow + 1;
  const last = totalRow + lines.length;
  const parts = addedRuns(lines).map(([from, to]) => formatArea({ ...areaOn(amountAt, first + from, first + to), right: amountAt.left })).join(',');
  return join(
    put(areaOn(at, top, last), text(label), 'label'),
    ...(headings === undefined ? [] : [put(areaOn(nameAt, top), text(headings[0]), 'heading'), put(areaOn(amountAt, top), text(headings[1]), 'heading'), rows(22)]),
    put(areaOn(nameAt, totalRow), text(total), 'name'),
    put(areaOn(amountAt, totalRow), formula(`=IF(COUNT(${parts})=0,"",SUM(${parts}))`), 'computedMoney'),
    rows(22),
    ...lines.map(({ name, named }, index) => join(put(areaOn(nameAt, first + index), text(name), named === true ? 'text' : 'name'), put(areaOn(amountAt, first + index), blank, 'money'), rows(22))),
    allow(areaOn(amountAt, first, last), RULE, PROMPT, ERROR),
  );
};

/** Labels, each with an amount beside it. */
export const amountRow = (top: number, fields: readonly { readonly label: string; readonly at: Span; readonly input: Span; readonly amount: number | null }[]): Piece =>
  join(
    ...fields.map(({ label, at, input, amount }) =>
      join(put(areaOn(at, top), text(label), 'label'), put(areaOn(input, top), numberOrBlank(amount), 'money'), allow(areaOn(input, top), RULE, PROMPT, ERROR)),
    ),
    rows(26),
  );

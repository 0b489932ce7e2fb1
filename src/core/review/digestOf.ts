import { printedNumber } from '../figure/printed';
import type { Figure, Form, Indicator } from '../recognise/form';
import { cellKey } from '../sheet/address';
import type { FormDigest, RowDigest, TextDigest, WorkbookDigest } from './digest';
import { bare } from './parts';

/** Shorter texts are alike by chance. */
const LEAST_TEXT = 20;
/** So much of a text is kept to be shown. */
const SHOWN = 30;
/** A longer value states no amount. */
const LONGEST_VALUE = 40;

const keyOf = ({ cell }: Figure): number => cellKey(cell.row, cell.column);

const keyOrNull = (figure: Figure | null): number | null => (figure === null ? null : keyOf(figure));

/** A number of 53 bits that two different texts share as good as never (two rounds of FNV-1a). */
const markOf = (words: string): number => {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < words.length; at += 1) {
    a = Math.imul(a ^ words.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ words.charCodeAt(words.length - 1 - at), 0x85ebca6b);
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
};

const valueOf = (figure: Figure | null): string => {
  const words = bare(figure);
  return words.length > LONGEST_VALUE ? '' : words;
};

/** `单位名称：[219]某某局（本级）` → `某某局`: the label, the code and what stands in brackets behind are no part of the name. */
const unitName = (figure: Figure): string | null => {
  const name = bare(figure)
    .replace(/^.{0,12}[：:]/, '')
    .replace(/^[[【（(]?\d{2,}[\]】）)]?[-—_]?/, '')
    .replace(/[（(].*[）)]$/, '');
  return name === '' ? null : name;
};

const numberIn = (figure: Figure | null): number | null => printedNumber(figure)?.toNumber() ?? null;

const rowOf = (row: Indicator, { kind }: Form): RowDigest => ({
  name: bare(row.name),
  nameCell: keyOf(row.name),
  level2: (row.level2?.name ?? '').replace(/指标|[\d.]+分|[（()）]/g, '').replace(/^(经济|社会|生态环境|生态)成本$/, '成本'),
  term: kind !== 'target-declaration' ? null : Object.keys(row.history).length > 0 ? 'annual' : 'long',
  target: valueOf(row.target),
  targetCell: keyOrNull(row.target),
  actual: valueOf(row.actual),
  actualCell: keyOrNull(row.actual),
  score: numberIn(row.score),
  reviewScore: numberIn(row.reviewScore),
  reviewCell: keyOrNull(row.reviewScore),
});

const textsOf = ({ goals, indicators, boxes }: Form): readonly TextDigest[] => {
  const figures = [...goals.map(({ actual }) => actual), ...indicators.map(({ note }) => note), ...boxes.map(({ content }) => content)];
  return figures.flatMap((figure) => {
    const words = bare(figure);
    return figure === null || words.length < LEAST_TEXT ? [] : [{ cell: keyOf(figure), begins: words.slice(0, SHOWN), mark: markOf(words) }];
  });
};

const totalOf = ({ total }: Form): FormDigest['total'] => {
  const score = numberIn(total?.score ?? null);
  return total?.score == null || score === null ? null : { cell: keyOf(total.score), score, full: score === (numberIn(total.weight) ?? 100) };
};

const digestForm = (form: Form): FormDigest => {
  const named = [form.unit, form.department].find((figure) => figure !== null && unitName(figure) !== null) ?? null;
  return {
    sheet: form.sheet,
    kind: form.kind,
    scope: form.scope,
    year: form.year,
    project: form.project === null || bare(form.project) === '' ? null : bare(form.project),
    unit: named === null ? null : unitName(named),
    unitCell: named === null ? cellKey(form.range.top, form.range.left) : keyOf(named),
    total: totalOf(form),
    rows: form.indicators.map((row) => rowOf(row, form)),
    texts: textsOf(form),
  };
};

/**
 * What is kept of a workbook whose sheets were evaluated, for setting it against others. It holds copies: a part of a text would
 * keep the whole workbook in memory.
 */
export const digestOf = (file: string, evaluations: readonly { readonly forms: readonly { readonly form: Form }[] }[]): WorkbookDigest => {
  const digest: WorkbookDigest = { file, forms: evaluations.flatMap(({ forms }) => forms.map(({ form }) => digestForm(form))) };
  return structuredClone(digest);
};

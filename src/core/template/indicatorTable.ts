import { presetWeights, type Part } from './categories';
import { allow, areaOn, blank, join, number, put, rows, text, type Content, type Piece, type Span } from './piece';
import type { StyleName } from './styles';

export type TableRole = 'level1' | 'level2' | 'indicator' | 'operator' | 'target' | 'unit' | 'history' | 'actual' | 'weight' | 'score' | 'note' | 'tick';

export interface TableColumn {
  readonly role: TableRole;
  readonly heading: string;
  readonly at: Span;
  /** A heading over this column and its neighbours of the same group; the table then has a heading of two rows. */
  readonly group?: string;
}

export interface TableSpec {
  /** The label running down beside the table; null where there is none. */
  readonly label: string | null;
  readonly labelAt: Span;
  /** In forms with a table for each goal: the heading over the label column, and the goal the table belongs to. */
  readonly goal?: { readonly heading: string; readonly name: string };
  readonly columns: readonly TableColumn[];
  readonly parts: readonly Part[];
  /** Whether the points are printed in the level-1 labels: 产出指标（50分）. */
  readonly pointsInLabels: boolean;
}

const OPERATORS = ['≥', '≤', '=', '＞', '＜', '定性'];

const STYLES: Readonly<Record<TableRole, StyleName>> = {
  level1: 'label', level2: 'label', indicator: 'text', operator: 'input', target: 'input', unit: 'input', history: 'input',
  actual: 'input', tick: 'input', weight: 'points', score: 'points', note: 'text',
};

/** Rows of the heading. */
export const headingRows = ({ columns }: TableSpec): 1 | 2 => (columns.some(({ group }) => group !== undefined) ? 2 : 1);

/** The heading: one row, or two where columns are grouped. */
const headingPiece = (top: number, spec: TableSpec): Piece => {
  const bottom = top + headingRows(spec) - 1;
  const groups = [...new Set(spec.columns.flatMap(({ group }) => group ?? []))].map((group) => {
    const members = spec.columns.filter((column) => column.group === group).map(({ at }) => at);
    const whole = { left: Math.min(...members.map(({ left }) => left)), right: Math.max(...members.map(({ right }) => right)) };
    return put(areaOn(whole, top), text(group), 'heading');
  });
  const columns = spec.columns.map(({ heading, at, group }) => put(areaOn(at, group === undefined ? top : bottom, bottom), text(heading), 'heading'));
  return join(...groups, ...columns, bottom === top ? rows(30) : rows(22, 30));
};

/** Rows of the table below its heading. */
export const tableRows = ({ parts }: TableSpec): number => parts.reduce((sum, part) => sum + rowsOf(part), 0);

const rowsOf = ({ categories }: Part): number => categories.reduce((sum, category) => sum + category.rows, 0);

const labelOf = (name: string, points: number | null | undefined): string => (points == null ? name : `${name}（${String(points)}分）`);

/** The rules for the cells of one part: weights and scores between 0 and its points, operators from the list. */
const rulesOf = (columns: readonly TableColumn[], top: number, bottom: number, max: number): Piece =>
  join(
    ...columns.flatMap(({ role, at }) => {
      const area = areaOn(at, top, bottom);
      if (role === 'weight') return [allow(area, { kind: 'decimal', min: 0, max }, `各指标分值合计应为 ${String(max)} 分`, `请填 0 至 ${String(max)} 的数字`)];
      if (role === 'score') return [allow(area, { kind: 'decimal', min: 0, max }, '不小于 0，不超过本行分值', `请填 0 至 ${String(max)} 的数字`)];
      return role === 'operator' ? [allow(area, { kind: 'list', values: OPERATORS }, '定量指标选符号，定性指标选“定性”', '请从列表中选择')] : [];
    }),
  );

const partPiece = (top: number, part: Part, { columns, pointsInLabels }: TableSpec): Piece => {
  const count = rowsOf(part);
  const weights = presetWeights(part);
  const level1 = columns.filter(({ role }) => role === 'level1').map(({ at }) => put(areaOn(at, top, top + count - 1), text(labelOf(part.name, pointsInLabels ? part.points : null)), 'label'));
  const level2 = part.categories.flatMap(({ name, points, rows: size }, index) => {
    const first = top + part.categories.slice(0, index).reduce((sum, category) => sum + category.rows, 0);
    return columns.filter(({ role }) => role === 'level2').map(({ at }) => put(areaOn(at, first, first + size - 1), text(labelOf(name, points)), 'label'));
  });
  const contentOf = (role: TableRole, index: number): Content => {
    const weight = weights[index];
    return role === 'weight' && weight !== undefined ? number(weight) : blank;
  };
  const lines = Array.from({ length: count }, (_, index) =>
    join(
      ...columns.filter(({ role }) => role !== 'level1' && role !== 'level2').map(({ role, at }) => put(areaOn(at, top + index), contentOf(role, index), STYLES[role])),
      rows(30),
    ),
  );
  return join(...level1, ...level2, ...lines, rulesOf(columns, top, top + count - 1, part.points ?? 100));
};

/** The indicator table: heading row, then the rows of every category, with weights preset so that each part has its points. */
export const indicatorTable = (top: number, spec: TableSpec): Piece => {
  const last = top + headingRows(spec) - 1 + tableRows(spec);
  const below = top + headingRows(spec);
  const side = [
    ...(spec.label === null ? [] : [put(areaOn(spec.labelAt, top, last), text(spec.label), 'label')]),
    ...(spec.goal === undefined
      ? []
      : [put(areaOn(spec.labelAt, top, below - 1), text(spec.goal.heading), 'heading'), put(areaOn(spec.labelAt, below, last), text(spec.goal.name), 'label')]),
  ];
  return spec.parts.reduce((above, part) => join(above, partPiece(top + above.heights.length, part, spec)), join(...side, headingPiece(top, spec)));
};

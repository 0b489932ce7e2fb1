import { allow, areaOn, blank, join, number, put, rows, text, textOrBlank, type Content, type Piece, type Span } from './piece';

export interface GoalSpec {
  readonly label: string;
  readonly labelAt: Span;
  readonly columns: readonly {
    readonly role: 'target' | 'actual' | 'weight' | 'score';
    readonly heading: string;
    readonly at: Span;
  }[];
  /** Points of the goal, where the form scores it. */
  readonly points: number | null;
  /** What is expected, where it is known. */
  readonly text?: string;
  /** Height of the row of sentences in points. */
  readonly height?: number;
}

/** The block with a column for the score of the goal where it has points; without points its last column reaches to the end. */
export const scoredGoals = (spec: Omit<GoalSpec, 'points'>, points: number | null, scoreAt: Span): GoalSpec => {
  if (points === null) return { ...spec, points };
  const columns = spec.columns.map((column) => (column.at.right === scoreAt.right ? { ...column, at: { left: column.at.left, right: scoreAt.left - 1 } } : column));
  return { ...spec, points, label: `${spec.label}\n（${String(points)}分）`, columns: [...columns, { role: 'score', heading: '得分', at: scoreAt }] };
};

/** The block of the annual goal: what was expected, what was done and, where the form has it, its score. */
export const goalBlock = (top: number, { label, labelAt, columns, points, text: expected = '', height = 48 }: GoalSpec): Piece => {
  const contentOf = (role: GoalSpec['columns'][number]['role']): Content => {
    if (role === 'weight' && points !== null) return number(points);
    return role === 'target' ? textOrBlank(expected) : blank;
  };
  const scores = columns.filter(({ role }) => role === 'score');
  return join(
    put(areaOn(labelAt, top, top + 1), text(label), 'label'),
    ...columns.map(({ heading, at }) => put(areaOn(at, top), text(heading), 'heading')),
    rows(22),
    ...columns.map(({ role, at }) =>
      put(areaOn(at, top + 1), contentOf(role), role === 'target' || role === 'actual' ? 'text' : 'points'),
    ),
    ...scores.map(({ at }) =>
      allow(areaOn(at, top + 1), { kind: 'decimal', min: 0, max: points }, `填 0 至 ${String(points ?? 100)} 分`, '得分不能小于 0，也不能超过分值'),
    ),
    rows(height),
  );
};

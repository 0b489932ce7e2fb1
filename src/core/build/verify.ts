import type { Figure, Form, Indicator } from '../recognise/form';

const said = (figure: Figure | null): string => (figure === null ? '-' : JSON.stringify([figure.value, figure.text]));

const PARTS = ['target', 'actual', 'score', 'reviewScore', 'note', 'operator', 'unit', 'method', 'basis'] as const;

/** What an indicator says, without its place. */
export const contentOf = (row: Indicator): string =>
  [said(row.name), ...PARTS.map((part) => said(row[part])), ...Object.entries(row.history).map(([year, figure]) => `${year}${said(figure)}`)].join('|');

export const weightSaid = (row: Indicator): string => said(row.weight);

const levelsSaid = ({ level1, level2, goal }: Indicator): string => [level1?.figure.text ?? '', level2?.figure.text ?? '', goal].join('|');

/** What must stay as it is: everything a form says beside its indicators. */
const restOf = (form: Form): string =>
  JSON.stringify([
    form.kind, form.scope, form.title, form.year, said(form.project), said(form.department), said(form.unit), form.moneyUnit,
    form.budget.map((row) => [row.label, row.initial, row.adjusted, row.executed, row.weight, row.rate, row.score].map(said)),
    form.budgetPoints, form.goalPoints, form.indicatorPoints,
    form.goals.map(({ number, term, points, target, actual, weight, score }) => [number, term, points, [target, actual, weight, score].map(said)]),
    form.total === null ? null : [form.total.label.text, form.total.weight === null, form.total.score === null, said(form.total.score)],
    form.headingTotal?.value ?? null,
    form.boxes.map(({ kind, label, content }) => [kind, said(label), said(content)]),
    form.columns.map(({ role, left, right }) => [role, left, right]),
  ]);

/** The rows as they are wanted: those of before, by their index there, and for a new one the content it has to show. */
export type Wanted = number | ((row: Indicator) => boolean);

/** What may differ on purpose. */
export interface Latitude {
  readonly weights?: boolean;
  /** Rows (by their index before) that have changed levels or contents on purpose. */
  readonly changed?: ReadonlySet<number>;
}

/**
 * Whether the form reads as wanted: these rows in this order with all they said, under their levels, with weights shared as before,
 * and everything else on the form as it was.
 */
export const readsAsWanted = (before: Form, after: Form | undefined, wanted: readonly Wanted[], { weights = false, changed = new Set() }: Latitude = {}): boolean => {
  if (after === undefined || after.indicators.length !== wanted.length || restOf(before) !== restOf(after)) return false;
  return wanted.every((want, place) => {
    const now = after.indicators[place];
    if (now === undefined) return false;
    if (typeof want === 'function') return want(now);
    const was = before.indicators[want];
    if (was === undefined) return false;
    if (changed.has(want)) return true;
    return contentOf(was) === contentOf(now) && levelsSaid(was) === levelsSaid(now) && (weights || weightSaid(was) === weightSaid(now));
  });
};

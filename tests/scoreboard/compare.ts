import type { Figure, Form, Indicator } from '../../src/core/recognise/form';
import { formatAddress } from '../../src/core/sheet/address';
import { parseArea } from '../../src/core/sheet/area';
import type { TruthForm } from './truth';

/** Something looked at, what a person read there and what we found. */
export interface Look {
  readonly what: string;
  readonly wanted: string | null;
  readonly found: string | null;
}

const cellOf = (figure: Figure | null | undefined): string | null => (figure == null ? null : formatAddress(figure.cell));

const indicatorRoles = ['target', 'actual', 'weight', 'score', 'note', 'operator', 'unit'] as const;
const budgetRoles = ['initial', 'adjusted', 'executed', 'weight', 'rate', 'score'] as const;
const goalRoles = ['target', 'actual', 'score'] as const;

const lookAtIndicators = (truth: TruthForm, form: Form): readonly Look[] => {
  const found = new Map<string, Indicator>(form.indicators.map((indicator) => [formatAddress(indicator.name.cell), indicator]));
  const looks = (truth.indicators ?? []).flatMap(({ cells }): readonly Look[] => {
    const indicator = found.get(cells.name);
    const of = (role: string) => `${role} of ${cells.name}`;
    const history = Object.values(indicator?.history ?? {}).map(cellOf);
    return [
      { what: of('name'), wanted: cells.name, found: cellOf(indicator?.name) },
      ...indicatorRoles.flatMap((role) => (cells[role] === undefined ? [] : [{ what: of(role), wanted: cells[role], found: cellOf(indicator?.[role]) }])),
      ...(cells.current === undefined ? [] : [{ what: of('target'), wanted: cells.current, found: cellOf(indicator?.target) }]),
      ...[cells.prev1, cells.prev2].flatMap((cell) => (cell == null ? [] : [{ what: of('earlier target'), wanted: cell, found: history.find((have) => have === cell) ?? null }])),
    ];
  });
  const known = new Set((truth.indicators ?? []).map(({ cells }) => cells.name));
  const extra = [...found.keys()].filter((cell) => !known.has(cell)).map((cell) => ({ what: 'no indicator there', wanted: null, found: cell }));
  return [...looks, ...extra];
};

/** The total row of the funds: the first of the block. */
const lookAtBudget = (truth: TruthForm, form: Form): readonly Look[] => {
  const cells = truth.budget?.[0]?.cells;
  if (cells === undefined) return [];
  const row = form.budget.find(({ executed, adjusted }) => [cellOf(executed), cellOf(adjusted)].includes(cells.executed ?? cells.adjusted ?? ''));
  return budgetRoles.flatMap((role) => (cells[role] == null ? [] : [{ what: `funds, ${role}`, wanted: cells[role], found: cellOf(row?.[role]) }]));
};

const lookAtGoals = (truth: TruthForm, form: Form): readonly Look[] =>
  (truth.goals ?? (truth.goal == null ? [] : [truth.goal])).flatMap((goal, index) => {
    const cells = goal.cells ?? { target: goal.cell };
    const found = form.goals[index];
    return goalRoles.flatMap((role) => (cells[role] == null ? [] : [{ what: `goal ${index + 1}, ${role}`, wanted: cells[role], found: cellOf(found?.[role]) }]));
  });

const lookAtTotal = ({ total }: TruthForm, form: Form): readonly Look[] =>
  (['weight', 'score'] as const).flatMap((role) => (total?.cells?.[role] == null ? [] : [{ what: `total, ${role}`, wanted: total.cells[role], found: cellOf(form.total?.[role]) }]));

/** Words are compared without the white space that line breaks leave in them. */
const words = (text: string): string => text.replace(/\s+/g, '');

const lookAtHead = (truth: TruthForm, form: Form): readonly Look[] => [
  ...(truth.year == null ? [] : [{ what: 'year', wanted: String(truth.year), found: form.year === null ? null : String(form.year) }]),
  ...(truth.project == null ? [] : [{ what: 'project', wanted: words(truth.project), found: form.project === null ? null : words(form.project.text) }]),
  ...(truth.printedTotalInTitle == null ? [] : [{ what: 'total in the heading', wanted: truth.printedTotalInTitle.cell, found: cellOf(form.headingTotal?.figure) }]),
];

/** Every place a person read in the form, beside what we found; in a budget table only that it is one. */
export const compare = (truth: TruthForm, form: Form): readonly Look[] => [
  ...lookAtIndicators(truth, form),
  ...lookAtBudget(truth, form),
  ...lookAtGoals(truth, form),
  ...lookAtTotal(truth, form),
  ...lookAtHead(truth, form),
];

export const isRight = ({ wanted, found }: Look): boolean => wanted === found;

/** Whether a form found on the sheet is the one meant: most of its rows, and its kind where the truth names one. */
export const isThat = (truth: TruthForm, form: Form): boolean => {
  const area = parseArea(truth.range);
  if (area === null || (truth.kind !== undefined && truth.kind !== form.kind)) return false;
  const shared = Math.min(area.bottom, form.range.bottom) - Math.max(area.top, form.range.top) + 1;
  return 2 * shared > area.bottom - area.top + 1;
};

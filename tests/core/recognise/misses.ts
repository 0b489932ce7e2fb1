import type { Figure, Form, Indicator, Recognition } from '../../../src/core/recognise';
import { formatAddress } from '../../../src/core/sheet/address';
import type { Cells, Expected, Layout } from '../../fixtures/layouts/notation';

const cellOf = (figure: Figure | null | undefined): string | null => (figure === null || figure === undefined ? null : formatAddress(figure.cell));

const ROLES = ['target', 'actual', 'weight', 'score', 'reviewScore', 'note', 'operator', 'unit', 'method', 'basis'] as const;

const compared = (what: string, wanted: Cells, figureOf: (role: string) => Figure | null | undefined, roles: readonly string[]): string[] =>
  roles.flatMap((role) => {
    const [want, have] = [wanted[role] ?? null, cellOf(figureOf(role))];
    return want === have ? [] : [`${what} ${role}: wanted ${String(want)}, read ${String(have)}`];
  });

const indicatorMisses = (wanted: Cells, read: Indicator | undefined): string[] => {
  if (read === undefined) return [`indicator ${String(wanted['name'])} not read`];
  const levels = (['l1', 'l2'] as const).flatMap((role) => (role in wanted ? [[role, role === 'l1' ? read.level1 : read.level2] as const] : []));
  return [
    ...levels.flatMap(([role, level]) => (cellOf(level?.figure) === wanted[role] ? [] : [`${role} of ${String(wanted['name'])}: wanted ${String(wanted[role])}, read ${String(cellOf(level?.figure))}`])),
    ...compared(`indicator ${String(wanted['name'])}`, wanted, (role) => read[role as 'target'], ROLES),
  ];
};

const formMisses = (wanted: Expected, form: Form): string[] => {
  const read = new Map(form.indicators.map((indicator) => [cellOf(indicator.name), indicator]));
  const names = new Set(wanted.indicators.map((cells) => cells['name']));
  const budgetRow = form.budget[0];
  return [
    ...(form.kind === wanted.kind ? [] : [`kind: wanted ${wanted.kind}, read ${form.kind}`]),
    ...(wanted.scope === null || form.scope === wanted.scope ? [] : [`scope: wanted ${wanted.scope}, read ${form.scope}`]),
    ...(wanted.year === null || form.year === wanted.year ? [] : [`year: wanted ${String(wanted.year)}, read ${String(form.year)}`]),
    ...wanted.indicators.flatMap((cells) => indicatorMisses(cells, read.get(cells['name'] ?? null))),
    ...[...read.keys()].flatMap((name) => (name !== null && names.has(name) ? [] : [`extra indicator ${String(name)}`])),
    ...(wanted.budget === null
      ? (budgetRow === undefined ? [] : [`extra funds row ${String(cellOf(budgetRow.label))}`])
      : compared('funds', wanted.budget, (role) => budgetRow?.[role as 'executed'], ['initial', 'adjusted', 'executed', 'weight', 'rate', 'score'])),
    ...(form.goals.length > wanted.goals.length ? [`${String(form.goals.length)} goals read, ${String(wanted.goals.length)} wanted`] : []),
    ...wanted.goals.flatMap((cells, i) => compared(`goal ${String(i + 1)}`, cells, (role) => form.goals[i]?.[role as 'target'], ['target', 'actual', 'score'])),
    ...(wanted.total === null ? (form.total === null ? [] : ['a total that is none']) : compared('total', wanted.total, (role) => form.total?.[role as 'score'], ['weight', 'score'])),
    ...(cellOf(form.headingTotal?.figure) === (wanted.headingTotal?.['cell'] ?? null) ? [] : [`total in the heading: read ${String(cellOf(form.headingTotal?.figure))}`]),
  ];
};

/** What was read otherwise than the layout says; empty when all is right. A form drawn without indicators cannot be read rightly: there only the doubt counts. */
export const missesOf = (layout: Layout, { forms }: Recognition): string[] => [
  ...(forms.length === layout.forms.length ? [] : [`${String(forms.length)} forms found, ${String(layout.forms.length)} wanted`]),
  ...layout.forms.flatMap((wanted, i) => {
    const form = forms[i];
    if (form === undefined) return [`form ${String(i + 1)} not found`];
    const claim = form.confidence >= 0.9 === wanted.sure ? [] : [`confidence ${String(form.confidence)} where ${wanted.sure ? 'certainty' : 'doubt'} was wanted`];
    return [...(wanted.indicators.length > 0 ? formMisses(wanted, form) : []), ...claim];
  }),
];

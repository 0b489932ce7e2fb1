import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { buildPlan, type BuildEdit, type BuildResult } from '../../../src/core/build';
import { recognise } from '../../../src/core/recognise';
import type { Figure, Form, Indicator } from '../../../src/core/recognise/form';
import { formatAddress } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { layouts } from '../../fixtures/layouts';
import { readSheets } from '../readSheets';
import { applyPlan, factsOf } from './applyPlan';

interface Case {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly index: number;
  readonly form: Form;
}

const casesOf = (name: string, sheet: SheetSnapshot): readonly Case[] =>
  recognise(sheet).forms.flatMap((form, index) => (form.indicators.length < 3 ? [] : [{ name: `${name} ${String(index)}`, sheet, index, form }]));

const said = (figure: Figure | null): string => (figure === null ? '-' : JSON.stringify([figure.value, figure.text]));

/** All that a row says, its number within a merged weight included. */
const row = (one: Indicator): string =>
  [one.level1?.figure ?? null, one.level2?.figure ?? null, one.name, one.target, one.actual, one.weight, one.score, one.reviewScore, one.note, one.operator, one.unit, one.method, one.basis].map(said).join(' ');

/** What a moved row says, its levels left out. */
const moved = (one: Indicator): string => row({ ...one, level1: null, level2: null });

const rest = (form: Form): string =>
  JSON.stringify([
    form.title, form.year, form.kind, form.budget.map((line) => [line.label, line.initial, line.adjusted, line.executed, line.weight, line.rate, line.score].map(said)),
    form.goals.map(({ target, actual, weight, score }) => [target, actual, weight, score].map(said)), form.boxes.map(({ label, content }) => [said(label), said(content)]), said(form.total?.label ?? null),
  ]);

/** The labels of a form, which come and go with its rows. */
const labels = ({ indicators }: Form): ReadonlySet<string> => new Set(indicators.flatMap(({ level1, level2 }) => [level1, level2].flatMap((level) => (level === null ? [] : [level.figure.text]))));

/** Texts of the sheet outside the rows of the table, from top to bottom. */
const outside = ({ cells }: SheetSnapshot, { indicators, placeholders, total }: Form, levels: ReadonlySet<string>): readonly string[] => {
  const rows = new Set([...indicators.map(({ name }) => name.cell.row), ...placeholders.map(({ cell }) => cell.row), total?.label.cell.row]);
  return [...cells].sort(([a], [b]) => a - b).flatMap(([key, { text, formula }]) => (rows.has(Math.floor(key / 16_384)) || formula !== null || levels.has(text) ? [] : [text]));
};

type Wish = { readonly kind: 'add' | 'before' | 'remove' | 'move' | 'weights'; readonly at: number; readonly to: number };

const wishes = fc.array(fc.record({ kind: fc.constantFrom<Wish['kind']>('add', 'before', 'remove', 'move', 'weights'), at: fc.nat(200), to: fc.nat(200) }), { minLength: 1, maxLength: 6 });

const pick = (form: Form, n: number): Indicator => {
  const one = form.indicators[n % form.indicators.length];
  if (one === undefined) throw new Error('no indicator');
  return one;
};

const editFor = (form: Form, { kind, at, to }: Wish, number: number): BuildEdit => {
  const { cell } = pick(form, at).name;
  switch (kind) {
    case 'add':
    case 'before':
      return { do: 'add', at: cell, side: kind === 'add' ? 'after' : 'before', indicator: { name: `新增指标${String(number)}`, target: '≥12个' } };
    case 'remove':
      return { do: 'remove', cell };
    case 'move':
      return { do: 'move', cell, after: pick(form, to).name.cell };
    case 'weights':
      return { do: 'weights', by: 'proportional', locked: [cell] };
  }
};

/** The rows as they have to read after the edits that were made: a list of names, worked out without looking at the sheet. */
const expectedNames = (form: Form, { done }: BuildResult): readonly string[] => {
  let list = form.indicators.map(({ name }) => ({ key: formatAddress(name.cell), text: name.text }));
  for (const { edit } of done) {
    if (edit.do === 'remove') list = list.filter(({ key }) => key !== formatAddress(edit.cell));
    if (edit.do === 'add') {
      const place = list.findIndex(({ key }) => key === formatAddress(edit.at)) + (edit.side === 'after' ? 1 : 0);
      list = [...list.slice(0, place), { key: '', text: edit.indicator.name }, ...list.slice(place)];
    }
    if (edit.do === 'move' && 'after' in edit && formatAddress(edit.cell) !== formatAddress(edit.after)) {
      const mine = list.find(({ key }) => key === formatAddress(edit.cell));
      const others = list.filter((one) => one !== mine);
      const place = others.findIndex(({ key }) => key === formatAddress(edit.after)) + 1;
      list = mine === undefined ? list : [...others.slice(0, place), mine, ...others.slice(place)];
    }
  }
  return list.map(({ text }) => text);
};

const holds = ({ sheet, index, form }: Case, wanted: readonly Wish[]): void => {
  const edits = wanted.map((wish, number) => editFor(form, wish, number));
  const result = buildPlan(sheet, index, edits);
  const after = applyPlan(sheet, result.plan);
  expect(factsOf(after)).toEqual(factsOf(result.sheet));
  const now = recognise(result.sheet).forms[index];
  if (now === undefined) throw new Error('the form is gone');
  expect(now.indicators.map(({ name }) => name.text)).toEqual(expectedNames(form, result));
  expect(rest(now)).toBe(rest(form));
  expect(outside(result.sheet, now, labels(form))).toEqual(outside(sheet, form, labels(form)));
  const shared = edits.some((edit) => edit.do === 'weights');
  const mobile = new Set(result.done.flatMap(({ edit }) => (edit.do === 'move' ? [formatAddress(edit.cell)] : [])));
  for (const { from, to } of result.places) {
    const [was, is] = [form.indicators.find(({ name }) => formatAddress(name.cell) === formatAddress(from)), now.indicators.find(({ name }) => to !== null && formatAddress(name.cell) === formatAddress(to))];
    if (was === undefined || is === undefined) continue;
    const [a, b] = shared ? [{ ...was, weight: null }, { ...is, weight: null }] : [was, is];
    expect(mobile.has(formatAddress(from)) ? moved(b) : row(b)).toBe(mobile.has(formatAddress(from)) ? moved(a) : row(a));
  }
};

/** Adding a row and taking it out again leaves the sheet as it was. */
const undone = ({ sheet, index, form }: Case, n: number, side: 'after' | 'before'): void => {
  const added = buildPlan(sheet, index, [{ do: 'add', at: pick(form, n).name.cell, side, indicator: { name: '新增指标', target: '≥12个', weight: 1 } }]);
  const cell = added.done[0]?.cell;
  if (cell === undefined) return;
  const removed = buildPlan(added.sheet, index, [{ do: 'remove', cell }]);
  expect(removed.refused).toEqual([]);
  expect(factsOf(applyPlan(added.sheet, removed.plan))).toEqual(factsOf(sheet));
};

const books = ['forms', 'forms-elsewhere'].flatMap((folder) => readdirSync(path.join('tests/fixtures', folder)).filter((file) => file.endsWith('.xlsx')).map((file) => `${folder}/${file}`));

describe('every published form', () => {
  it.each(books)('%s: a series of edits leaves exactly the expected indicators, and everything else as it was', async (book) => {
    const cases = (await readSheets(book)).flatMap((sheet) => casesOf(sheet.name, sheet));
    fc.assert(fc.property(fc.nat(1_000), wishes, (n, wanted) => {
      const one = cases[n % Math.max(1, cases.length)];
      if (one !== undefined) holds(one, wanted);
    }), { numRuns: 6, seed: 20_261_121 });
    cases.forEach((one, n) => {
      undone(one, n * 7 + 3, n % 2 === 0 ? 'after' : 'before');
    });
  });
});

describe('every drawn layout', () => {
  const cases = layouts.flatMap(({ name, sheet }) => casesOf(name, sheet));

  it('takes a series of edits', () => {
    fc.assert(fc.property(fc.nat(10_000), wishes, (n, wanted) => {
      const one = cases[n % cases.length];
      if (one !== undefined) holds(one, wanted);
    }), { numRuns: 60, seed: 7 });
  });

  it('takes a row behind every second indicator, or says in one sentence why not', () => {
    const refused = cases.filter(({ sheet, index, form }) => buildPlan(sheet, index, [{ do: 'add', at: pick(form, 1).name.cell, side: 'after', indicator: { name: '新增指标', target: '≥12个' } }]).done.length === 0);
    expect(refused.map(({ name }) => name)).toEqual(['process block beside the indicator table 0']);
  });
});

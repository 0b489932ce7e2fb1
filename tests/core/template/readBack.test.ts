import * as fc from 'fast-check';
import { evaluate } from '../../../src/core/plan';
import { recognise } from '../../../src/core/recognise';
import type { Figure } from '../../../src/core/recognise/form';
import { cellKey } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { templates, type Template } from '../../../src/core/template';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { blankRows, fillTable, isCostRow, type TypedRow } from './fillIn';
import { snapshotOf } from './snapshotOf';

const years = fc.integer({ min: 2018, max: 2049 });
const rowCounts = fc.integer({ min: 1, max: 8 });
const goalCounts = fc.integer({ min: 1, max: 5 });

/** Lists and disclosure tables have no table of indicators. */
const withTable = templates.filter(({ room }) => room !== null).map((template) => [template.id, template] as const);
const evaluations = withTable.filter(([, { kind }]) => kind === 'self-evaluation');

const sheetOf = (template: Template, year: number, rows: number, goals: number): SheetBlueprint => {
  const [sheet] = template.make({ year, rows, goals, unit: '某市科学技术局', projects: ['科技成果转化补助资金'] });
  if (sheet === undefined) throw new Error('a template makes at least one sheet');
  return sheet;
};

/** One row in five reaches only half of its target; costs are kept to the amount. */
const typedRow = (index: number, cost: boolean): TypedRow => {
  const kind = '甲乙丙丁戊己庚辛壬癸'[index % 10] ?? '';
  if (cost) return { name: `${kind}类项目补助成本之${String(index + 1)}`, target: 100, actual: 100, unit: '万元' };
  return { name: `补助${kind}类企业数之${String(index + 1)}`, target: 100, actual: index % 5 === 3 ? 50 : 100, unit: '家' };
};

test('the gallery holds the forms of a year, each under an id of its own', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  expect(templates.length).toBeGreaterThanOrEqual(20);
  expect(templates.filter(({ kind }) => kind === 'budget-table')).toHaveLength(12);
});

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  test('the blank form is recognised as what it is, for any year and any number of rows', () => {
    fc.assert(
      fc.property(years, rowCounts, goalCounts, (year, rows, goals) => {
        const { forms } = recognise(snapshotOf(sheetOf(template, year, rows, goals)));
        expect(forms.map((form) => ({ kind: form.kind, scope: form.scope, year: form.year }))).toEqual([{ kind: template.kind, scope: template.scope, year }]);
      }),
      { numRuns: 8 },
    );
  });
});

describe.each(withTable)('%s, filled in', (_, template) => {
  test('is read back whole, with confidence, for any number of rows', () => {
    fc.assert(
      fc.property(years, rowCounts, goalCounts, (year, rows, goals) => {
        const blueprint = sheetOf(template, year, rows, goals);
        const lines = blankRows(blueprint);
        expect(lines.length).toBeGreaterThanOrEqual(9 * rows);
        const { forms } = recognise(snapshotOf(blueprint, fillTable(blueprint, typedRow)));
        const [form] = forms;
        expect(forms).toHaveLength(1);
        expect(form?.confidence).toBeGreaterThanOrEqual(0.95);
        const rowsTyped = lines.map((row, index) => typedRow(index, isCostRow(blueprint, row)));
        expect(form?.indicators.map(({ name, target, unit }) => [name.cell.row, name.text, `${target?.text ?? ''}${unit?.text ?? ''}`])).toEqual(rowsTyped.map(({ name, target, unit }, index) => [lines[index], name, `${String(target)}${unit}`]));
        if (template.kind === 'self-evaluation') expect(form?.indicators.map(({ actual }) => actual?.text)).toEqual(rowsTyped.map(({ actual, unit }) => `${String(actual)}${unit}`));
        expect(form?.indicators.every(({ level1, level2 }) => level1 !== null && level2 !== null)).toBe(true);
        expect(form?.placeholders).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test('project and unit are filled in where the form has a place for them', () => {
    const [form] = recognise(snapshotOf(sheetOf(template, 2027, 2, 2))).forms;
    if (template.scope === 'project') expect(form?.project?.text).toBe('科技成果转化补助资金');
    expect(form?.unit?.text).toContain('某市科学技术局');
  });
});

describe.each(evaluations)('%s, filled in and scored', (_, template) => {
  const isHalf = (name: string): boolean => Number(/\d+$/.exec(name)?.[0]) % 5 === 4 && !name.includes('成本');
  const amounts = [['adjusted', 200], ['executed', 190]] as const;

  const scored = (year: number, rows: number, goals: number) => {
    const blueprint = sheetOf(template, year, rows, goals);
    const money = recognise(snapshotOf(blueprint)).forms[0]?.budget ?? [];
    const typed = new Map(fillTable(blueprint, typedRow));
    // The total is a formula over the first part where there are parts: both show the amount.
    for (const row of money.slice(0, 2))
      for (const [role, amount] of amounts) if (row[role] !== null) typed.set(cellKey(row[role].cell.row, row[role].cell.column), amount);
    return { blueprint, typed, form: evaluate(snapshotOf(blueprint, typed)).forms[0] };
  };

  test('every row has a certain score: full where met, half where half was done; no error is found', () => {
    fc.assert(
      fc.property(years, rowCounts, goalCounts, (year, rows, goals) => {
        const { form } = scored(year, rows, goals);
        const lines = form?.assessment.indicators ?? [];
        expect(lines.length).toBeGreaterThanOrEqual(9 * rows);
        for (const [index, { certainty, score, weight, ratio }] of lines.entries()) {
          const name = form?.form.indicators[index]?.name.text ?? '';
          const half = isHalf(name);
          expect({ name, certainty, ratio: ratio?.toNumber() }).toEqual({ name, certainty: 'certain', ratio: half ? 0.5 : 1 });
          expect(score?.minus(weight?.times(half ? 0.5 : 1) ?? NaN).abs().toNumber()).toBeLessThanOrEqual(0.005);
        }
        expect(form?.assessment.budget[0]?.rate?.toNumber()).toBe(0.95);
        expect(form?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test('with the scores written, the missed rows explained and the total added up, a review still finds no error', () => {
    fc.assert(
      fc.property(years, rowCounts, goalCounts, (year, rows, goals) => {
        const { blueprint, typed, form } = scored(year, rows, goals);
        const whole = new Map(typed);
        const write = (figure: Figure | null | undefined, value: CellValue): unknown => figure && whole.set(cellKey(figure.cell.row, figure.cell.column), value);
        for (const [index, { score, weight }] of (form?.assessment.indicators ?? []).entries()) {
          const row = form?.form.indicators[index];
          write(row?.score, score?.toNumber() ?? null);
          if (weight !== null && score?.lt(weight) === true) write(row?.note, '因部分企业下半年停产，申请企业减少。下年起按季度核对申请数，由科技科负责。');
        }
        for (const goal of form?.form.goals ?? []) write(goal.score, 20);
        write(form?.form.budget[0]?.rate, form?.assessment.budget[0]?.rate?.toNumber() ?? null);
        write(form?.form.budget[0]?.score, form?.assessment.budget[0]?.score?.toNumber() ?? null);
        for (const box of form?.form.boxes ?? []) write(box.content, '部分企业停产；按季度核对申请数。');
        const scores = (form?.form.indicators ?? []).map(({ score }) => Number(whole.get(cellKey(score?.cell.row ?? 0, score?.cell.column ?? 0))));
        const goalScores = (form?.form.goals ?? []).reduce((sum, goal) => sum + (goal.score === null ? (goal.points ?? 0) : 20), 0);
        const total = scores.reduce((sum, score) => sum + score, goalScores + (form?.assessment.budget[0]?.score?.toNumber() ?? 0));
        write(form?.form.total?.weight, 100);
        write(form?.form.total?.score, Math.round(total * 100) / 100);
        const [complete] = evaluate(snapshotOf(blueprint, whole)).forms;
        expect(complete?.form.confidence).toBeGreaterThanOrEqual(0.95);
        expect(complete?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

import * as fc from 'fast-check';
import { evaluate } from '../../../src/core/plan';
import { recognise } from '../../../src/core/recognise';
import { cellKey } from '../../../src/core/sheet/address';
import { templates } from '../../../src/core/template';
import { blankRows, fillTable } from './fillIn';
import { snapshotOf } from './snapshotOf';

/** A summary is a list of projects, not a table of indicators. */
const withTable = templates.filter(({ kind }) => kind !== 'summary');

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  test('the blank form is recognised as what it is, for any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2018, max: 2049 }), (year) => {
        const [sheet] = template.make({ year });
        const { forms } = recognise(snapshotOf(sheet ?? template.make({ year: 0 })[0] ?? never()));
        expect(forms.map((form) => ({ kind: form.kind, scope: form.scope, year: form.year }))).toEqual([{ kind: template.kind, scope: template.scope, year }]);
      }),
      { numRuns: 10 },
    );
  });
});

describe.each(withTable.map((template) => [template.id, template] as const))('%s, filled in', (_, template) => {
  const [sheet] = template.make({ year: 2027, unit: '某市科学技术局', projects: ['科技成果转化补助资金'] });
  const blueprint = sheet ?? never();
  const rows = blankRows(blueprint);
  const typed = fillTable(blueprint, (index) => ({ name: `补助企业数${String(index + 1)}`, target: `${String(index + 10)}家`, actual: `${String(index + 9)}家`, score: null }));
  const { forms } = recognise(snapshotOf(blueprint, typed));
  const [form] = forms;

  test('every row is read as an indicator, with target and actual', () => {
    expect(rows.length).toBeGreaterThanOrEqual(9);
    expect(form?.indicators.map(({ name, target }) => [name.cell.row, name.text, target?.text])).toEqual(rows.map((row, index) => [row, `补助企业数${String(index + 1)}`, `${String(index + 10)}家`]));
    if (template.kind === 'self-evaluation') expect(form?.indicators.map(({ actual }) => actual?.text)).toEqual(rows.map((_row, index) => `${String(index + 9)}家`));
  });

  test('project and unit are filled in where the form has a place for them', () => {
    if (template.scope === 'project') expect(form?.project?.text).toBe('科技成果转化补助资金');
    expect(form?.unit?.text ?? form?.department?.text ?? '某市科学技术局').toContain('某市科学技术局');
  });

  test('each row stands under its levels', () => {
    expect(form?.indicators.every(({ level1, level2 }) => level1 !== null && level2 !== null)).toBe(true);
  });

  test('we claim to have read it all', () => {
    expect(form?.confidence).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each(templates.filter(({ kind }) => kind === 'self-evaluation').map((template) => [template.id, template] as const))('%s, filled in and scored', (_, template) => {
  const blueprint = template.make({ year: 2027, unit: '某局', projects: ['某项目'] })[0] ?? never();
  const money = recognise(snapshotOf(blueprint)).forms[0]?.budget[0];
  const typed = new Map(fillTable(blueprint, (index) => ({ name: `补助企业数${String(index + 1)}`, target: '100家', actual: index === 3 ? '50家' : '100家', score: null })));
  for (const [figure, amount] of [[money?.adjusted, 200], [money?.executed, 190]] as const) if (figure) typed.set(cellKey(figure.cell.row, figure.cell.column), amount);
  const [form] = evaluate(snapshotOf(blueprint, typed)).forms;

  test('every row has a certain score: full where met, half where half was done', () => {
    const rows = form?.assessment.indicators ?? [];
    expect(rows.map(({ certainty }) => certainty)).toEqual(rows.map(() => 'certain'));
    expect(rows.map(({ score, weight }) => score?.div(weight ?? 1).toNumber())).toEqual(rows.map((_row, index) => (index === 3 ? 0.5 : 1)));
    expect(form?.assessment.budget[0]?.rate?.toNumber()).toBe(0.95);
  });

  test('a review finds no error in it', () => {
    expect(form?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

function never(): never {
  throw new Error('a template makes at least one sheet');
}

import { rulePacks } from '../../../src/core/score';
import { templates } from '../../../src/core/template';
import { EMPTY_TEMPLATE, type TemplateDraft } from '../../../src/taskpane/template/state/templateDraft';
import { templateChoice } from '../../../src/taskpane/template/state/templateChoice';

const choice = (draft: Partial<TemplateDraft>, unit = '') => templateChoice({ ...EMPTY_TEMPLATE, template: 'mof-2020-project', ...draft }, { templates, packs: rulePacks, thisYear: 2026, unit });

describe('the options of a form', () => {
  it('start with this year and the unit of the form in view', () => {
    expect(choice({}, '某市就业服务中心')).toMatchObject({ year: '2026', options: { year: 2026, unit: '某市就业服务中心' } });
  });

  it('start with next year for a declaration', () => {
    expect(choice({ template: 'hubei-project-target' }).options).toEqual({ year: 2027 });
  });

  it('leave out what was emptied, and take one project a line', () => {
    expect(choice({ unit: ' ', projects: '甲项目\n\n 乙项目 \n' }, '某单位').options).toEqual({ year: 2026, projects: ['甲项目', '乙项目'] });
  });

  it('keep what a list said of a project for as long as its name stays', () => {
    const listed = [{ name: '甲项目', department: '某局', unit: null, purpose: null, totalBudget: null, yearBudget: 12 }];
    expect(choice({ projects: '甲项目\n乙项目', listed }).options?.projects).toEqual([listed[0], '乙项目']);
  });

  it('take rules, rows and goals', () => {
    expect(choice({ rules: 'hubei-2021', rows: '3', goals: ' 4 ' }).options).toMatchObject({ rules: { id: 'hubei-2021' }, rows: 3, goals: 4 });
  });

  it.each(['', '26', '20266', '一九', '3026'])('make nothing for the year %s', (year) => expect(choice({ year })).toMatchObject({ options: null, wrong: { year: true } }));

  it.each(['0', '-1', '1.5', '21', '许多'])('make nothing for %s rows', (rows) => expect(choice({ rows })).toMatchObject({ options: null, wrong: { rows: true } }));

  it('name no form where none was chosen', () => expect(choice({ template: null }).template).toBeNull());
});

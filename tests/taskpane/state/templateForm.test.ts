import { templates } from '../../../src/core/template';
import { INITIAL_STATE } from '../../../src/taskpane/state/paneState';
import { templateChoice } from '../../../src/taskpane/state/templateForm';

const EMPTY = INITIAL_STATE.template;

describe('templateChoice', () => {
  it('starts with this year and the unit of the form in view', () => {
    const choice = templateChoice(templates, EMPTY, 2026, '某市就业服务中心');
    expect(choice).toMatchObject({ year: '2026', options: { year: 2026, unit: '某市就业服务中心' } });
    expect(choice.template).toBe(templates[0]);
  });

  it('leaves out what was emptied, and takes one project a line', () => {
    const { options } = templateChoice(templates, { ...EMPTY, unit: ' ', projects: '甲项目\n\n 乙项目 \n' }, 2026, '某单位');
    expect(options).toEqual({ year: 2026, projects: ['甲项目', '乙项目'] });
  });

  it.each(['', '26', '20266', '一九', '3026'])('makes nothing for the year %s', (year) => expect(templateChoice(templates, { ...EMPTY, year }, 2026, '').options).toBeNull());
});

import { recognise } from '../../../src/core/recognise';
import { templates, type Template } from '../../../src/core/template';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { openExcel, requestsOf } from './openExcel';

const open = () => openExcel({ sheets: [{ name: '一', cells: {} }] });

const blueprintsOf = (template: Template, rows?: number): readonly SheetBlueprint[] => template.make({ year: 2027, unit: '某局', ...(rows === undefined ? {} : { rows }) });

describe('a blank form through real office.js', () => {
  it.each(templates.map((template) => [template.id, template] as const))('%s is built with two requests and read back as what it is', async (_, template) => {
    const { excel, host } = open();
    expect(await requestsOf(excel, () => host.addSheets(blueprintsOf(template)))).toBe(2);
    const read = await host.read(null);
    if (!read.ok) throw new Error(read.problem.message.en);
    expect(recognise(read.value).forms.map(({ kind, scope, year }) => ({ kind, scope, year }))).toEqual([{ kind: template.kind, scope: template.scope, year: 2027 }]);
  });

  it('of 63 rows of indicators, for 20 projects at once, costs two requests still', async () => {
    const { excel, host } = open();
    const template = templates.find(({ id }) => id === 'mof-2020-project');
    const projects = Array.from({ length: 20 }, (_, index) => `项目${String(index + 1)}`);
    const one = template?.make({ year: 2027, rows: 7 }) ?? [];
    expect(one[0]?.cells.filter(({ cell, style, content }) => cell.column === 6 && style === 'points' && content.kind === 'number')).toHaveLength(63);
    expect(await requestsOf(excel, () => host.addSheets(one))).toBe(2);
    expect(await requestsOf(excel, () => host.addSheets(template?.make({ year: 2027, rows: 7, projects }) ?? []))).toBe(2);
    expect(excel.book.sheets).toHaveLength(22);
    expect(excel.seen.largest).toBeLessThan(5 * 1024 * 1024);
  });

  it('offers lists that leave other values free, holds years to whole numbers, and prompts where anything may be typed', async () => {
    const rulesOf = async (id: string): Promise<readonly string[]> => {
      const { excel, host } = open();
      await host.addSheets(templates.filter((template) => template.id === id).flatMap((template) => blueprintsOf(template)));
      return (excel.book.sheets[1]?.validations ?? []).map(({ property, value }) => `${property} ${JSON.stringify(value)}`);
    };
    const evaluation = await rulesOf('mof-2020-project');
    expect(evaluation).toEqual(expect.arrayContaining([expect.stringMatching(/^Rule .*达成预期指标,部分达成/), expect.stringMatching(/^ErrorAlert .*"showAlert":false/), expect.stringMatching(/^Prompt .*写具体、可衡量的指标名称/)]));
    expect(await rulesOf('mof-2021-project-target')).toContain('Rule {"wholeNumber":{"formula1":2000,"formula2":2099,"operator":"Between"}}');
  });
});

import { openLibrary } from '../../../src/core/build/library';
import { libraryIndicators } from '../../../src/core/plan/libraryIndicators';
import { recognise } from '../../../src/core/recognise';
import { templates, type Template } from '../../../src/core/template';
import { snapshotOf } from '../template/snapshotOf';

const library = openLibrary([]);
const rowsFor = async (project: string | null, perCategory = 2) => libraryIndicators(await library, '某市人力资源和社会保障局', perCategory)(project);

test('every category gets indicators, at most so many, none twice', async () => {
  for (const project of ['职业技能培训补贴', '办公设备采购', null]) {
    const rows = await rowsFor(project);
    const categories = new Map<string, number>();
    for (const { level2 } of rows) categories.set(level2 ?? '', (categories.get(level2 ?? '') ?? 0) + 1);
    expect([...categories.keys()]).toEqual(expect.arrayContaining(['数量指标', '质量指标', '时效指标', '成本指标', '服务对象满意度指标']));
    expect(Math.max(...categories.values())).toBeLessThanOrEqual(2);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  }
});

test('they follow the project: training asks for people, purchase for goods', async () => {
  const names = async (project: string): Promise<string> => (await rowsFor(project)).map(({ name }) => name).join(' ');
  expect(await names('职业技能培训补贴')).toMatch(/培训/);
  expect(await names('办公设备采购')).toMatch(/采购|设备/);
});

test('a target whose number is the project’s own is left open between sign and unit', async () => {
  const open = (await rowsFor('职业技能培训补贴')).find((row) => row.open === true);
  expect(open).toMatchObject({ target: null });
  expect(`${open?.operator ?? ''}${open?.unit ?? ''}`).not.toBe('');
});

test.each(['mof-2020-project', 'mof-2021-project', 'zibo-project', 'mof-2020-department', 'yiyang-department'])('%s from the library: the points make 100, those of a part without indicators stand on its empty rows', async (id) => {
  const rows = await rowsFor('职业技能培训补贴');
  const [sheet] = templates.find((template) => template.id === id)?.make({ year: 2027, indicators: () => rows.filter(({ level1 }) => level1 !== '效益指标') }) ?? [];
  const points = sheet?.cells.flatMap(({ cell, content }) => (content.kind === 'number' && cell.column === 6 ? [content.number] : [])) ?? [];
  expect(points.reduce((sum, own) => sum + own, 0)).toBeCloseTo(100, 6);
});

describe.each(templates.filter(({ room }) => room !== null).map((template): readonly [string, Template] => [template.id, template]))('%s from the library', (_, template) => {
  test('is read back with every indicator in a category of its meaning, and makes 100 where it has points', async () => {
    const rows = await rowsFor('职业技能培训补贴');
    const [sheet] = template.make({ year: 2027, projects: ['职业技能培训补贴'], indicators: () => rows });
    if (sheet === undefined) throw new Error(template.id);
    const [form] = recognise(snapshotOf(sheet)).forms;
    expect(form?.indicators.map(({ name }) => name.text).sort()).toEqual(rows.map(({ name }) => name).sort());
    const level2 = (label: string): string => label.replace(/^(经济|社会)?成本/, '成本').replace(/可持续性?影响/, '可持续影响').slice(0, 2);
    const printed = new Map(form?.indicators.map((row) => [row.name.text, level2(row.level2?.name ?? '')]));
    for (const row of rows) expect([row.name, printed.get(row.name)]).toEqual([row.name, level2(row.level2 ?? '')]);
    if (template.room?.weights !== true) return;
    const preset = sheet.cells.flatMap(({ cell, content }) => (content.kind === 'number' && form?.indicators.some(({ weight }) => weight?.cell.row === cell.row && weight.cell.column === cell.column) === true ? [content.number] : []));
    expect(preset.length).toBeGreaterThanOrEqual(rows.length);
  });
});

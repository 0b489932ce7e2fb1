import { projectsIn, templates } from '../../../src/core/template';
import { cellKey, parseAddress } from '../../../src/core/sheet/address';
import { areaOf, parseArea, union, type Area } from '../../../src/core/sheet/area';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { shown } from '../handMade';
import { readSheets } from '../readSheets';
import { snapshotOf } from './snapshotOf';

/** A sheet by its cells in A1. */
const sheetOf = (cells: Readonly<Record<string, CellValue>>, merges: readonly string[] = []): SheetSnapshot => {
  const placed = Object.entries(cells).flatMap(([a1, value]) => {
    const address = parseAddress(a1);
    return address === null ? [] : [{ address, value }];
  });
  return {
    name: '表', merges: merges.map(parseArea).filter((area): area is Area => area !== null), hiddenRows: new Set(), protected: false,
    used: placed.map(({ address }) => areaOf(address)).reduce(union),
    cells: new Map(placed.map(({ address, value }) => [cellKey(address.row, address.column), { value, text: shown(value), formula: null, format: 'General' }])),
  };
};

const names = (sheet: SheetSnapshot): readonly string[] => projectsIn(sheet).map(({ name }) => name);

test('the projects of a published department declaration, with budget and purpose', async () => {
  const [sheet] = await readSheets('forms/hongshan-2023-department-targets.xlsx');
  const projects = sheet === undefined ? [] : projectsIn(sheet);
  expect(projects).toHaveLength(16);
  expect(projects[0]).toEqual({ name: '科学技术研究与开发资金', department: null, unit: null, purpose: '科学技术研究与开发', totalBudget: null, yearBudget: 18000 });
  expect(projects.map(({ name }) => name)).toContain('评审、审计、调研、绩效评价费用');
  expect(projects.reduce((sum, { yearBudget }) => sum + (yearBudget ?? 0), 0)).toBeCloseTo(19875.88, 2);
});

test('a table of projects with unit, department and budget; totals, blanks and 无 are no projects', () => {
  const sheet = sheetOf({
    A1: '2027年项目清单', D2: '单位：万元', A3: '序号', B3: '项目名称', C3: '实施单位', D3: '预算数', E3: '主管部门',
    A4: 1, B4: '1.培训补贴', C4: '就业中心', D4: 120, E4: '某局', B5: '2、设备购置', D5: 35.5, B6: '无', B8: '培训补贴', B9: '合计', D9: 155.5,
  });
  expect(projectsIn(sheet)).toEqual([
    { name: '培训补贴', department: '某局', unit: '就业中心', purpose: null, totalBudget: null, yearBudget: 120 },
    { name: '设备购置', department: null, unit: null, purpose: null, totalBudget: null, yearBudget: 35.5 },
  ]);
});

test('amounts in 元 are brought to 万元', () => {
  expect(projectsIn(sheetOf({ A1: '单位：元', A2: '项目名称', B2: '金额', A3: '甲项目', B3: 1_234_500 }))[0]?.yearBudget).toBe(123.45);
  expect(projectsIn(sheetOf({ A1: '项目名称', B1: '本年度预算（元）', A2: '甲项目', B2: 50_000 }))[0]?.yearBudget).toBe(5);
});

test('a single column below its heading', () => {
  expect(names(sheetOf({ A1: '项目名称', A2: '甲项目', A3: '乙项目' }))).toEqual(['甲项目', '乙项目']);
});

test('a list ends where the table does', () => {
  const sheet = sheetOf({ A1: '项目名称', C1: '预算数', A2: '甲项目', C2: 1, A3: '整体绩效目标' }, ['A1:B1', 'A2:B2', 'A3:C3']);
  expect(names(sheet)).toEqual(['甲项目']);
});

test.each(templates.filter(({ scope, kind }) => scope === 'project' && kind !== 'summary'))('$id is a form about one project, no list', (template) => {
  for (const sheet of template.make({ year: 2027, projects: ['甲项目'], unit: '某局' })) expect(projectsIn(snapshotOf(sheet))).toEqual([]);
});

test.each(['project-summary', 'hubei-department-target'])('our own %s gives back the projects it was made with', (id) => {
  const [sheet] = templates.find((template) => template.id === id)?.make({ year: 2027, unit: '某局', projects: ['甲项目', '乙项目'] }) ?? [];
  expect(sheet === undefined ? [] : names(snapshotOf(sheet))).toEqual(['甲项目', '乙项目']);
});

test('an empty sheet lists none', () => {
  expect(projectsIn({ name: '空', used: null, cells: new Map(), merges: [], hiddenRows: new Set(), protected: false })).toEqual([]);
});

test('published project forms are no lists', async () => {
  for (const name of ['zibo-2021', 'jiangxia-2019', 'hongshan-2021-projects', 'hongshan-2023-project-targets'])
    for (const sheet of await readSheets(`forms/${name}.xlsx`)) expect([sheet.name, names(sheet)]).toEqual([sheet.name, []]);
});

describe('a form for each project of a list', () => {
  const project = { name: '甲项目', department: '某局', unit: '就业中心', purpose: '技能培训', totalBudget: 300, yearBudget: 120 };
  const made = (id: string) => templates.find((template) => template.id === id)?.make({ year: 2027, unit: '另一单位', projects: [project, '乙项目'] }) ?? [];
  const holds = (id: string, index: number) => made(id)[index]?.cells.flatMap(({ content }): readonly (string | number)[] => (content.kind === 'text' ? [content.text] : content.kind === 'number' ? [content.number] : []));

  test('named, with what the list says of it', () => {
    expect(made('hubei-project-target').map(({ name }) => name)).toEqual(['甲项目', '乙项目']);
    expect(holds('hubei-project-target', 0)).toEqual(expect.arrayContaining(['甲项目', '某局', '就业中心', '技能培训', 300, 120]));
    expect(holds('hubei-project-target', 1)).toEqual(expect.arrayContaining(['乙项目', '另一单位']));
    expect(holds('mof-2020-project', 0)).toEqual(expect.arrayContaining(['甲项目', '某局', '就业中心']));
  });

  test('in the declaration of the department a row each', () => {
    expect(made('hubei-department-target')).toHaveLength(1);
    expect(holds('hubei-department-target', 0)).toEqual(expect.arrayContaining(['甲项目', '技能培训', 300, 120, '乙项目']));
  });
});

import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { captureJson, forms, removeScratch, scratch } from './capture';
import type { FormJson, FormsJson } from './contract';

afterAll(removeScratch);

interface Made {
  readonly sheets: readonly string[];
}

const declaration = path.join(forms, 'hongshan-2023-department-targets.xlsx');

const read = async (file: string): Promise<readonly (FormJson & { readonly unit?: string | null })[]> =>
  (await captureJson<FormsJson>('read', file)).json.files[0]?.sheets.flatMap((sheet) => sheet.forms) ?? [];

describe('jixiao template with a list of projects', () => {
  it('makes a form for each project of a department declaration, named and with its name filled in', async () => {
    const output = path.join(scratch(), 'new.xlsx');
    const { json, exitCode } = await captureJson<Made>('template', 'mof-2020-project', '--year', '2027', '--unit', '某局', '--projects-from', declaration, '-o', output);
    expect(exitCode).toBe(0);
    expect(json.sheets).toHaveLength(16);
    expect(json.sheets[0]).toBe('科学技术研究与开发资金');
    const made = await read(output);
    expect(made.map(({ project }) => project)).toEqual(json.sheets);
    expect(new Set(made.map(({ unit, year }) => `${String(unit)} ${String(year)}`))).toEqual(new Set(['某局 2027']));
  });

  it('takes the sheet named behind #, and the projects given by name as well', async () => {
    const folder = scratch();
    const [list, output] = [path.join(folder, 'list.xlsx'), path.join(folder, 'new.xlsx')];
    await captureJson('template', 'project-summary', '--year', '2026', '--project', '甲项目', '--project', '乙项目', '-o', list);
    const { json } = await captureJson<Made>('template', 'zibo-project', '--year', '2027', '--projects-from', `${list}#项目自评结果汇总表`, '--project', '丙项目', '-o', output);
    expect(json.sheets).toEqual(['甲项目', '乙项目', '丙项目']);
  });

  it('takes the projects that the forms of a workbook are about where no sheet lists any', async () => {
    const output = path.join(scratch(), 'new.xlsx');
    const { json } = await captureJson<Made>('template', 'hubei-project-target', '--year', '2027', '--projects-from', path.join(forms, 'hongshan-2021-projects.xlsx'), '-o', output);
    const projects = (await read(path.join(forms, 'hongshan-2021-projects.xlsx'))).map(({ project }) => project);
    expect((await read(output)).map(({ project }) => project)).toEqual(projects);
    expect(json.sheets).toHaveLength(projects.length);
  });

  it('reads a file whose own name has a #', async () => {
    const folder = scratch();
    const [list, output] = [path.join(folder, 'list#2.xlsx'), path.join(folder, 'new.xlsx')];
    copyFileSync(declaration, list);
    expect((await captureJson<Made>('template', 'mof-2020-project', '--year', '2027', '--projects-from', list, '-o', output)).json.sheets).toHaveLength(16);
  });

  it.each([
    ['no list and no form', ['--projects-from', path.join(forms, 'hongshan-2023-budget-tables.xlsx')], 'no-projects'],
    ['no such sheet', ['--projects-from', `${declaration}#没有`], 'no-such-sheet'],
    ['no such file', ['--projects-from', 'gone.xlsx'], 'file-not-found'],
    ['unknown rules', ['--rules', 'atlantis'], 'unknown-rules'],
  ])('refuses %s and writes nothing', async (_, options, code) => {
    const output = path.join(scratch(), 'new.xlsx');
    const { json, exitCode } = await captureJson<{ problem: { code: string } }>('template', 'mof-2020-project', '--year', '2027', ...options, '-o', output);
    expect([exitCode, json.problem.code, existsSync(output)]).toEqual([2, code, false]);
  });
});

describe('jixiao template with rules', () => {
  it.each([['hubei-2021', 20], ['mof-2021', 10]])('presets the points of %s: %d for execution', async (rules, execution) => {
    const output = path.join(scratch(), 'new.xlsx');
    await captureJson('template', 'zibo-project', '--year', '2027', '--rules', rules, '-o', output);
    expect((await read(output))[0]?.budget[0]?.weight?.value).toBe(execution);
  });
});

describe('jixiao template with the indicator library', () => {
  it('begins with indicators that fit the project', async () => {
    const output = path.join(scratch(), 'new.xlsx');
    await captureJson('template', 'mof-2020-project', '--year', '2027', '--project', '职业技能培训补贴', '--library', '-o', output);
    const names = (await read(output))[0]?.indicators.map(({ name }) => String(name.value)) ?? [];
    expect(names.length).toBeGreaterThan(5);
    expect(names.join(' ')).toMatch(/培训/);
  });
});

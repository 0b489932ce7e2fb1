import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { capture, captureJson, forms, removeScratch, scratch } from './capture';
import type { FormsJson } from './contract';

const zibo = path.join(forms, 'zibo-2021.xlsx');

afterAll(removeScratch);

describe('jixiao read --json', () => {
  it('says of every file and sheet which forms it holds', async () => {
    const { json, exitCode, err } = await captureJson<FormsJson>('read', zibo, path.join(forms, 'stacked.xlsx'));
    expect(exitCode).toBe(0);
    expect(err).toBe('');
    expect(json.files.map(({ file }) => file)).toEqual([zibo, path.join(forms, 'stacked.xlsx')]);
    expect(json.files.map(({ sheets }) => sheets.map((sheet) => sheet.forms.length))).toEqual([[1, 1, 1, 1, 1, 1, 1, 1], [3]]);
  });

  it('gives every part of a form that the contract names, each figure with its cell', async () => {
    const { json } = await captureJson<FormsJson>('read', zibo);
    const form = json.files[0]?.sheets[0]?.forms[0];
    expect(Object.keys(form ?? {})).toEqual([
      ...['kind', 'scope', 'title', 'year', 'project', 'department', 'unit', 'range', 'rules', 'confidence'],
      ...['budget', 'goals', 'indicators', 'total', 'headingTotal', 'diagnostics'],
    ]);
    expect(Object.keys(form?.indicators[0] ?? {})).toEqual([
      ...['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score', 'note', 'operator', 'unit'],
      ...['history', 'goal', 'weightShared', 'understood'],
    ]);
    expect(form).toMatchObject({ kind: 'self-evaluation', scope: 'project', year: 2021, project: '“五个优化”及“四强”产业攀登专项' });
    expect(form?.indicators[0]).toMatchObject({
      name: { cell: 'D14', value: '国家技术创新示范企' },
      target: { cell: 'E14', value: 1 },
      weight: { cell: 'G14', value: 2 },
      note: { cell: 'I14', value: null },
      operator: null,
      weightShared: null,
    });
    expect(form?.budget[0]).toMatchObject({ adjusted: { cell: 'E7', value: 18150.89 }, rate: { cell: 'H7', value: 1 } });
    expect(form?.total).toEqual({ weight: { cell: 'G39', value: 100 }, score: { cell: 'H39', value: expect.any(Number) as number } });
  });

  it('names the indicators that share one merged weight', async () => {
    const { json } = await captureJson<FormsJson>('read', path.join(forms, 'jiangxia-2019.xlsx'));
    const shared = json.files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.forms.flatMap(({ indicators }) => indicators.filter(({ weightShared }) => weightShared !== null))));
    expect(shared.length).toBeGreaterThan(5);
    for (const { name, weightShared } of shared) expect(weightShared).not.toContain(name.cell);
  });

  it('says for a sheet without a form what was looked for', async () => {
    const file = path.join(scratch(), 'plain.xlsx');
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('空表');
    workbook.addWorksheet('通讯录').addRows([['姓名', '电话'], ['（略）', 1]]);
    await workbook.xlsx.writeFile(file);
    const { json, exitCode } = await captureJson<FormsJson>('read', file);
    expect(exitCode).toBe(0);
    expect(json.files[0]?.sheets).toEqual([
      { name: '空表', forms: [], diagnostics: [expect.objectContaining({ code: 'sheet-empty' })] },
      { name: '通讯录', forms: [], diagnostics: [expect.objectContaining({ code: 'no-form' })] },
    ]);
  });
});

describe('a file that cannot be used', () => {
  it('is reported in its place; the others are read; the exit code is 2', async () => {
    const folder = scratch();
    const text = path.join(folder, '说明.xlsx');
    writeFileSync(text, 'not a workbook');
    const { json, exitCode, err } = await captureJson<FormsJson>('read', text, zibo, path.join(folder, 'gone.xlsx'), folder);
    expect(exitCode).toBe(2);
    expect(json.files.map(({ sheets }) => sheets.length)).toEqual([0, 8, 0, 0]);
    expect(json.files.map(({ problem }) => problem?.code)).toEqual([expect.any(String), undefined, 'file-not-found', 'not-a-file']);
    for (const file of [text, 'gone.xlsx', folder]) expect(err).toContain(file);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('is explained in the language asked for, with what to do next', async () => {
    const gone = path.join(scratch(), 'gone.xlsx');
    expect((await capture('read', gone)).err).toMatch(/找不到文件.*请检查/);
    expect((await capture('read', gone, '--lang', 'en')).err).toMatch(/was not found\. Check/);
  });
});

describe('for people', () => {
  it('read lists the indicators under the head of each form', async () => {
    const { out, exitCode } = await capture('read', zibo);
    expect(exitCode).toBe(0);
    expect(out).toContain('国家技术创新示范企');
    expect(out).toMatch(/市级预算项目支出绩效自评表 · 2021 · .*A1:I40/);
  });

  it('help is in Chinese and English, or in the one asked for', async () => {
    const both = await capture('--help');
    expect(both.exitCode).toBe(0);
    expect(both.out).toContain('用法');
    expect(both.out).toContain('Usage');
    expect((await capture('--help', '--lang', 'en')).out).not.toContain('用法');
  });

  it('a mistake in the arguments is one plain line, and JSON where JSON was asked for', async () => {
    expect(await capture('merge', 'a.xlsx')).toMatchObject({ exitCode: 2, out: '', err: 'jixiao: 没有“merge”这个命令。用 jixiao --help 查看用法。\n' });
    const { json, exitCode } = await captureJson<{ problem: unknown }>('atlantis', 'a.xlsx', '--lang', 'en');
    expect(exitCode).toBe(2);
    expect(json.problem).toEqual({ code: 'unknown-command', message: 'There is no command "atlantis".', next: 'See jixiao --help.' });
  });
});

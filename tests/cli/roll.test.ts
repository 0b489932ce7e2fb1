import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { capture, captureJson, forms, removeScratch, scratch } from './capture';
import type { FormsJson } from './contract';

interface RollJson {
  readonly carried: number;
  readonly lost: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
}

afterAll(removeScratch);

const zibo = path.join(forms, 'zibo-2021.xlsx');

describe('jixiao roll', () => {
  it('makes the declarations of a new year and lists what was not carried, cell by cell', async () => {
    const output = path.join(scratch(), 'new.xlsx');
    const { json, exitCode } = await captureJson<RollJson>('roll', zibo, '--to', 'target-declaration', '--year', '2023', '-o', output);
    expect(exitCode).toBe(0);
    expect(Object.keys(json)).toEqual(['carried', 'lost']);
    expect(json.carried).toBe(96);
    for (const { cell, reason } of json.lost) expect([/^[A-Z]+\d+$/.test(cell), reason.length > 0]).toEqual([true, true]);
    const made = (await captureJson<FormsJson>('read', output)).json.files[0]?.sheets.flatMap((sheet) => sheet.forms) ?? [];
    expect(made.map(({ kind, year }) => [kind, year])).toEqual(made.map(() => ['target-declaration', 2023]));
    expect(made.flatMap(({ indicators }) => indicators)).toHaveLength(96);
  });

  it('leaves the old workbook as it was', async () => {
    const before = readFileSync(zibo);
    await capture('roll', zibo, '--to', 'self-evaluation', '--year', '2022', '-o', path.join(scratch(), 'new.xlsx'));
    expect(readFileSync(zibo).equals(before)).toBe(true);
  });

  it('tells people by reason, with the first cells and the number of the rest', async () => {
    const { out, err } = await capture('roll', zibo, '--to', 'self-evaluation', '--year', '2022', '-o', path.join(scratch(), 'new.xlsx'));
    expect(err).toContain('已结转 96 个指标');
    expect(out).toContain('得分是2021年度的结果，不带入新表。（96 处）');
    expect(out).toContain('另有 88 处');
  });

  it('names the file before the sheet where several are given', async () => {
    const folder = scratch();
    const [first, output] = [path.join(folder, 'a.xlsx'), path.join(folder, 'new.xlsx')];
    copyFileSync(zibo, first);
    const { json } = await captureJson<RollJson>('roll', first, path.join(forms, 'yiyang-2020-department.xlsx'), '--to', 'target-declaration', '--year', '2022', '-o', output);
    expect(json.carried).toBe(96 + 25);
    expect(new Set(json.lost.map(({ sheet }) => /^\[(.*?)\]/.exec(sheet)?.[1]))).toEqual(new Set(['a.xlsx', 'yiyang-2020-department.xlsx']));
  });

  it.each([
    ['a workbook without indicators', ['hongshan-2023-budget-tables.xlsx', '--to', 'self-evaluation'], 'nothing-to-roll'],
    ['an unknown layout', ['zibo-2021.xlsx', '--to', 'self-evaluation', '--template', 'atlantis'], 'unknown-template'],
    ['a layout of another kind', ['zibo-2021.xlsx', '--to', 'self-evaluation', '--template', 'hubei-project-target'], 'template-of-other-kind'],
    ['a file that is not there', ['gone.xlsx', '--to', 'self-evaluation'], 'file-not-found'],
  ])('refuses %s and writes nothing', async (_, [file = '', ...rest], code) => {
    const output = path.join(scratch(), 'new.xlsx');
    const { json, exitCode } = await captureJson<{ problem: { code: string } }>('roll', path.join(forms, file), ...rest, '--year', '2022', '-o', output);
    expect([exitCode, json.problem.code, existsSync(output)]).toEqual([2, code, false]);
  });

  it('does not write over the old file', async () => {
    const file = path.join(scratch(), 'old.xlsx');
    copyFileSync(zibo, file);
    const { json } = await captureJson<{ problem: { code: string } }>('roll', file, '--to', 'self-evaluation', '--year', '2022', '-o', file);
    expect(json.problem.code).toBe('output-is-input');
    expect(readFileSync(file).equals(readFileSync(zibo))).toBe(true);
  });
});

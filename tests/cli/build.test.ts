import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { capture, captureJson, forms, removeScratch, scratch } from './capture';
import type { FormsJson } from './contract';

interface BuildJson {
  readonly done: readonly { readonly edit: unknown; readonly sheet: string; readonly cell: string; readonly remarks: readonly string[] }[];
  readonly refused: readonly { readonly edit: unknown; readonly reason: string; readonly code: string; readonly next: string }[];
  readonly problem?: { readonly code: string };
}

afterAll(removeScratch);

const zibo = path.join(forms, 'zibo-2021.xlsx');
const sheet = '五个优化及四强产业攀登专项';

const editsFile = (edits: unknown): string => {
  const file = path.join(scratch(), 'edits.json');
  writeFileSync(file, typeof edits === 'string' ? edits : JSON.stringify(edits));
  return file;
};

const build = (file: string, edits: unknown, output: string, ...more: readonly string[]) => captureJson<BuildJson>('build', file, '--edits', editsFile(edits), '-o', output, ...more);

const names = async (file: string, name: string): Promise<readonly unknown[]> => {
  const { json } = await captureJson<FormsJson>('read', file);
  return json.files[0]?.sheets.find((one) => one.name === name)?.forms[0]?.indicators.map((row) => row.name.value) ?? [];
};

const add = { sheet, do: 'add', after: 'D14', indicator: { name: '新增企业数', target: '≥12家', weight: 1 } };

describe('jixiao build', () => {
  it('adds, moves and removes in one go and leaves the other sheets alone', async () => {
    const output = path.join(scratch(), 'built.xlsx');
    const before = await names(zibo, sheet);
    const { json, exitCode } = await build(zibo, [add, { sheet, do: 'remove', cell: 'D16' }, { sheet, do: 'move', cell: 'D18', after: 'D19' }, { sheet, do: 'weights', by: 'level-points', locked: ['D14'] }], output);
    expect([exitCode, json.refused, json.done.map(({ cell }) => cell)]).toEqual([0, [], ['D15', 'D16', 'D19', 'D14']]);
    expect(json.done[0]?.edit).toEqual(add);
    const [first, second, , fourth, fifth, sixth, ...rest] = before;
    expect(await names(output, sheet)).toEqual([first, '新增企业数', second, fourth, sixth, fifth, ...rest]);
    const [was, now] = [await captureJson<FormsJson>('read', zibo), await captureJson<FormsJson>('read', output)];
    expect(now.json.files[0]?.sheets.filter(({ name }) => name !== sheet)).toEqual(was.json.files[0]?.sheets.filter(({ name }) => name !== sheet));
  });

  it('writes nothing where something is refused, and says why', async () => {
    const output = path.join(scratch(), 'built.xlsx');
    const wrong = { sheet, do: 'remove', cell: 'A1' };
    const { json, exitCode } = await build(zibo, [add, wrong], output);
    expect([exitCode, existsSync(output), json.done.length, json.refused]).toEqual([2, false, 1, [{ edit: wrong, reason: 'A1 不是指标名称所在的单元格。', code: 'no-indicator-there', next: expect.any(String) as string }]]);
  });

  it('saves the others with --partial, but nothing where none could be made', async () => {
    const output = path.join(scratch(), 'built.xlsx');
    const wrong = { sheet, do: 'remove', cell: 'A1' };
    expect((await build(zibo, [add, wrong], output, '--partial')).exitCode).toBe(0);
    expect((await names(output, sheet))[1]).toBe('新增企业数');
    const none = path.join(scratch(), 'none.xlsx');
    expect([(await build(zibo, [wrong], none, '--partial')).exitCode, existsSync(none)]).toEqual([2, false]);
  });

  it('needs no sheet where the workbook has one form, and takes "before"', async () => {
    const file = path.join(forms, 'yiyang-2020-department.xlsx');
    const read = (await captureJson<FormsJson>('read', file)).json.files[0]?.sheets.find((one) => one.forms.length > 0);
    const cell = read?.forms[0]?.indicators[0]?.name.cell ?? '';
    const output = path.join(scratch(), 'built.xlsx');
    const { exitCode } = await build(file, [{ do: 'add', before: cell, indicator: { name: '新增数', target: null } }], output);
    expect([exitCode, (await names(output, read?.name ?? ''))[0]]).toEqual([0, '新增数']);
  });

  it('builds both forms of a sheet that holds two', async () => {
    const file = path.join(forms, 'stacked.xlsx');
    const read = (await captureJson<FormsJson>('read', file)).json.files[0]?.sheets.find((one) => one.forms.length > 1);
    const cells = read?.forms.slice(0, 2).map((form) => form.indicators[0]?.name.cell ?? '') ?? [];
    const output = path.join(scratch(), 'built.xlsx');
    const edits = cells.map((after, number) => ({ sheet: read?.name, do: 'add', after, indicator: { name: `新增数${String(number)}` } }));
    const { json } = await build(file, edits, output);
    expect(json.refused).toEqual([]);
    const made = (await captureJson<FormsJson>('read', output)).json.files[0]?.sheets.find((one) => one.name === read?.name);
    expect(made?.forms.slice(0, 2).map((form) => form.indicators[1]?.name.value)).toEqual(['新增数0', '新增数1']);
  });

  it('is told by people: what was refused and where it was saved', async () => {
    const output = path.join(scratch(), 'built.xlsx');
    const said = await capture('build', zibo, '--edits', editsFile([add, { sheet, do: 'remove', cell: 'A1' }]), '-o', output, '--partial', '--lang', 'en');
    expect(said.out).toContain('A1 is not the name cell of an indicator.');
    expect(said.err).toContain('1 edits made');
  });

  it.each([
    ['edits that are not JSON', '[{', 'edits-not-json'],
    ['edits that are no list', { do: 'add' }, 'edits-not-a-list'],
    ['an unknown edit', [{ sheet, do: 'paint', cell: 'D14' }], 'bad-edit'],
    ['a word too much', [{ ...add, colour: 'red' }], 'bad-edit'],
    ['a cell that is none', [{ sheet, do: 'remove', cell: 'D0' }], 'bad-edit'],
    ['after and before at once', [{ ...add, before: 'D14' }], 'bad-edit'],
    ['an indicator without a name', [{ ...add, indicator: {} }], 'bad-edit'],
  ])('refuses %s as a whole', async (_, edits, code) => {
    const output = path.join(scratch(), 'built.xlsx');
    const { json, exitCode } = await build(zibo, edits, output);
    expect([exitCode, json.problem?.code, existsSync(output)]).toEqual([2, code, false]);
  });

  it.each([
    ['a sheet that is not there', [{ ...add, sheet: '没有' }], 'no-such-sheet'],
    ['no sheet where there are many', [{ do: 'remove', cell: 'D14' }], 'which-sheet'],
  ])('refuses %s for that edit', async (_, edits, code) => {
    const { json } = await build(zibo, edits, path.join(scratch(), 'built.xlsx'));
    expect(json.refused.map((one) => one.code)).toEqual([code]);
  });

  it('does not write over the original, nor without a place or a list', async () => {
    const before = readFileSync(zibo);
    expect((await build(zibo, [add], zibo)).json.problem?.code).toBe('output-is-input');
    expect(readFileSync(zibo).equals(before)).toBe(true);
    expect((await captureJson<BuildJson>('build', zibo, '-o', 'x.xlsx')).json.problem?.code).toBe('no-edits');
    expect((await captureJson<BuildJson>('build', zibo, '--edits', 'x.json')).json.problem?.code).toBe('no-output');
  });
});

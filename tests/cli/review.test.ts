import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { differingParts, partText, unpack } from '../hosts/xlsx/packages';
import { capture, captureJson, forms, removeScratch, scratch } from './capture';
import { openXlsx } from '../../src/hosts/xlsx';

afterAll(removeScratch);

interface ReviewJson {
  readonly files: readonly {
    readonly file: string;
    readonly sender: string | null;
    readonly findings: readonly { readonly rule: string; readonly sheet: string; readonly cells: readonly string[]; readonly others: readonly { readonly file: string | null }[] }[];
    readonly notChecked: readonly { readonly sheet: string; readonly cell: string | null; readonly reason: string }[];
    readonly problem?: { readonly code: string };
  }[];
}

const jiangxia = path.join(forms, 'jiangxia-2019.xlsx');
const zibo = path.join(forms, 'zibo-2021.xlsx');

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

const sheetsOf = async (file: string): Promise<readonly string[]> => {
  const opened = await openXlsx(bytesOf(file), path.basename(file));
  if (!opened.ok) throw new Error(opened.problem.message.en);
  const listed = await opened.value.listSheets();
  return listed.ok ? listed.value.map(({ name }) => name) : [];
};

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = scratch();
  for (const [name, from] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    copyFileSync(from, path.join(folder, name));
  }
  return folder;
};

describe('the marked copy of one workbook', () => {
  it('has the report behind the sheets of the sender, which are byte for byte what they were', async () => {
    const output = path.join(scratch(), 'copy.xlsx');
    const { exitCode, err } = await capture('review', jiangxia, '-o', output, '--letters');
    expect([exitCode, err]).toEqual([1, `已附复核意见，另存为 ${output}\n`]);
    expect(await sheetsOf(output)).toEqual([...(await sheetsOf(jiangxia)), '复核意见', expect.stringMatching(/^退回修改意见/)]);
    const [before, after] = [bytesOf(jiangxia), bytesOf(output)];
    const own = new Set((await unpack(before)).keys());
    expect((await differingParts(before, after)).filter((name) => own.has(name))).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
  });

  it('colours the cells of the findings where that is asked for, and nothing but their fill', async () => {
    const output = path.join(scratch(), 'copy.xlsx');
    expect((await capture('review', jiangxia, '-o', output, '--mark')).exitCode).toBe(1);
    const read = async (file: string) => (await captureJson<{ files: readonly { sheets: readonly { name: string }[] }[] }>('read', file)).json.files[0]?.sheets;
    expect((await read(output))?.filter(({ name }) => name !== '复核意见')).toEqual(await read(jiangxia));
    expect(await partText(bytesOf(output), 'xl/styles.xml')).toContain('FFC7CE');
  });

  it.each([
    [['-o', jiangxia], 'output-is-input'],
    [['-o', 'copy.xlsm'], 'output-other-kind'],
    [['--mark'], 'mark-needs-one'],
    [['--letters'], 'letters-need-output'],
  ])('refuses %s', async (args, code) => {
    const { json, exitCode } = await captureJson<{ problem: { code: string } }>('review', jiangxia, ...args);
    expect([exitCode, json.problem.code]).toEqual([2, code]);
    expect(existsSync('copy.xlsm')).toBe(false);
  });
});

describe('many workbooks', () => {
  it('a folder is gone through to the bottom; one file that cannot be read stops nothing', async () => {
    const folder = folderOf({ '甲/jiangxia.xlsx': jiangxia, 'zibo.xlsx': zibo, '~$zibo.xlsx': zibo });
    writeFileSync(path.join(folder, 'broken.xlsx'), 'no workbook');
    const output = path.join(scratch(), 'summary.xlsx');
    const { json, exitCode } = await captureJson<ReviewJson>('review', folder, '-o', output, '--letters');
    expect(json.files.map(({ file }) => path.relative(folder, file))).toEqual(['broken.xlsx', 'zibo.xlsx', path.join('甲', 'jiangxia.xlsx')]);
    expect(json.files.map(({ problem, findings }) => [problem?.code ?? null, findings.length > 0])).toEqual([[expect.any(String), false], [null, true], [null, true]]);
    expect(exitCode).toBe(2);
    expect((await sheetsOf(output)).slice(0, 3)).toEqual(['复核汇总', '按检查项汇总', '问题清单']);
    expect((await sheetsOf(output)).filter((name) => name.startsWith('退回修改意见'))).toHaveLength(2);
  });

  it('ends with 1 where all could be read and something was found, and says who sent what and what was not checked', async () => {
    const { json, exitCode } = await captureJson<ReviewJson>('review', jiangxia, zibo);
    expect(exitCode).toBe(1);
    expect(json.files.map(({ sender }) => sender)).toEqual(['江夏区科学技术和经济信息化局', '淄博市工业和信息化局']);
    expect(json.files[0]?.notChecked.length).toBeGreaterThan(0);
  });

  it('sets them against one another', async () => {
    const [department, projects] = ['hongshan-2023-department-targets.xlsx', 'hongshan-2023-project-targets.xlsx'].map((name) => path.join(forms, name));
    const { json } = await captureJson<ReviewJson>('review', department ?? '', projects ?? '');
    const across = json.files.map(({ findings }) => findings.filter(({ rule }) => rule === 'same-indicator-differs').map(({ cells, others }) => [cells[0], others[0]?.file]));
    expect(across[0]).toContainEqual(['E48', projects]);
    expect(across[1]).toContainEqual(['E76', department]);
  });

  it('refuses an empty folder and an output that is one of the files', async () => {
    expect((await captureJson<{ problem: { code: string } }>('review', scratch())).json.problem.code).toBe('no-workbooks');
    const folder = folderOf({ 'zibo.xlsx': zibo });
    expect((await captureJson<{ problem: { code: string } }>('review', folder, '-o', path.join(folder, 'zibo.xlsx'))).json.problem.code).toBe('output-is-input');
  });

  it('says the same to people, file by file', async () => {
    const { out } = await capture('review', jiangxia, zibo);
    expect(out.split('\n').filter((line) => line.endsWith('.xlsx'))).toEqual([jiangxia, zibo]);
    expect(out).toMatch(/^错误 青桐计划!/m);
  });
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { forms, removeScratch, scratch } from './capture';
import type { FormsJson } from './contract';

const root = path.join(__dirname, '..', '..');

const program = (folder: string, ...args: readonly string[]) => spawnSync(process.execPath, [path.join(folder, 'bin', 'jixiao.cjs'), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

afterAll(removeScratch);

describe('the built program', () => {
  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(program(root, '--version').stdout).toBe(`${version}\n`);
  });

  it('prints one whole JSON document through a pipe, however long', () => {
    const files = ['zibo-2021.xlsx', 'jiangxia-2019.xlsx', 'hongshan-2023-project-targets.xlsx'].map((name) => path.join(forms, name));
    const { stdout, stderr, status } = program(root, 'read', ...files, '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as FormsJson).files).toHaveLength(3);
    expect(stdout.length).toBeGreaterThan(100_000);
  });

  it('ends with 2 and no stack for a file that is not there', () => {
    const { status, stderr, stdout } = program(root, 'read', 'gone.xlsx');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('does not mind a reader that stops early', () => {
    const { stderr, stdout } = spawnSync('sh', ['-c', `"${process.execPath}" "${path.join(root, 'bin', 'jixiao.cjs')}" read "${path.join(forms, 'zibo-2021.xlsx')}" | head -n 1`], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n')[0]).toContain('zibo-2021.xlsx');
  });

  it('says what to do where it has not been built', () => {
    const folder = scratch();
    mkdirSync(path.join(folder, 'bin'));
    copyFileSync(path.join(root, 'bin', 'jixiao.cjs'), path.join(folder, 'bin', 'jixiao.cjs'));
    const { status, stderr } = program(folder, 'read', 'a.xlsx');
    expect(status).toBe(2);
    expect(stderr).toContain('npm ci');
  });
});

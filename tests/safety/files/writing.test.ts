import * as fs from 'node:fs/promises';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeBytes } from '../../../src/cli/files';
import { formFile } from '../../hosts/xlsx/packages';

jest.mock('node:fs/promises', () => ({ __esModule: true, ...jest.requireActual<typeof fs>('node:fs/promises') }));
const real = jest.requireActual<typeof fs>('node:fs/promises');

const ROOT = path.join(__dirname, '../../..');
const OLD = 'an older result';
const NEW = new Uint8Array(100_000).fill(7);
let folder = '';
let target = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jixiao-write-'));
  target = path.join(folder, 'out.xlsx');
  writeFileSync(target, OLD);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const errorOf = (code: string): Error => Object.assign(new Error(code), { code });

/** The file system does everything up to one step, which fails – where it writes, after half of it. */
const failAt = (step: 'open' | 'write' | 'sync' | 'close' | 'rename', code: string): void => {
  jest.spyOn(fs, 'open').mockImplementation(async (...args) => {
    if (step === 'open') throw errorOf(code);
    const handle = await real.open(...args);
    const failing = (): Promise<never> => Promise.reject(errorOf(code));
    return new Proxy(handle, {
      get: (whole, name) => {
        if (name === 'writeFile' && step === 'write') return async (data: Uint8Array) => {
          await whole.writeFile(data.subarray(0, data.length / 2));
          await failing();
        };
        if (name === 'sync' && step === 'sync') return () => failing();
        if (name === 'close' && step === 'close') return async () => {
          await whole.close();
          await failing();
        };
        const member: unknown = Reflect.get(whole, name, whole);
        return typeof member === 'function' ? (member as (...given: unknown[]) => unknown).bind(whole) : member;
      },
    });
  });
  if (step === 'rename') jest.spyOn(fs, 'rename').mockRejectedValue(errorOf(code));
};

describe('a result that cannot be written', () => {
  const steps = ['open', 'write', 'sync', 'close', 'rename'] as const;
  it.each(steps.flatMap((step) => (['ENOSPC', 'EDQUOT', 'EIO', 'EACCES', 'EROFS'] as const).map((code) => [step, code] as const)))(
    'at %s with %s: the older one is untouched and no half file stays', async (step, code) => {
      failAt(step, code);
      const outcome = await writeBytes(target, NEW);
      expect(outcome).toMatchObject({ ok: false, problem: { code: ['ENOSPC', 'EDQUOT'].includes(code) ? 'disk-full' : 'file-unwritable' } });
      expect(readdirSync(folder)).toEqual(['out.xlsx']);
      expect(readFileSync(target, 'utf8')).toBe(OLD);
    });

  it('writes as a whole where nothing fails, and listens to no signal any more', async () => {
    const listeners = process.listenerCount('SIGTERM');
    expect((await writeBytes(target, NEW)).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
    expect(readFileSync(target).equals(NEW)).toBe(true);
    expect(process.listenerCount('SIGTERM')).toBe(listeners);
  });

  it('where the system allows no more bytes: the program says so, the older file is untouched', () => {
    const source = path.join(folder, 'form.xlsx');
    writeFileSync(source, formFile('forms/zibo-2021.xlsx'));
    const command = `ulimit -f 8; exec "${process.execPath}" --require ./scripts/typescript.cjs src/cli/index.ts score "${source}" -o "${target}" --json`;
    const { status, stdout } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
    expect(status).toBe(2);
    expect((JSON.parse(stdout) as { files: { problem: { code: string } }[] }).files[0]?.problem.code).toBe('disk-full');
    expect(readdirSync(folder).sort()).toEqual(['form.xlsx', 'out.xlsx']);
    expect(readFileSync(target, 'utf8')).toBe(OLD);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('where %s ends the program half-way: the older file is untouched and no half file stays', async (signal) => {
    // The program writes half and then waits for the disk, until it is ended.
    const script = `
      const fs = require('node:fs/promises');
      const { open } = fs;
      fs.open = async (...args) => {
        const handle = await open(...args);
        return { writeFile: async (data) => { await handle.writeFile(data.subarray(0, 50000)); process.stdout.write('half'); await new Promise((done) => setTimeout(done, 60000)); }, sync: () => handle.sync(), close: () => handle.close() };
      };
      require('./src/cli/files.ts').writeBytes(process.argv[1], new Uint8Array(100000));`;
    const child = spawn(process.execPath, ['--require', './scripts/typescript.cjs', '-e', script, target], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((half) => child.stdout.once('data', half));
    expect(readdirSync(folder)).toHaveLength(2);
    const ended = new Promise((end) => child.once('exit', (_, by) => { end(by); }));
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
    expect(readFileSync(target, 'utf8')).toBe(OLD);
  });
});

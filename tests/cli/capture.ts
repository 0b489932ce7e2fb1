import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

export const forms = path.join(__dirname, '..', 'fixtures', 'forms');

export interface Captured {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps what it says. */
export const capture = async (...args: readonly string[]): Promise<Captured> => {
  let [out, err] = ['', ''];
  const exitCode = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { exitCode, out, err };
};

/** Runs it with --json; stdout has to be one JSON document. */
export const captureJson = async <T>(...args: readonly string[]): Promise<Captured & { readonly json: T }> => {
  const captured = await capture(...args, '--json');
  return { ...captured, json: JSON.parse(captured.out) as T };
};

const folders: string[] = [];

/** A folder of its own, gone after `removeScratch`. */
export const scratch = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jixiao-cli-'));
  folders.push(folder);
  return folder;
};

export const removeScratch = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

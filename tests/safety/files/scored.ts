import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HostileFile } from './hostile';

const ROOT = path.join(__dirname, '../../..');

/** What the built program did with a file. */
export interface Scored {
  readonly status: number | null;
  readonly stderr: string;
  readonly problem: { readonly code: string; readonly message: string; readonly next: string } | null;
  /** Greatest resident memory of the process, in MB. */
  readonly peak: number;
  readonly seconds: number;
  /** Seconds it computed, however busy the machine is with other things. */
  readonly computed: number;
  /** Whether the file is still what it was. */
  readonly untouched: boolean;
  /** Files in the folder beside it afterwards. */
  readonly beside: readonly string[];
}

interface Answer {
  readonly files?: readonly { readonly problem?: Scored['problem'] }[];
}

/** Lets the built program score a file in a folder of its own, in a process of its own. */
export const scored = async ({ file, make }: HostileFile): Promise<Scored> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jixiao-hostile-'));
  const peakFile = path.join(mkdtempSync(path.join(tmpdir(), 'jixiao-peak-')), 'peak');
  try {
    const bytes = await make();
    const given = path.join(folder, file);
    writeFileSync(given, bytes);
    const output = path.join(folder, file.endsWith('.xlsm') ? 'out.xlsm' : 'out.xlsx');
    const began = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath, ['--require', path.join(__dirname, 'peak.cjs'), path.join(ROOT, 'bin', 'jixiao.cjs'), 'score', given, '-o', output, '--json'],
      { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, PEAK_FILE: peakFile } },
    );
    const seconds = (performance.now() - began) / 1000;
    const answer = JSON.parse(stdout) as Answer;
    const [peak = Number.NaN, computed = Number.NaN] = readFileSync(peakFile, 'utf8').split(' ').map(Number);
    return {
      status, stderr, seconds, peak, computed, problem: answer.files?.[0]?.problem ?? null,
      untouched: readFileSync(given).equals(bytes), beside: readdirSync(folder).filter((name) => name !== file),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(path.dirname(peakFile), { recursive: true, force: true });
  }
};

import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const FORMS = path.join(ROOT, 'tests', 'fixtures', 'forms-elsewhere');

/** What the review of so many workbooks took, starting the program included. */
interface Run {
  readonly count: number;
  readonly seconds: number;
  /** Greatest resident memory of the process, in MB. */
  readonly peak: number;
}

/** Lets the built program review so many published workbooks into one summary, in a process of its own. */
const reviewMany = (count: number): Run => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jixiao-many-'));
  const beside = mkdtempSync(path.join(tmpdir(), 'jixiao-peak-'));
  try {
    const forms = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));
    for (let index = 0; index < count; index += 1) copyFileSync(path.join(FORMS, forms[index % forms.length] ?? ''), path.join(folder, `${String(index).padStart(4, '0')}.xlsx`));
    const peakFile = path.join(beside, 'peak');
    const out = openSync(path.join(beside, 'out.json'), 'w');
    const began = performance.now();
    const { status } = spawnSync(
      process.execPath,
      ['--require', path.join(ROOT, 'tests', 'safety', 'files', 'peak.cjs'), path.join(ROOT, 'bin', 'jixiao.cjs'), 'review', folder, '--json', '-o', path.join(beside, 'summary.xlsx')],
      { stdio: ['ignore', out, 'ignore'], env: { ...process.env, PEAK_FILE: peakFile } },
    );
    const seconds = (performance.now() - began) / 1000;
    closeSync(out);
    if (status !== 1) throw new Error(`the review of ${String(count)} workbooks ended with ${String(status)}`);
    return { count, seconds, peak: Number(readFileSync(peakFile, 'utf8').split(' ')[0]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(beside, { recursive: true, force: true });
  }
};

/** Peak memory and speed of the review of 100 and of 1,000 workbooks in one run each; the memory is to stay nearly the same. */
export const reviewLines = (): readonly string[] => {
  const runs = [100, 1_000].map(reviewMany);
  const [few, many] = runs;
  return [
    ...runs.map(({ count, seconds, peak }) => `${String(count).padStart(5)} workbooks  ${peak.toFixed(0)} MB  ${(count / seconds).toFixed(0)} workbooks/s`),
    ...(few === undefined || many === undefined ? [] : [`memory for ten times the workbooks: ×${(many.peak / few.peak).toFixed(2)}`]),
  ];
};

import path from 'node:path';
import { capture, captureJson, forms } from './capture';

interface RollupJson {
  readonly projects: number;
  readonly indicators: readonly { readonly name: string; readonly projects: number; readonly target: number | null; readonly actual: number | null; readonly ratio: number | null; readonly certainty: string; readonly explanation: string }[];
}

const hongshan = path.join(forms, 'hongshan-2021-projects.xlsx');

describe('jixiao rollup', () => {
  it('aggregates what several projects share, each figure with its arithmetic, and never calls it certain', async () => {
    const { json, exitCode } = await captureJson<RollupJson>('rollup', hongshan);
    expect(exitCode).toBe(0);
    expect(json.projects).toBeGreaterThan(1);
    expect(json.indicators.length).toBeGreaterThan(0);
    for (const { projects, certainty, explanation } of json.indicators) {
      expect(projects).toBeGreaterThan(1);
      expect(certainty).not.toBe('certain');
      expect(explanation).not.toBe('');
    }
  });

  it('says plainly when there is no self-evaluation of a project', async () => {
    const { err, exitCode } = await capture('rollup', path.join(forms, 'hongshan-2023-budget-tables.xlsx'));
    expect(exitCode).toBe(2);
    expect(err).toBe('jixiao: 没有找到项目自评表，无从汇总。请给出填好的项目自评表。\n');
  });
});

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { capture, captureJson, forms, removeScratch, scratch } from './capture';
import type { FindingsJson, FormsJson } from './contract';

afterAll(removeScratch);

describe('jixiao review', () => {
  it('lists what does not hold, cell by cell, and ends with 1', async () => {
    const { json, exitCode } = await captureJson<FindingsJson>('review', path.join(forms, 'zibo-2021.xlsx'));
    const findings = json.files[0]?.findings ?? [];
    expect(exitCode).toBe(1);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(['sheet', 'rule', 'severity', 'cells', 'printed', 'computed', 'message', 'id', 'title', 'arithmetic', 'basis', 'suggestion', 'reply', 'others']);
      expect(finding.severity).toMatch(/^(error|warning|question)$/);
      for (const cell of finding.cells as string[]) expect(cell).toMatch(/^[A-Z]+\d+$/);
    }
  });

  it('ends with 0 where there is nothing to say', async () => {
    const { json, exitCode, out } = { ...(await captureJson<FindingsJson>('review', path.join(forms, '..', 'forms-elsewhere', '04-湖北某区长江禁捕-2020.xlsx'))) };
    expect(json.files[0]?.findings).toEqual([]);
    expect(exitCode).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('ends with 2 where a file could not be looked at, whatever the others hold', async () => {
    const { json, exitCode } = await captureJson<FindingsJson>('review', path.join(forms, 'zibo-2021.xlsx'), 'gone.xlsx');
    expect(exitCode).toBe(2);
    expect(json.files[1]).toMatchObject({ file: 'gone.xlsx', findings: [], problem: { code: 'file-not-found' } });
  });
});

describe('jixiao template', () => {
  it('lists what there is', async () => {
    const { json } = await captureJson<{ templates: { id: string }[] }>('template', '--list');
    expect(json.templates.length).toBeGreaterThan(0);
    for (const template of json.templates) expect(Object.keys(template)).toEqual(['id', 'name', 'kind', 'scope']);
  });

  it('makes each of them for the year asked for, and reads it back', async () => {
    const { json } = await captureJson<{ templates: { id: string; kind: string; scope: string }[] }>('template', '--list');
    for (const { id, kind, scope } of json.templates) {
      const output = path.join(scratch(), 'new.xlsx');
      expect((await capture('template', id, '--year', '2027', '-o', output)).exitCode).toBe(0);
      const read = await captureJson<FormsJson>('read', output);
      const made = read.json.files[0]?.sheets.flatMap((sheet) => sheet.forms);
      expect(made?.[0]).toMatchObject({ kind, scope, year: 2027 });
    }
  });

  it('refuses a name it does not know and writes nothing', async () => {
    const folder = scratch();
    const output = path.join(folder, 'new.xlsx');
    const { exitCode, err } = await capture('template', 'atlantis', '--year', '2027', '-o', output);
    expect(exitCode).toBe(2);
    expect(err).toContain('--list');
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

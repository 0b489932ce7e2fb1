import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate } from '../../../src/core/plan';
import type { SheetSnapshot, SnapshotCell } from '../../../src/core/sheet/snapshot';
import { openXlsx } from '../../../src/hosts/xlsx';
import { templates } from '../../../src/core/template';
import { bookFromSnapshots } from '../../excel-host/bookFrom';
import { openBook, openExcel, requestsOf } from './openExcel';

const FORMS = path.join(__dirname, '../../fixtures/forms');

/** Every sheet of a real file, as the other host reads it. */
const snapshotsOf = async (file: string): Promise<readonly SheetSnapshot[]> => {
  const opened = await openXlsx(new Uint8Array(readFileSync(path.join(FORMS, file))), file);
  if (!opened.ok) throw new Error(opened.problem.message.en);
  const sheets = await opened.value.listSheets();
  if (!sheets.ok) throw new Error(sheets.problem.message.en);
  return Promise.all(sheets.value.map(async ({ name }) => {
    const snapshot = await opened.value.read(name);
    if (!snapshot.ok) throw new Error(snapshot.problem.message.en);
    return snapshot.value;
  }));
};

/** All but the displayed text, which is each host's own. */
const bare = (snapshot: SheetSnapshot): unknown => ({
  ...snapshot,
  merges: [...snapshot.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  cells: [...snapshot.cells].sort(([a], [b]) => a - b).map(([key, { value, formula, format }]: [number, SnapshotCell]) => ({ key, value, formula, format })),
});

describe('real forms in Excel', () => {
  const files = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));
  it.each(files)('%s reads the same in Excel as from the file, each sheet in one request', async (file) => {
    const snapshots = await snapshotsOf(file);
    const { excel, host } = openBook(bookFromSnapshots(snapshots));
    for (const snapshot of snapshots) {
      const read = await host.read(snapshot.name);
      if (!read.ok) throw new Error(read.problem.message.en);
      expect(bare(read.value)).toEqual(bare(snapshot));
    }
    expect(excel.seen.requests).toBe(snapshots.length);
  });

  it('the whole walk on a real form: read, plan, apply, read again, undo', async () => {
    const { excel, host, cellsOf } = openBook(bookFromSnapshots(await snapshotsOf('zibo-2021.xlsx')));
    const read = await host.read(null);
    if (!read.ok) throw new Error(read.problem.message.en);
    const before = await cellsOf(read.value.name);
    const { plan } = evaluate(read.value).forms[0] ?? { plan: { edits: [] } };
    expect(plan.edits.length).toBeGreaterThan(0);
    const requests = await requestsOf(excel, async () => {
      const receipt = await host.apply(plan);
      if (!receipt.ok) throw new Error(receipt.problem.message.en);
      const written = await cellsOf(read.value.name);
      expect(Object.keys(written).filter((cell) => JSON.stringify(written[cell]) !== JSON.stringify(before[cell])).length).toBeGreaterThan(0);
      expect(receipt.value.cells.map(({ cell, after: { value, formula } }) => ({ cell, after: { value: formula === null ? value : null, formula } }))).toEqual(
        plan.edits.map(({ cell, after: { value, formula } }) => ({ cell, after: { value: formula === null ? value : null, formula } })));
      const undone = await host.undo(receipt.value);
      expect(undone.ok).toBe(true);
    });
    expect(requests).toBe(4);
    expect(await cellsOf(read.value.name)).toEqual(before);
  });

  it.each(templates.map((template) => [template.id, template] as const))('the template %s is built in two requests and read back as a form', async (_, template) => {
    const { excel, host } = openExcel({ sheets: [{ name: '一', cells: {} }] });
    expect(await requestsOf(excel, () => host.addSheets(template.make({ year: 2027 })))).toBe(2);
    const read = await host.read(null);
    if (!read.ok) throw new Error(read.problem.message.en);
    expect(evaluate(read.value).recognition.forms).toHaveLength(1);
  });
});

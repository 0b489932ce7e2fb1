import { scoreAtOnce } from '../../src/commands/scoreAtOnce';
import { emptySnapshot } from '../../src/core/sheet/snapshot';
import { SETTING } from '../../src/session/keys';
import { parseReceipts } from '../../src/session/receipt';
import { cellsOf } from '../taskpane/cellsOf';
import { memoryHost } from '../taskpane/memoryHost';
import { SHEET, selfEvaluation } from '../taskpane/selfEvaluation';
import { at } from '../taskpane/sheetOf';

describe('scoring at once from the ribbon', () => {
  it('writes what is certain into empty cells, leaves the rest, and can be undone to the last cell', async () => {
    const host = memoryHost([selfEvaluation({ H13: 20 })]);
    const before = cellsOf(host, SHEET);
    const report = await scoreAtOnce(host);

    expect(host.cell(SHEET, at('H14')).value).toBe(20);
    expect(host.cell(SHEET, at('I7')).value).toBe(9);
    expect(host.cell(SHEET, at('H13')).value).toBe(20);
    expect(host.cell(SHEET, at('H15')).value).toBeNull();

    const receipt = parseReceipts(host.settings.get(SETTING.receipts)).at(-1);
    expect(report).toEqual({ kind: 'done', sheet: SHEET, written: receipt?.cells.length, open: 1 });
    expect(host.settings.get(SETTING.report)).toEqual(report);
    expect(await host.undo(receipt ?? { cells: [] })).toMatchObject({ ok: true });
    expect(cellsOf(host, SHEET)).toEqual(before);
  });

  it('uses what the person decided in the pane', async () => {
    const scores = { D15: { score: '27', tier: null, target: '明显提升', actual: '有所提升' } };
    const host = memoryHost([selfEvaluation()], { [SETTING.memory]: { version: 1, sheets: { [SHEET]: { packs: {}, decisions: { scores, weights: {} } } } } });
    expect(await scoreAtOnce(host)).toMatchObject({ kind: 'done', open: 0 });
    expect(host.cell(SHEET, at('H15')).value).toBe(27);
    expect(host.cell(SHEET, at('H17')).value).toBe(91);
  });

  it('writes nothing the second time and keeps the first receipt', async () => {
    const host = memoryHost([selfEvaluation()]);
    await scoreAtOnce(host);
    const receipt = host.settings.get(SETTING.receipts);
    expect(await scoreAtOnce(host)).toMatchObject({ kind: 'done', written: 0 });
    expect(host.settings.get(SETTING.receipts)).toEqual(receipt);
  });

  it.each([
    ['a sheet without a form', () => memoryHost([emptySnapshot('Sheet1')]), 'no-form'],
    ['a protected sheet', () => memoryHost([{ ...selfEvaluation(), protected: true }]), 'sheet-protected'],
    ['a host that throws', () => ({ ...memoryHost([selfEvaluation()]), read: () => Promise.reject(new Error('x')) }), 'unexpected'],
  ])('changes nothing on %s and says why', async (_, make, code) => {
    const host = make();
    const before = cellsOf(host, SHEET);
    expect(await scoreAtOnce(host)).toMatchObject({ kind: 'refused', problem: { code } });
    expect(host.settings.get(SETTING.report)).toMatchObject({ kind: 'refused', problem: { code } });
    expect(host.settings.has(SETTING.receipts)).toBe(false);
    expect(cellsOf(host, SHEET)).toEqual(before);
  });
});

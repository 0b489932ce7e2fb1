import { formatArea } from '../../../src/core/sheet/area';
import { cellAt, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { Outcome } from '../../../src/core/outcome';
import { contentOf } from '../../../src/hosts/excel/cellContent';
import { cellFor } from '../../excel-host/book/book';
import type { GivenCell } from '../contractWorkbook';
import { openExcel, requestsOf } from './openExcel';

const read = (outcome: Outcome<SheetSnapshot>): SheetSnapshot => {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

describe('what a cell holds', () => {
  it.each([
    ['a formula: its result differs from it', { value: 3, formula: '=1+2', type: 'Double' }, { value: 3, formula: '=1+2' }],
    ['a text that looks like a formula, without the apostrophe it was typed with (#6687)', { value: '=1+2', formula: '=1+2', type: 'String' }, { value: '=1+2', formula: null }],
    ['a formula that gives nothing', { value: '', formula: '=""', type: 'String' }, { value: '', formula: '=""' }],
    ['an error', { value: '#N/A', formula: '=NA()', type: 'Error' }, { value: { error: '#N/A' }, formula: '=NA()' }],
    ['a text that spells an error', { value: '#N/A', formula: '#N/A', type: 'String' }, { value: '#N/A', formula: null }],
    ['nothing', { value: '', formula: '', type: 'Empty' }, { value: null, formula: null }],
    ['a text with a quotation mark before it', { value: "'a", formula: "'a", type: 'String' }, { value: "'a", formula: null }],
  ])('%s', (_, raw, expected) => { expect(contentOf(raw)).toEqual(expected); });
});

const column = (rows: number, text: string): Record<string, GivenCell> =>
  Object.fromEntries(Array.from({ length: rows }, (_, row) => [`A${String(row + 1)}`, `${text}${String(row)}`]));

describe('sheets that are more than one answer holds', () => {
  it('are read in blocks, each under the limit, and are the same then', async () => {
    const given = { sheets: [{ name: '大表', cells: { ...column(3_000, '指标'), F2: 1 }, merges: ['A3:B4', 'A2990:C2991'], hiddenRows: [2_500] }] };
    const expected = read(await openExcel(given).host.read(null));
    const inBlocks = openExcel(given);
    inBlocks.excel.payloadLimit = 600_000;
    const count = await requestsOf(inBlocks.excel, async () => { expect(read(await inBlocks.host.read(null))).toEqual(expected); });
    expect(count).toBeGreaterThan(2);
    expect(expected.cells.size).toBe(3_001 - 1 - 1);
    expect([...expected.hiddenRows]).toEqual([2_499]);
  });

  it('are refused by name when nothing at all comes through', async () => {
    const { excel, host } = openExcel({ sheets: [{ name: '大表', cells: column(50, '指标') }] });
    excel.payloadLimit = 1_200;
    expect(await host.read(null)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });
});

describe('merged areas', () => {
  const merges = Array.from({ length: 900 }, (_, index) => `B${String(index * 2 + 1)}:C${String(index * 2 + 2)}`);
  const cells = column(1_800, '行');

  it.each(['refused', 'null'] as const)('are all found where there are more than 512 (Excel: %s)', async (manyMerges) => {
    const { excel, host } = openExcel({ sheets: [{ name: '表', cells: { ...cells, D1: 1 }, merges }] });
    excel.manyMerges = manyMerges;
    const snapshot = read(await host.read(null));
    expect(snapshot.merges.map(formatArea).sort()).toEqual([...merges].sort());
    expect(excel.seen.requests).toBeLessThanOrEqual(5);
  });

  it('up to 512 need no further request', async () => {
    const { excel, host } = openExcel({ sheets: [{ name: '表', cells: { ...cells, D1: 1 }, merges: merges.slice(0, 500) }] });
    expect(await requestsOf(excel, () => host.read(null))).toBe(1);
  });

  it('hide what other programs left under them', async () => {
    const { excel, host } = openExcel({ sheets: [{ name: '表', cells: { A1: '标题', A2: '甲' }, merges: ['A1:C1'] }] });
    const [sheet] = excel.book.sheets;
    if (sheet !== undefined) cellFor(sheet, 0, 1).value = '看不见';
    const snapshot = read(await host.read(null));
    expect(cellAt(snapshot, 0, 1)).toBeUndefined();
    expect(snapshot.used).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  });

  it('are seen where a plan aims inside one that begins far above and to the left', async () => {
    const { host } = openExcel({ sheets: [{ name: '表', cells: { A1: '标题' }, merges: ['A1:F40'] }] });
    const outcome = await host.apply({ edits: [{ sheet: '表', cell: { row: 39, column: 5 }, before: { value: null, formula: null }, after: { value: 1, formula: null }, role: 'score', why: { zh: '', en: '' }, ticked: true }] });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'inside-merge', cells: ['表!F40'] } });
  });
});

import fc from 'fast-check';
import { formatAddress } from '../../../src/core/sheet/address';
import type { CellContent, CellEdit } from '../../../src/core/sheet/edit';
import type { Outcome } from '../../../src/core/outcome';
import { BLOCK_SIZE } from '../../../src/hosts/excel/blocks';
import type { Receipt } from '../../../src/hosts/workbookHost';
import type { GivenCell, GivenWorkbook } from '../contractWorkbook';
import { type OpenedExcel, openExcel, requestsOf } from './openExcel';

const ROWS = 12;
const COLUMNS = 6;
const SIZES = [1, 7, 1_000];
const MB = 1024 * 1024;

const content = (value: CellContent['value'], formula: string | null = null): CellContent => ({ value, formula });
const edit = (sheet: string, row: number, column: number, before: CellContent, after: CellContent): CellEdit =>
  ({ sheet, cell: { row, column }, before, after, role: 'score', why: { zh: '', en: '' }, ticked: true });

/** Two sheets with merges, a hidden row, formats and a formula; so some plans are refused. */
const GIVEN: GivenWorkbook = {
  sheets: ['甲', '乙'].map((name) => ({
    name,
    cells: { A1: '指标', B2: 5, C3: { value: 0.5, format: '0%' }, D4: { value: '007', format: '@' }, E5: { value: 5, formula: '=SUM(B2:B2)' }, F6: { value: null, format: '0.00' } },
    merges: ['A7:B8', 'E9:E10'], hiddenRows: [12],
  })),
};
const HELD: Readonly<Record<string, CellContent>> = { A1: content('指标'), B2: content(5), C3: content(0.5), D4: content('007'), E5: content(5, '=SUM(B2:B2)') };

const after = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => content(Object.is(value, -0) ? 0 : value)),
  fc.constantFrom('按计划完成', '=文字', '1/2', '3月1日', 'TRUE', "'", '-').map((value) => content(value)),
  fc.constantFrom(content(null), content(true), content(2, '=SUM(B2:C3)')),
);
/** A formula in one of the cells it sums counts itself: Excel has no result for it, so there is none to agree on. */
const countsItself = (row: number, column: number, { formula }: CellContent): boolean => formula !== null && row >= 1 && row <= 2 && column >= 1 && column <= 2;

const edits = fc.array(fc.record({ sheet: fc.constantFrom('甲', '乙'), row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), after, stale: fc.integer({ min: 0, max: 40 }) }), { minLength: 1, maxLength: 40 })
  .map((list) => list.map(({ sheet, row, column, after: wanted, stale }) =>
    edit(sheet, row, column, stale === 0 ? content('旧') : (HELD[formatAddress({ row, column })] ?? content(null)), countsItself(row, column, wanted) ? content(null) : wanted)));

/** The result of a formula follows from what else is written by then; it is not part of what was agreed on. */
const withoutResults = (outcome: Outcome<Receipt>): unknown =>
  outcome.ok ? outcome.value.cells.map((cell) => ({ ...cell, after: cell.after.formula === null ? cell.after : { ...cell.after, value: null } })) : outcome.problem;

const everything = async (opened: OpenedExcel): Promise<unknown> => Promise.all(['甲', '乙'].map((sheet) => opened.cellsOf(sheet)));

describe('blocks', () => {
  it('come to the same – written, refused or undone – whatever their size', async () => {
    await fc.assert(fc.asyncProperty(edits, async (plan) => {
      const results = [];
      for (const cells of SIZES) {
        const opened = openExcel(GIVEN, '1.20', { bytes: BLOCK_SIZE.bytes, cells });
        const before = await everything(opened);
        const outcome = await opened.host.apply({ edits: plan });
        const written = await everything(opened);
        const undone = outcome.ok ? await opened.host.undo(outcome.value) : null;
        expect(await everything(opened)).toEqual(before);
        expect(undone?.ok).not.toBe(false);
        results.push({ outcome: withoutResults(outcome), written });
      }
      expect(results[1]).toEqual(results[0]);
      expect(results[2]).toEqual(results[0]);
    }), { numRuns: 60 });
  });

  it('read the same sheet, whatever their size, where Excel does not give it at once', async () => {
    const cells: Record<string, GivenCell> = {};
    for (let row = 0; row < 150; row += 1) for (let column = 0; column < 5; column += 1) cells[formatAddress({ row, column })] = column === 2 ? row : `第${String(row)}行`;
    const given = { sheets: [{ name: '表', cells, merges: ['A3:A40', 'B50:C51'], hiddenRows: [9] }] };
    const whole = await openExcel(given).host.read('表');
    expect(whole.ok).toBe(true);
    for (const size of SIZES) {
      const opened = openExcel(given, '1.20', { bytes: BLOCK_SIZE.bytes, cells: size });
      opened.excel.payloadLimit = 40_000;
      expect(await opened.host.read('表')).toEqual(whole);
    }
  });

  /** Notes of 1,000 Chinese characters: 3 kB each, and their answer twice that. */
  const NOTE = '因'.repeat(1_000);
  const notes = (count: number): readonly CellEdit[] => Array.from({ length: count }, (_, row) => edit('甲', row + 20, 0, content(null), content(`${NOTE}${String(row)}`)));

  it('stay under 2 MB each way, estimated before they are sent', async () => {
    const opened = openExcel(GIVEN);
    const requests = await requestsOf(opened.excel, async () => {
      expect((await opened.host.apply({ edits: notes(1_500) })).ok).toBe(true);
    });
    expect(opened.excel.seen.largest).toBeLessThan(2 * MB);
    expect(requests).toBeGreaterThan(2);
    expect(requests).toBeLessThan(20);
    expect((await opened.cellsOf('甲'))['A1520']?.value).toBe(`${NOTE}1499`);
  });

  it.each([['the request', 20_000], ['the answer', 90_000]])('are halved until %s is small enough', async (_, limit) => {
    const opened = openExcel(GIVEN);
    opened.excel.payloadLimit = limit;
    const before = await everything(opened);
    const outcome = await opened.host.apply({ edits: notes(40) });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(Object.keys(await opened.cellsOf('甲')).length).toBe(Object.keys((before as readonly object[])[0] ?? {}).length + 40);
    expect((await opened.host.undo(outcome.value)).ok).toBe(true);
    expect(await everything(opened)).toEqual(before);
  });

  it('a single cell that is too much is refused, and nothing is written', async () => {
    const opened = openExcel(GIVEN);
    opened.excel.payloadLimit = 6_000;
    const before = await everything(opened);
    expect(await opened.host.apply({ edits: [edit('甲', 1, 1, content(5), content(6)), edit('甲', 20, 0, content(null), content('长'.repeat(30_000)))] })).toMatchObject({ ok: false, problem: { code: 'too-large' } });
    expect(await everything(opened)).toEqual(before);
  });

  it('are one step for Ctrl+Z where Excel can do that, and not asked for where it cannot', async () => {
    for (const [version, wanted] of [['1.20', true], ['1.19', undefined]] as const) {
      const opened = openExcel(GIVEN, version, { bytes: BLOCK_SIZE.bytes, cells: 2 });
      const run = jest.spyOn(Excel, 'run');
      expect((await opened.host.apply({ edits: notes(6) })).ok).toBe(true);
      const options = run.mock.calls.map(([given]) => (given as { mergeUndoGroup?: boolean }).mergeUndoGroup);
      run.mockRestore();
      expect(options).toEqual([undefined, undefined, undefined, wanted]);
    }
  });

  it.each([1, 2, 3, 4, 5])('stopped after %i of 6 blocks: what was written is put back', async (blocks) => {
    const opened = openExcel(GIVEN, '1.20', { bytes: BLOCK_SIZE.bytes, cells: 2 });
    const before = await everything(opened);
    const stop = new AbortController();
    const told: number[] = [];
    const outcome = await opened.host.apply({ edits: notes(12) }, { signal: stop.signal, onProgress: (done) => { told.push(done); if (done === blocks * 2) stop.abort(); } });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(told).toEqual(Array.from({ length: blocks + 1 }, (_, index) => index * 2));
    expect(await everything(opened)).toEqual(before);
  });
});

describe('one step for Ctrl+Z', () => {
  const many = (count: number): readonly CellEdit[] => Array.from({ length: count }, (_, row) => edit('甲', row + 20, 0, content(null), content(row)));
  const optionsOf = async (size: number, edits: readonly CellEdit[]): Promise<readonly unknown[]> => {
    const opened = openExcel(GIVEN, '1.20', { bytes: BLOCK_SIZE.bytes, cells: size });
    const run = jest.spyOn(Excel, 'run');
    expect((await opened.host.apply({ edits })).ok).toBe(true);
    const options = run.mock.calls.map(([given]) => (given as { mergeUndoGroup?: boolean }).mergeUndoGroup);
    run.mockRestore();
    return options;
  };

  it('is what one request is anyway, so nothing is asked for', async () => {
    expect(await optionsOf(1_000, many(6))).toEqual([undefined, undefined]);
  });

  it.each(['UndoNotSupported', 'GeneralException'])('is given up where Excel answers %s, and all is written without it (#6491, #6255)', async (code) => {
    const opened = openExcel(GIVEN, '1.20', { bytes: BLOCK_SIZE.bytes, cells: 2 });
    const run = jest.spyOn(Excel, 'run');
    // Looking takes requests 1 to 3; the first one that writes in a group fails after it wrote.
    opened.excel.faults = [{ request: 4, code: code as 'GeneralException', when: 'after' }];
    const told: number[] = [];
    expect((await opened.host.apply({ edits: many(6) }, { onProgress: (done) => told.push(done) })).ok).toBe(true);
    const options = run.mock.calls.map(([given]) => (given as { mergeUndoGroup?: boolean }).mergeUndoGroup);
    run.mockRestore();
    expect(options.slice(-2)).toEqual([true, undefined]);
    expect(told).toEqual([0, 2, 4, 6]);
    expect((await opened.cellsOf('甲'))['A26']?.value).toBe(5);
  });
});

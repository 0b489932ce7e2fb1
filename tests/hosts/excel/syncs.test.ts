import { formatAddress } from '../../../src/core/sheet/address';
import type { CellEdit, EditPlan } from '../../../src/core/sheet/edit';
import type { GivenCell, GivenWorkbook } from '../contractWorkbook';
import type { Receipt } from '../../../src/hosts/workbookHost';
import { ADDING, DELETING, openTall, rowsAndCells } from '../../safety/faults/rows';
import { tinyBlueprint } from '../tinyBlueprint';
import { openExcel, requestsOf } from './openExcel';

const COLUMNS = 9;

/** A form of so many rows and nine columns; scores (H) and notes (I) are empty in all but every seventh row. */
const formOf = (rows: number): GivenWorkbook => {
  const cells: Record<string, GivenCell> = {};
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < COLUMNS; column += 1)
      if (column < 7 || row % 7 === 0) cells[formatAddress({ row, column })] = column === 6 ? 10 : `第${String(row)}行指标`;
  return { sheets: [{ name: '表', cells, merges: ['A2:A5', 'A6:B7'] }] };
};

const editsFor = (rows: number): readonly CellEdit[] =>
  Array.from({ length: rows }, (_, row) => row).filter((row) => row % 7 !== 0).flatMap((row) => [7, 8].map((column): CellEdit => ({
    sheet: '表', cell: { row, column }, before: { value: null, formula: null },
    after: { value: column === 7 ? row / 4 : `=说明${String(row)}`, formula: null }, role: 'score', why: { zh: '', en: '' }, ticked: true,
  })));

describe('requests to Excel', () => {
  it.each([20, 2_000])('reads %i rows in one request', async (rows) => {
    const { excel, host } = openExcel(formOf(rows));
    expect(await requestsOf(excel, () => host.read(null))).toBe(1);
    expect(excel.seen.largest).toBeLessThan(2 * 1024 * 1024);
  });

  it.each([20, 2_000])('writes into %i rows with one request after the one that looks, and undoes with as many', async (rows) => {
    const { excel, host, cellsOf } = openExcel(formOf(rows));
    const before = await cellsOf('表');
    const outcomes: Awaited<ReturnType<typeof host.apply>>[] = [];
    expect(await requestsOf(excel, async () => { outcomes.push(await host.apply({ edits: editsFor(rows) })); })).toBe(2);
    const [outcome] = outcomes;
    if (outcome?.ok !== true) throw new Error('The plan was refused.');
    expect(outcome.value.cells).toHaveLength(editsFor(rows).length);
    expect((await cellsOf('表'))['I3']?.value).toBe('=说明2');
    expect(await requestsOf(excel, () => host.undo(outcome.value))).toBe(2);
    expect(await cellsOf('表')).toEqual(before);
    expect(excel.seen.largest).toBeLessThan(5 * 1024 * 1024);
  });

  it.each([60, 1_000])('adds a row to a form of %i rows, deletes rows and undoes both in a bounded number of requests', async (rows) => {
    const count = async (plan: EditPlan): Promise<readonly [number, number]> => {
      const opened = openTall(rows);
      const before = rowsAndCells(opened);
      const receipts: Receipt[] = [];
      const applied = await requestsOf(opened.excel, async () => {
        const outcome = await opened.host.apply(plan);
        if (!outcome.ok) throw new Error(outcome.problem.message.en);
        receipts.push(outcome.value);
      });
      const [receipt] = receipts;
      const undone = await requestsOf(opened.excel, async () => { expect(receipt !== undefined && (await opened.host.undo(receipt)).ok).toBe(true); });
      expect(rowsAndCells(opened)).toEqual(before);
      expect(opened.excel.seen.largest).toBeLessThan(5 * 1024 * 1024);
      return [applied, undone];
    };
    const [added, deleted] = [await count(ADDING), await count(DELETING)];
    process.stdout.write(`${String(rows)} rows: a row added in ${String(added[0])} syncs, undone in ${String(added[1])}; rows deleted in ${String(deleted[0])}, undone in ${String(deleted[1])}\n`);
    expect([added, deleted]).toEqual([[3, 4], [4, 3]]);
  }, 30_000);

  it('sends nothing for an empty plan', async () => {
    const { excel, host } = openExcel(formOf(5));
    expect(await requestsOf(excel, () => host.apply({ edits: [] }))).toBe(0);
  });

  it('refuses with the one request that looks', async () => {
    const { excel, host } = openExcel(formOf(5));
    expect(await requestsOf(excel, () => host.apply({ edits: editsFor(5).map((edit) => ({ ...edit, before: { value: 1, formula: null } })) }))).toBe(1);
  });

  it('adds sheets with two requests, however many', async () => {
    const { excel, host } = openExcel(formOf(5));
    const blueprint = tinyBlueprint('模板');
    const tall = { ...blueprint, cells: Array.from({ length: 60 }, (_, row) => blueprint.cells.map((cell) => ({ ...cell, cell: { ...cell.cell, row: row + cell.cell.row } }))).flat() };
    expect(await requestsOf(excel, () => host.addSheets([tall, tall, blueprint]))).toBe(2);
    expect(excel.book.sheets).toHaveLength(4);
  });

  it.each(['listSheets', 'activeSheet'] as const)('%s needs one request', async (method) => {
    const { excel, host } = openExcel(formOf(5));
    expect(await requestsOf(excel, () => host[method]())).toBe(1);
  });
});

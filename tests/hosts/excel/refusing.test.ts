import { parseAddress } from '../../../src/core/sheet/address';
import { parseArea } from '../../../src/core/sheet/area';
import type { CellContent, CellEdit } from '../../../src/core/sheet/edit';
import { cellFor, type Sheet } from '../../excel-host/book/book';
import type { GivenSheet } from '../contractWorkbook';
import { type OpenedExcel, openExcel } from './openExcel';

const edit = (name: string, after: CellContent, before: CellContent = { value: null, formula: null }): CellEdit =>
  ({ sheet: '表', cell: parseAddress(name) ?? { row: 0, column: 0 }, before, after, role: 'score', why: { zh: '', en: '' }, ticked: true });
const value = (content: CellContent['value']): CellContent => ({ value: content, formula: null });
const SUM: CellContent = { value: 3, formula: '=SUM(A1:A2)' };

const open = (given: Omit<GivenSheet, 'name'>, change: (sheet: Sheet) => void = () => undefined): OpenedExcel => {
  const opened = openExcel({ sheets: [{ name: '表', ...given }] });
  opened.excel.book.sheets.forEach(change);
  return opened;
};
const filterOn = (area: string, hidden: number) => (sheet: Sheet): void => {
  sheet.filter = parseArea(area);
  sheet.hiddenRows.add(hidden - 1);
};

describe('Excel’s own traps', () => {
  it('a filtered row is refused as filtered, and the rows around it are written where they belong (#224)', async () => {
    const { host, cellsOf } = open({ cells: { A1: '指标', A2: 1, A3: 2, A4: 3 } }, filterOn('A1:B4', 3));
    const refused = await host.apply({ edits: [edit('B2', value(1)), edit('B3', value(2)), edit('B4', value(3))] });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'rows-hidden', cells: ['表!B3'] } });
    expect(!refused.ok && refused.problem.message.zh).toContain('筛选');
    expect((await host.apply({ edits: [edit('B2', value(1)), edit('B4', value(3))] })).ok).toBe(true);
    expect(await cellsOf('表')).toMatchObject({ B2: { value: 1 }, B4: { value: 3 } });
    expect(await cellsOf('表')).not.toHaveProperty('B3');
  });

  it('a formula in a table would fill the column and is refused by the table’s name; a value is written', async () => {
    const { host, cellsOf } = open({ cells: { A1: '指标', A2: 1 } }, (sheet) => sheet.tables.push({ name: '评分表', area: { top: 0, left: 0, bottom: 5, right: 2 } }));
    const refused = await host.apply({ edits: [edit('B2', SUM)] });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'formula-in-table', cells: ['表!B2'] } });
    expect(!refused.ok && refused.problem.message.zh).toContain('评分表');
    expect((await host.apply({ edits: [edit('B2', value(9))] })).ok).toBe(true);
    expect((await cellsOf('表'))['B2']?.value).toBe(9);
  });

  it('locked cells between the unlocked ones of a protected sheet do not stand in the way', async () => {
    const { host, cellsOf } = open({ cells: { A1: '说明' }, protectedExcept: ['B1:B2', 'B4:B5', 'D1:D5'] });
    const edits = ['B1', 'B2', 'B4', 'B5', 'D1', 'D5'].map((name, index) => edit(name, value(index)));
    expect((await host.apply({ edits })).ok).toBe(true);
    expect(Object.keys(await cellsOf('表'))).toHaveLength(7);
  });

  it('a number into an unlocked cell of the format Text on a protected sheet would become a text, and is refused; a text is not', async () => {
    const { host } = open({ cells: { B1: { value: null, format: '@' } }, protectedExcept: ['B1'] });
    expect(await host.apply({ edits: [edit('B1', value(5))] })).toMatchObject({ ok: false, problem: { code: 'sheet-protected', cells: ['表!B1'] } });
    expect((await host.apply({ edits: [edit('B1', value('=5'))] })).ok).toBe(true);
  });

  it.each([
    ['a number', value(5), '@'], ['a truth value', value(true), '@'], ['an error', value({ error: '#N/A' }), '@'], ['a formula', SUM, '@'], ['a formula', SUM, '0.00%'], ['a text', value('1/2'), '0.00'],
  ])('%s leaves the format of a cell with the format %#', async (_, content, format) => {
    const { host, cellsOf } = open({ cells: { A1: 1, A2: 2, B1: { value: '旧', format } } });
    const receipt = await host.apply({ edits: [edit('B1', content, value('旧'))] });
    if (!receipt.ok) throw new Error(receipt.problem.code);
    expect((await cellsOf('表'))['B1']).toEqual({ ...content, format });
    expect((await host.undo(receipt.value)).ok).toBe(true);
    expect((await cellsOf('表'))['B1']).toEqual({ value: '旧', formula: null, format });
  });

  it('undo gives back a formula that stands in a cell of the format Text', async () => {
    const { host, cellsOf } = open({ cells: { A1: 1, A2: 2, B1: { value: 3, formula: '=SUM(A1:A2)', format: '@' } } });
    const before = await cellsOf('表');
    const receipt = await host.apply({ edits: [edit('B1', value(7), SUM)] });
    if (!receipt.ok) throw new Error(receipt.problem.code);
    expect((await host.undo(receipt.value)).ok).toBe(true);
    expect(await cellsOf('表')).toEqual(before);
  });

  it('what Excel makes something else of is put back and told', async () => {
    const opened = open({ cells: { A1: 1, B1: '旧' } });
    const { answer } = opened.excel;
    // A validation or an event macro that changes what was written.
    opened.excel.answer = async (body) => {
      const meddled = JSON.parse(JSON.stringify(body).replace('[[[2]]]', '[[[1]]]')) as typeof body;
      return answer(meddled);
    };
    const outcome = await opened.host.apply({ edits: [edit('A1', value(2), value(1))] });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'not-as-written' } });
    expect((await opened.cellsOf('表'))['A1']?.value).toBe(1);
  });

  it('an edit of a cell that only looks changed – an empty text for nothing – is no conflict', async () => {
    const opened = open({ cells: {} }, (sheet) => { cellFor(sheet, 0, 0).value = ''; });
    expect((await opened.host.apply({ edits: [edit('A1', value(1))] })).ok).toBe(true);
  });
});

describe('between the look and the write', () => {
  /** Does something to the workbook just before the n-th request. */
  const before = (opened: OpenedExcel, request: number, change: (sheets: Sheet[]) => void): void => {
    const { answer } = opened.excel;
    let seen = 0;
    let done = false;
    opened.excel.answer = (body) => {
      // office.js releases references in requests of their own.
      if (!body.Actions.every(({ Name }) => Name === '_RemoveReference' || Name === '')) seen += 1;
      if (seen === request && !done) {
        done = true;
        change(opened.excel.book.sheets);
      }
      return answer(body);
    };
  };

  it.each<readonly [string, (sheets: Sheet[]) => void]>([
    ['deleted', (sheets) => { sheets.shift(); }],
    ['renamed', (sheets) => { sheets.forEach((sheet, index) => { if (index === 0) sheet.name = '新名字'; }); }],
  ])('the sheet is %s: it is named, and nothing is written anywhere', async (_, change) => {
    const opened = openExcel({ sheets: [{ name: '表', cells: { A1: 1 } }, { name: '乙', cells: { A1: 1 } }] });
    before(opened, 2, change);
    const outcome = await opened.host.apply({ edits: [{ ...edit('B1', value(1)), sheet: '乙' }, edit('B1', value(1))] });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'sheet-missing' } });
    expect(!outcome.ok && outcome.problem.message.zh).toMatch(/“表”.*没有任何内容被修改/);
    expect(Object.keys(await opened.cellsOf('乙'))).toEqual(['A1']);
  });

  it('a workbook opened read-only is refused with what to do, and nothing is tried', async () => {
    const opened = open({ cells: { A1: 1 } });
    opened.excel.readOnly = true;
    const outcome = await opened.host.apply({ edits: [edit('B1', value(1))] });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'read-only' } });
    expect(!outcome.ok && outcome.problem.next.zh).toContain('副本');
    expect(opened.excel.seen.requests).toBe(1);
  });

  it('rows that were filtered or hidden meanwhile are seen by the look of an undo, which refuses', async () => {
    const opened = open({ cells: { A1: '指标', B2: 1 } });
    const receipt = await opened.host.apply({ edits: [edit('B2', value(2), value(1))] });
    opened.excel.book.sheets.forEach((sheet) => sheet.hiddenRows.add(1));
    if (!receipt.ok) throw new Error(receipt.problem.code);
    expect(await opened.host.undo(receipt.value)).toMatchObject({ ok: false, problem: { code: 'rows-hidden', cells: ['表!B2'] } });
    opened.excel.book.sheets.forEach((sheet) => sheet.hiddenRows.clear());
    expect((await opened.host.undo(receipt.value)).ok).toBe(true);
  });

  it('undo puts back the format a person has given the cell before, not the one of today', async () => {
    const opened = open({ cells: { B2: { value: 0.5, format: '0%' } } });
    const receipt = await opened.host.apply({ edits: [edit('B2', value('=文字'), value(0.5))] });
    opened.excel.book.sheets.forEach((sheet) => { cellFor(sheet, 1, 1).format = 'General'; });
    if (!receipt.ok) throw new Error(receipt.problem.code);
    expect((await opened.host.undo(receipt.value)).ok).toBe(true);
    expect((await opened.cellsOf('表'))['B2']).toEqual({ value: 0.5, formula: null, format: '0%' });
  });
});

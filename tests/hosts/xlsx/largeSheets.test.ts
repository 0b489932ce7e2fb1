import type { PlacedTask } from '../../../src/hosts/xlsx/sheet/cellTask';
import { renderLargeSheet } from '../../../src/hosts/xlsx/sheet/renderLargeSheet';
import { renderSheet } from '../../../src/hosts/xlsx/sheet/renderSheet';
import { contents, open, problemOf, valueOf, write } from './opened';
import { partText, sheetXml, workbookFile } from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const FORM = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3" s="2" customFormat="1"><c r="B3" s="4"/></row>';
const empty = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, index) => `\n<row r="${String(from + index)}" s="1" customFormat="1" ht="15.6"/>`).join('');
const MERGES = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
const set = (row: number, column: number, value: number): PlacedTask => ({ row, column, task: { kind: 'set', content: { value, formula: null }, style: null, newStyle: 7 } });

describe('a form above very many empty rows', () => {
  const large = sheetXml(FORM + empty(4, 50_000), MERGES);

  it('is written as a small one is', () => {
    expect(large.length).toBeGreaterThan(2_000_000);
    const tasks = [set(0, 2, 1), set(1, 0, 2), set(2, 1, 3), set(3, 3, 4)];
    expect(renderLargeSheet(large, tasks)).toBe(renderSheet(large, tasks));
  });

  it.each([
    ['is to change in its last row', large, [set(49_999, 0, 1)]],
    ['is to grow below its last row', large, [set(60_000, 0, 1)]],
    ['has rows out of order', sheetXml(FORM + empty(5, 50_000) + empty(4, 4)), [set(2, 0, 1)]],
    ['has rows without numbers', sheetXml(`${FORM}${empty(4, 50_000)}<row/>`), [set(2, 0, 1)]],
  ])('is right where it %s', (_, xml, tasks) => {
    expect(renderLargeSheet(xml, tasks)).toBe(renderSheet(xml, tasks));
  });

  it('is read, filled in and saved; every empty row stays as it was', async () => {
    const book = await open(await workbookFile({ [SHEET]: large }));
    valueOf(await write(book, { B3: 9.5 }));
    const saved = valueOf(await book.save());
    expect(await partText(saved, SHEET)).toBe(large.replace('<c r="B3" s="4"/>', '<c r="B3" s="4"><v>9.5</v></c>'));
    expect(contents(valueOf(await (await open(saved)).read('表')))).toMatchObject({ B3: { value: 9.5 } });
  });

  it('is too large for rows to be inserted, and says what to do', async () => {
    const book = await open(await workbookFile({ [SHEET]: sheetXml(FORM + empty(4, 200_000)) }));
    const problem = problemOf(await book.apply({ structure: [{ kind: 'insert-rows', sheet: '表', at: 2, count: 1, like: 1 }], edits: [] }));
    expect(problem.code).toBe('structure-too-large');
    expect(problem.message.zh).toContain('表');
    expect(problem.next.zh).toContain('空行');
  });
});

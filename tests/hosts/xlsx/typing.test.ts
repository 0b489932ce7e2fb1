import type { HostEvent } from '../../../src/hosts/workbookHost';
import { at, contents, open, problemOf, valueOf } from './opened';
import { readWithOracle } from './oracle';
import { differingParts, formFile, sheetXml, workbookFile, workbookParts } from './packages';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet with cells of every kind of format: A General, B percent, C date, D text, E two decimals, F a formula. */
const formatted = (): Promise<Uint8Array> =>
  workbookFile({
    'xl/_rels/workbook.xml.rels': workbookParts()['xl/_rels/workbook.xml.rels']?.toString().replace('</Relationships>', `<Relationship Id="rId7" Type="${TYPE}/styles" Target="styles.xml"/></Relationships>`),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="5">${[0, 9, 14, 49, 2].map((id) => `<xf numFmtId="${String(id)}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1" s="2"><v>44530</v></c><c r="D1" s="3"/><c r="E1" s="4"/><c r="F1"><f>A1+1</f><v>1</v></c></row>'),
  });

describe('what a person types into the sheet', () => {
  it.each([
    ['A1', '12', 12, '12'],
    ['A1', '-1,234.50', -1234.5, '-1234.5'],
    ['A1', ' 7 ', 7, '7'],
    ['A1', '１２．５', 12.5, '12.5'],
    ['A1', '1e3', 1000, '1000'],
    ['A1', '.5', 0.5, '0.5'],
    ['A1', '95%', 0.95, '95%'],
    ['A1', '98.25%', 0.9825, '98.25%'],
    ['A1', '≥95%', '≥95%', '≥95%'],
    ['A1', '2-3', '2-3', '2-3'],
    ['A1', '2021.11.30', '2021.11.30', '2021.11.30'],
    ['A1', '2021/11/30', '2021/11/30', '2021/11/30'],
    ['A1', '1/2', '1/2', '1/2'],
    ['A1', '420112199001011234', '420112199001011234', '420112199001011234'],
    ['A1', '0123', '0123', '0123'],
    ['A1', '+86', 86, '86'],
    ['A1', '@所有人', '@所有人', '@所有人'],
    ['A1', '-', '-', '-'],
    ['A1', "'=1+1", '=1+1', '=1+1'],
    ['A1', "'95", '95', '95'],
    ['B1', '95', 0.95, '95%'],
    ['B1', '0.95', 0.95, '95%'],
    ['B1', '95%', 0.95, '95%'],
    ['C1', '2022-3-4', 44624, '2022/3/4'],
    ['C1', '完成', '完成', '完成'],
    ['D1', '95', '95', '95'],
    ['D1', '=1', '=1', '=1'],
    ['E1', '9.555', 9.555, '9.56'],
  ])('%s: %j is kept as %j and shown as %j', async (cell, input, value, shown) => {
    const book = await open(await formatted());
    valueOf(book.type('表', at(cell), input));
    expect(contents(valueOf(await book.read('表')))[cell]).toEqual({ value, formula: null });
    const { row, column } = at(cell);
    expect(valueOf(book.view('表')).textAt(row, column)).toBe(shown);
    const again = await open(valueOf(await book.save()));
    expect(valueOf(await again.read('表')).cells.get(column)).toMatchObject({ value, text: shown });
  });

  it.each(['A1', 'B1', 'C1', 'E1', 'F1'])('%s: leaving what stands there changes nothing', async (cell) => {
    const book = await open(await formatted());
    const { row, column } = at(cell);
    valueOf(book.type('表', at(cell), valueOf(book.view('表')).inputAt(row, column)));
    expect(book.changed).toBe(false);
  });

  it('empties a cell', async () => {
    const book = await open(await workbookFile());
    valueOf(book.type('表', at('A1'), ''));
    expect(Object.keys(contents(valueOf(await book.read('表'))))).toEqual(['B1']);
  });

  it('takes no formula and says where it can be typed', async () => {
    const book = await open(await workbookFile());
    const problem = problemOf(book.type('表', at('B1'), '=SUM(A1)'));
    expect(problem.code).toBe('formula-typed');
    expect(problem.next.zh).toContain('Excel');
    expect(book.changed).toBe(false);
  });

  it('is refused where Excel would refuse it', async () => {
    const locked = await open(await workbookFile({ 'xl/worksheets/sheet1.xml': sheetXml('', '<sheetProtection sheet="1"/>') }));
    expect(problemOf(locked.type('表', at('A1'), '1')).code).toBe('sheet-protected');
    const merged = await open(await workbookFile({ 'xl/worksheets/sheet1.xml': sheetXml('', '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>') }));
    expect(problemOf(merged.type('表', at('B1'), '1')).code).toBe('inside-merge');
    expect(problemOf(merged.type('没有', at('B1'), '1')).code).toBe('sheet-missing');
  });

  it('gives a typed percentage its format and leaves all other styles as they were', async () => {
    const bytes = formFile('forms/zibo-2021.xlsx');
    const book = await open(bytes);
    const sheet = valueOf(await book.activeSheet());
    valueOf(book.type(sheet, at('F14'), '95%'));
    valueOf(book.type(sheet, at('F15'), '96%'));
    const saved = valueOf(await book.save());
    expect(await differingParts(bytes, saved)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    const [before, after] = [(await readWithOracle(bytes)).getWorksheet(sheet), (await readWithOracle(saved)).getWorksheet(sheet)];
    expect(after?.getCell('F14').numFmt).toBe('0%');
    expect({ ...after?.getCell('F14').style, numFmt: undefined }).toEqual({ ...before?.getCell('F14').style, numFmt: undefined });
    expect(after?.getCell('E14').style).toEqual(before?.getCell('E14').style);
  });
});

describe('what the workbook tells its listeners', () => {
  it('tells of typing, choosing and showing once each, and of nothing that changes nothing', async () => {
    const book = await open(await workbookFile());
    const events: HostEvent[] = [];
    const stop = book.subscribe((event) => events.push(event));
    valueOf(book.type('表', at('B1'), '1.5'));
    valueOf(book.activate('表'));
    valueOf(book.type('表', at('B1'), '2'));
    book.choose('表', at('C3'));
    valueOf(await book.select('表', at('D4')));
    stop();
    valueOf(book.type('表', at('B1'), '3'));
    expect(events).toEqual([
      { kind: 'cells-changed', sheet: '表', area: { top: 0, left: 1, bottom: 0, right: 1 } },
      { kind: 'selection-changed', sheet: '表', cell: at('C3') },
      { kind: 'selection-changed', sheet: '表', cell: at('D4') },
    ]);
  });

  it('knows whether anything is unsaved', async () => {
    const book = await open(await workbookFile());
    expect(book.changed).toBe(false);
    valueOf(book.type('表', at('B1'), '2'));
    expect(book.changed).toBe(true);
    valueOf(await book.save());
    expect(book.changed).toBe(false);
    valueOf(book.type('表', at('B1'), '1.5'));
    expect(book.changed).toBe(true);
    valueOf(book.type('表', at('B1'), '2'));
    expect(book.changed).toBe(false);
  });
});

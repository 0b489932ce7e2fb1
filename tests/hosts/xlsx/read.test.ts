import { formatArea } from '../../../src/core/sheet/area';
import { contents, open, valueOf } from './opened';
import { readWithOracle, seenCells } from './oracle';
import { FORMS, formFile, sheetXml, workbookFile } from './packages';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const read = async (rows: string, after = '', changes: Parameters<typeof workbookFile>[0] = {}) =>
  valueOf(await (await open(await workbookFile({ 'xl/worksheets/sheet1.xml': sheetXml(rows, after), ...changes }))).read('表'));

describe('reading published forms', () => {
  it.each(FORMS)('reads in %s what exceljs reads', async (name) => {
    const bytes = formFile(name);
    const [book, oracle] = [await open(bytes), await readWithOracle(bytes)];
    for (const { name: sheet } of valueOf(await book.listSheets())) {
      const ours = valueOf(await book.read(sheet));
      const theirs = seenCells(oracle, sheet);
      expect(contents(ours)).toEqual(Object.fromEntries(Object.entries(theirs).map(([cell, { value, formula }]) => [cell, { value, formula }])));
      const merges = (oracle.getWorksheet(sheet)?.model.merges ?? []) as readonly string[];
      expect(merges).toEqual(expect.arrayContaining(ours.merges.map(formatArea)));
    }
  });
});

describe('reading cells', () => {
  it.each([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5, '1.5'],
    ['a number in exponent form', '<c r="A1"><v>1.0E-2</v></c>', 0.01, '0.01'],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', '指标', '指标'],
    ['an inline string with runs', '<c r="A1" t="inlineStr"><is><r><t>完</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 成</t></r></is></c>', '完 成', '完 成'],
    ['a string without its pronunciation', '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>', '東京', '東京'],
    ['a string in CDATA with an escape', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]>_x000D_c</t></is></c>', 'a<b\rc', 'a<b\rc'],
    ['an escaped escape', '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>', '_x000D_', '_x000D_'],
    ['the text of a formula', '<c r="A1" t="str"><v>合格</v></c>', '合格', '合格'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }, '#DIV/0!'],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
    ['a date of a strict file', '<c r="A1" t="d"><v>2021-11-30T12:00:00Z</v></c>', 44530.5, '44530.5'],
    ['a number that is none', '<c r="A1"><v>12a</v></c>', '12a', '12a'],
  ])('reads %s', async (_, cell, value, text) => {
    expect((await read(`<row r="1">${cell}</row>`)).cells.get(0)).toMatchObject({ value, text, formula: null });
  });

  it('takes no cell for filled that holds nothing', async () => {
    const sheet = await read('<row r="1"><c r="A1" s="3"/><c r="B1" t="s"/><c r="C1" t="s"><v>99</v></c><c r="D1" t="inlineStr"><is><t></t></is></c><c r="E1"><v></v></c></row>');
    expect(sheet.cells.size).toBe(0);
    expect(sheet.used).toBeNull();
  });

  it('counts rows and cells on where they do not say where they are', async () => {
    const sheet = await read('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>');
    expect(Object.keys(contents(sheet))).toEqual(['A1', 'B1', 'C5', 'D5', 'A6']);
  });

  it('reads a workbook without shared strings', async () => {
    const sheet = await read('<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="s"><v>0</v></c></row>', '', { 'xl/sharedStrings.xml': undefined });
    expect(contents(sheet)).toEqual({ A1: { value: 7, formula: null } });
  });

  it('joins the runs of shared strings and leaves out readings', async () => {
    const strings = `<sst xmlns="${MAIN}"><si><r><t>年度</t></r><r><t>指标值</t></r><phoneticPr fontId="1"/></si><si/><si><t>b</t><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`;
    const sheet = await read('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>', '', { 'xl/sharedStrings.xml': strings });
    expect(contents(sheet)).toEqual({ A1: { value: '年度指标值', formula: null }, C1: { value: 'b', formula: null } });
  });
});

describe('reading formulas', () => {
  it('gives shared formulas to each of their cells, translated', async () => {
    const sheet = await read(
      '<row r="1"><c r="A1"><v>2</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1)</f><v>4</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>0</v></c></row>',
    );
    expect([...sheet.cells.values()].map(({ formula }) => formula)).toEqual([null, '=A1*$B$1+SUM(A$1:A1)', '=A2*$B$1+SUM(A$1:A2)', '=A3*$B$1+SUM(A$1:A3)']);
  });

  it('still tells a formula whose text is missing', async () => {
    expect((await read('<row r="1"><c r="A1"><f t="shared" si="9"/><v>1</v></c></row>')).cells.get(0)).toMatchObject({ value: 1, formula: '=?' });
  });
});

describe('what belongs to the used area', () => {
  it('leaves out what merged areas cover, and merges that begin outside', async () => {
    const sheet = await read(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="3"><c r="C3"><v>2</v></c></row>',
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C2"/><mergeCell ref="D9:E9"/><mergeCell ref="C3:D4"/></mergeCells>',
    );
    expect(Object.keys(contents(sheet))).toEqual(['A1', 'C3']);
    expect(sheet.used).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
    expect(sheet.merges.map(formatArea)).toEqual(['A1:B2', 'C3:D4']);
  });

  it('is not blown up by a merge over the whole sheet', async () => {
    const sheet = await read('<row r="1"><c r="A1"><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>');
    expect(sheet.merges).toEqual([]);
  });

  it('is not blown up by rows that only have a format', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `<row r="${String(index + 2)}" s="1" customFormat="1"><c r="A${String(index + 2)}" s="1"/></row>`).join('');
    const sheet = await read(`<row r="1"><c r="B1"><v>1</v></c></row>${rows}`);
    expect(sheet.used).toEqual({ top: 0, left: 1, bottom: 0, right: 1 });
  });

  it('tells hidden rows and protection', async () => {
    const sheet = await read('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3"><c r="A3"><v>1</v></c></row><row r="9" hidden="1"/>', '<sheetProtection sheet="1" password="CC1A"/>');
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect(sheet.protected).toBe(true);
  });
});

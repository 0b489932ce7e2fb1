import { contents, editOf, open, problemOf, valueOf, write } from './opened';
import { readWithOracle, seenCells } from './oracle';
import { FORMS, differingParts, formFile, pack, partText, sheetXml, unpack, workbookFile, workbookParts } from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Opens a sheet with these rows, writes, saves; gives the rows afterwards. */
const rowsAfter = async (rows: string, cells: Parameters<typeof write>[1], after = ''): Promise<string> => {
  const book = await open(await workbookFile({ [SHEET]: sheetXml(rows, after) }));
  valueOf(await write(book, cells));
  return (await partText(valueOf(await book.save()), SHEET)).replace(/^.*<sheetData>/s, '').replace(/<\/sheetData>.*$/s, '');
};

describe('writing into the XML of a sheet', () => {
  it.each<readonly [string, string, Parameters<typeof write>[1], string]>([
    ['keeps the style and replaces the value', '<row r="1"><c r="A1" s="4" t="s"><v>0</v></c></row>', { A1: 2.5 }, '<row r="1"><c r="A1" s="4"><v>2.5</v></c></row>'],
    ['writes a text inline', '<row r="1"><c r="A1" s="4"><v>1</v></c></row>', { A1: '=1 & <b>' }, '<row r="1"><c r="A1" s="4" t="inlineStr"><is><t>=1 &amp; &lt;b&gt;</t></is></c></row>'],
    ['keeps spaces and line breaks', '<row r="1"><c r="A1"/></row>', { A1: ' 甲\n乙 ' }, '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲\n乙 </t></is></c></row>'],
    ['empties a cell and keeps its style', '<row r="1"><c r="A1" s="4"><v>1</v></c></row>', { A1: null }, '<row r="1"><c r="A1" s="4"/></row>'],
    ['puts a missing cell where it belongs', '<row r="1"><c r="A1"/><c r="D1"/></row>', { C1: 3, E1: true }, '<row r="1"><c r="A1"/><c r="C1"><v>3</v></c><c r="D1"/><c r="E1" t="b"><v>1</v></c></row>'],
    ['puts a missing row where it belongs', '<row r="2"><c r="A2"/></row><row r="9"/>', { A1: 1, B5: 2, B9: 3, A10: 4 }, '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"/></row><row r="5"><c r="B5"><v>2</v></c></row><row r="9"><c r="B9"><v>3</v></c></row><row r="10"><c r="A10"><v>4</v></c></row>'],
    ['fills an empty sheet', '', { B2: 1 }, '<row r="2"><c r="B2"><v>1</v></c></row>'],
    ['widens the spans of a row', '<row r="1" spans="1:2" ht="20"><c r="A1"/></row>', { C1: 1 }, '<row r="1" ht="20" spans="1:3"><c r="A1"/><c r="C1"><v>1</v></c></row>'],
    ['gives a new cell the style of its row', '<row r="1" s="7" customFormat="1"><c r="A1"/></row>', { B1: 1 }, '<row r="1" s="7" customFormat="1"><c r="A1"/><c r="B1" s="7"><v>1</v></c></row>'],
    ['counts implied places', '<row><c><v>1</v></c><c><v>2</v></c></row>', { B1: 5, C1: 6 }, '<row><c><v>1</v></c><c><v>5</v></c><c r="C1"><v>6</v></c></row>'],
    ['writes a formula with its result', '<row r="1"><c r="A1" s="1"/></row>', { A1: { formula: '=B1&"<"', value: 'x' } }, '<row r="1"><c r="A1" s="1" t="str"><f>B1&amp;"&lt;"</f><v>x</v></c></row>'],
    ['writes numbers in the shortest form', '<row r="1"/>', { A1: 0.1, B1: 1e21, C1: 18150.89, D1: -0 }, '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>1E+21</v></c><c r="C1"><v>18150.89</v></c><c r="D1"><v>0</v></c></row>'],
    ['carries what XML cannot carry', '<row r="1"><c r="A1"/></row>', { A1: 'a\u0001\r\uD800_x0041_' }, '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x0001__x000D__xD800__x005F_x0041_</t></is></c></row>'],
  ])('%s', async (_, rows, cells, expected) => {
    expect(await rowsAfter(rows, cells)).toBe(expected);
  });

  it('writes with the prefix of the sheet, and stretches its dimension', async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1:B2"/><x:sheetData/></x:worksheet>`;
    const book = await open(await workbookFile({ [SHEET]: xml }));
    valueOf(await write(book, { C3: '好' }));
    expect(await partText(valueOf(await book.save()), SHEET)).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1:C3"/><x:sheetData><x:row r="3"><x:c r="C3" t="inlineStr"><x:is><x:t>好</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  it('keeps byte order mark, comments, line ends and other vocabularies', async () => {
    const xml = `\uFEFF<?xml version="1.0"?>\r\n<worksheet xmlns="${MAIN}" xmlns:v="urn:v"><!-- <c r="A1"/> 𠮷 --><sheetData><row r="1" v:a='1'><c r="A1"><v>1</v></c>\r\n<c r="B1"><v>2</v></c></row></sheetData><extLst><ext><v:f>1</v:f></ext></extLst></worksheet>\r\n`;
    const book = await open(await workbookFile({ [SHEET]: xml }));
    valueOf(await write(book, { B1: 3 }));
    const saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode((await unpack(valueOf(await book.save()))).get(SHEET));
    expect(saved).toBe(xml.replace('<v>2</v>', '<v>3</v>'));
  });

  it('writes UTF-16 back as UTF-16', async () => {
    const xml = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
    const book = await open(await workbookFile({ [SHEET]: new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le')) }));
    valueOf(await write(book, { A1: '甲' }));
    const again = await open(valueOf(await book.save()));
    expect(contents(valueOf(await again.read('表')))).toEqual({ A1: { value: '甲', formula: null } });
  });
});

describe('writing into published forms', () => {
  it.each(FORMS)('changes in %s the part of the sheet alone, for exceljs too', async (name) => {
    const bytes = formFile(name);
    const book = await open(bytes);
    const sheet = valueOf(await book.read(null));
    const figures = [...sheet.cells].filter(([, { value, formula }]) => typeof value === 'number' && formula === null).slice(0, 5);
    const edits = figures.map(([key]) => editOf(sheet, `${String.fromCharCode(65 + (key % 16_384))}${String(Math.floor(key / 16_384) + 1)}`, 0.125));
    const receipt = valueOf(await book.apply({ edits }));
    const saved = valueOf(await book.save());
    const allowed = new Set(['xl/workbook.xml', SHEET]);
    expect((await differingParts(bytes, saved)).filter((part) => !allowed.has(part) && !/^xl\/worksheets\/sheet\d+\.xml$/.test(part))).toEqual([]);
    const [before, after] = [seenCells(await readWithOracle(bytes), sheet.name), seenCells(await readWithOracle(saved), sheet.name)];
    const changed = Object.keys(after).filter((cell) => JSON.stringify(after[cell]) !== JSON.stringify(before[cell]) && after[cell]?.formula === null);
    expect(changed).toHaveLength(edits.length);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    valueOf(await book.undo(receipt));
    expect(Buffer.compare(valueOf(await book.save()), bytes)).toBe(0);
  });

  it('keeps the order, the folders and the packed bytes of the file', async () => {
    const bytes = formFile('forms/zibo-2021.xlsx');
    const book = await open(bytes);
    valueOf(await write(book, { H14: 1 }));
    const saved = valueOf(await book.save());
    expect([...(await unpack(saved)).keys()]).toEqual([...(await unpack(bytes)).keys()]);
    expect(await differingParts(bytes, saved)).toEqual([SHEET]);
  });
});

describe('formulas around an edit', () => {
  const formulas =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>5</v></c><c r="B2" s="3" t="str"><f>B1&amp;"分"</f><v>2分</v></c><c r="C2"><f>A2</f><v>5</v></c></row>';
  const relations = workbookParts()['xl/_rels/workbook.xml.rels']?.toString().replace('</Relationships>', `<Relationship Id="rId7" Type="${TYPE}/calcChain" Target="calcChain.xml"/></Relationships>`);
  const types = workbookParts()['[Content_Types].xml']?.toString().replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>');
  const chained = {
    'xl/_rels/workbook.xml.rels': relations,
    '[Content_Types].xml': types,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/><c r="B2"/><c r="C2"/></calcChain>`,
  };

  it('drops the results that no longer hold, in the file and when read, and asks for calculation', async () => {
    const book = await open(await workbookFile({ [SHEET]: sheetXml(formulas) }));
    valueOf(await write(book, { A1: 9 }));
    const sheet = contents(valueOf(await book.read('表')));
    expect(sheet['B1']).toEqual({ value: null, formula: '=A1*2' });
    expect(sheet['B2']).toEqual({ value: null, formula: '=B1&"分"' });
    expect(sheet['C2']).toEqual({ value: 5, formula: '=A2' });
    const saved = valueOf(await book.save());
    expect(await partText(saved, SHEET)).toContain('<c r="B1"><f>A1*2</f></c>');
    expect(await partText(saved, SHEET)).toContain('<c r="B2" s="3"><f>B1&amp;"分"</f></c><c r="C2"><f>A2</f><v>5</v></c>');
    expect(await partText(saved, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it('follows references to other sheets', async () => {
    const book = await open(
      await workbookFile({
        'xl/workbook.xml': workbookParts()['xl/workbook.xml']?.toString().replace('</sheets>', '<sheet name="汇 总" sheetId="2" r:id="rId5"/></sheets>'),
        'xl/_rels/workbook.xml.rels': workbookParts()['xl/_rels/workbook.xml.rels']?.toString().replace('</Relationships>', `<Relationship Id="rId5" Type="${TYPE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`),
        'xl/worksheets/sheet2.xml': sheetXml("<row r=\"1\"><c r=\"A1\"><f>SUM(表!B:B)</f><v>1.5</v></c><c r=\"B1\"><f>'汇 总'!A1</f><v>1.5</v></c><c r=\"C1\"><f>SUM(表!A1)</f><v>0</v></c></row>"),
      }),
    );
    valueOf(await write(book, { B1: 2 }));
    expect(Object.values(contents(valueOf(await book.read('汇 总')))).map(({ value }) => value)).toEqual([null, null, 0]);
  });

  it('leaves a workbook without formulas alone', async () => {
    const bytes = await workbookFile();
    const book = await open(bytes);
    valueOf(await write(book, { B1: 2 }));
    expect(await differingParts(bytes, valueOf(await book.save()))).toEqual([SHEET]);
  });

  it('takes the calculation chain out where a formula gives way to a value, and only then', async () => {
    const bytes = await workbookFile({ [SHEET]: sheetXml(formulas), ...chained });
    const book = await open(bytes);
    const receipt = valueOf(await write(book, { C2: 7 }));
    const saved = valueOf(await book.save());
    expect(await differingParts(bytes, saved)).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml', SHEET]);
    expect(await partText(saved, '[Content_Types].xml')).toBe(workbookParts()['[Content_Types].xml']);
    expect(await partText(saved, 'xl/_rels/workbook.xml.rels')).toBe(workbookParts()['xl/_rels/workbook.xml.rels']);
    valueOf(await book.undo(receipt));
    valueOf(await write(book, { A2: 7 }));
    expect(await differingParts(bytes, valueOf(await book.save()))).toEqual(['xl/workbook.xml', SHEET]);
  });

  it('gives cells that share a formula their own text when its first cell is replaced', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+1</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2" s="1"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>';
    expect(await rowsAfter(rows, { B1: 8, A2: 3 })).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>8</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2" s="1"><f>A2+1</f></c></row><row r="3"><c r="B3"><f>A3+1</f><v>1</v></c></row>',
    );
  });
});

describe('refusing to write', () => {
  const tables = {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPE}/table" Target="../tables/table1.xml"/></Relationships>`,
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A1:B2"/>`,
  };
  it.each<readonly [string, string, string, string, string]>([
    ['the header of a filter', '<row r="1"><c r="A1"><v>1</v></c></row>', '<autoFilter ref="A1:C9"/>', 'B1', 'header-of-table'],
    ['part of an array formula', '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>', '', 'A2', 'inside-array'],
    ['a filtered row', '<row r="1"/><row r="2" hidden="1"/>', '', 'A2', 'rows-hidden'],
  ])('%s', async (_, rows, after, cell, code) => {
    const book = await open(await workbookFile({ [SHEET]: sheetXml(rows, after) }));
    const problem = problemOf(await write(book, { [cell]: 5 }));
    expect(problem).toMatchObject({ code, cells: [`表!${cell}`] });
    expect(problem.message.zh).toContain(cell);
    expect(book.changed).toBe(false);
  });

  it('the header of a table, but not its body', async () => {
    const book = await open(await workbookFile(tables));
    expect(problemOf(await write(book, { B1: 5 })).code).toBe('header-of-table');
    expect((await write(book, { B2: 5 })).ok).toBe(true);
  });

  it.each([
    ['a number that is none', 'B1', Number.NaN, 'value-not-writable'],
    ['an infinite one', 'B1', Number.POSITIVE_INFINITY, 'value-not-writable'],
  ])('%s', async (_, cell, value, code) => {
    expect(problemOf(await write(await open(await workbookFile()), { [cell]: value })).code).toBe(code);
  });

  it('a cell that lies outside any worksheet', async () => {
    const book = await open(await workbookFile());
    const edit = { ...editOf(valueOf(await book.read(null)), 'A1', 1), cell: { row: 1_048_576, column: 0 }, before: { value: null, formula: null } };
    expect(problemOf(await book.apply({ edits: [edit] })).code).toBe('cell-outside-sheet');
  });

  it('the whole plan, when a later sheet refuses', async () => {
    const parts = workbookParts({
      'xl/workbook.xml': workbookParts()['xl/workbook.xml']?.toString().replace('</sheets>', '<sheet name="锁" sheetId="2" r:id="rId5"/></sheets>'),
      'xl/_rels/workbook.xml.rels': workbookParts()['xl/_rels/workbook.xml.rels']?.toString().replace('</Relationships>', `<Relationship Id="rId5" Type="${TYPE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`),
      'xl/worksheets/sheet2.xml': sheetXml('', '<sheetProtection sheet="1"/>'),
    });
    const bytes = await pack(parts);
    const book = await open(bytes);
    const edits = [editOf(valueOf(await book.read('表')), 'B1', 9), editOf(valueOf(await book.read('锁')), 'A1', 9)];
    expect(problemOf(await book.apply({ edits })).code).toBe('sheet-protected');
    expect(valueOf(await book.save())).toEqual(bytes);
  });
});

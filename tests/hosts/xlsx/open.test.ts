import { openXlsx } from '../../../src/hosts/xlsx';
import { open, problemOf, valueOf } from './opened';
import { FORMS, formFile, pack, sheetXml, workbookFile, workbookParts } from './packages';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const utf16 = (name: string): Uint8Array => new Uint8Array(Buffer.from(name, 'utf16le'));
const compound = (...streams: readonly string[]): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0), ...streams.flatMap((name) => [...utf16(name)])]);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

describe('opening a file that is no workbook', () => {
  it.each<readonly [string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', () => new Uint8Array(), 'file-empty'],
    ['CSV renamed to .xlsx', () => text('项目名称,得分\n设备更新,9.5\n'), 'file-is-text'],
    ['a web page renamed to .xls', () => text('<html><table><tr><td>1</td></tr></table></html>'), 'file-is-text'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'file-not-xlsx'],
    ['an old .xls', () => compound('Workbook'), 'file-is-xls'],
    ['a workbook with a password', () => compound('EncryptionInfo', 'EncryptedPackage'), 'file-encrypted'],
    ['a Word document of old', () => compound('WordDocument'), 'file-not-xlsx'],
    ['a download that broke off', () => formFile(FORMS[0]).slice(0, 5_000), 'file-damaged'],
    ['a zip file with something else in it', () => pack({ 'a.txt': 'hello' }), 'file-no-workbook'],
    ['a Word document', () => workbookFile({ 'xl/workbook.xml': '<document xmlns="urn:word"/>' }), 'file-no-workbook'],
    ['a binary workbook', () => workbookFile({ '_rels/.rels': workbookParts()['_rels/.rels']?.toString().replace('workbook.xml', 'workbook.bin'), 'xl/workbook.bin': 'x' }), 'file-is-xlsb'],
    ['a workbook whose relationships are broken XML', () => workbookFile({ 'xl/_rels/workbook.xml.rels': '<Relationships><a></Relationships>' }), 'file-damaged'],
    ['a workbook without a worksheet', () => workbookFile({ 'xl/worksheets/sheet1.xml': undefined }), 'file-no-worksheet'],
    ['a document type definition in the workbook', () => workbookFile({ 'xl/workbook.xml': `<!DOCTYPE a [<!ENTITY b "c">]><workbook xmlns="${MAIN}"/>` }), 'file-has-dtd'],
    ['one in a worksheet', () => workbookFile({ 'xl/worksheets/sheet1.xml': `<!DOCTYPE a SYSTEM "http://example.com/x">${sheetXml('')}` }), 'file-has-dtd'],
    ['an entity that nobody declared', () => workbookFile({ 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>&secret;</t></si></sst>` }), 'file-damaged'],
    ['elements nested without end', () => workbookFile({ 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${'<a>'.repeat(100_000)}` }), 'file-too-complex'],
  ])('names %s', async (_, make, code) => {
    const problem = problemOf(await openXlsx(await make(), '自评表.xlsx'));
    expect(problem.code).toBe(code);
    expect(problem.message.zh).toContain('自评表.xlsx');
    expect(problem.message.en).toContain('自评表.xlsx');
    expect(problem.next.zh).not.toBe('');
    expect(`${problem.message.zh}${problem.message.en}`).not.toMatch(/\{\w+\}/);
  });

  it('refuses a part that inflates to hundreds of megabytes, without inflating it', async () => {
    const bytes = await workbookFile({ 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000).fill(0x20) });
    const before = process.memoryUsage().arrayBuffers;
    expect(problemOf(await openXlsx(bytes, '炸弹.xlsx')).code).toBe('file-inflates-too-far');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  });

  it('is not deceived by a size stated wrongly in the directory', async () => {
    const bytes = await workbookFile({ 'xl/worksheets/sheet1.xml': new Uint8Array(90_000_000).fill(0x20) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      // Local headers keep the size at 22, those of the directory at 24.
      const signature = view.getUint32(at, true);
      const offset = signature === 0x04034b50 ? 22 : signature === 0x02014b50 ? 24 : 0;
      if (offset > 0 && view.getUint32(at + offset, true) === 90_000_000) view.setUint32(at + offset, 100, true);
    }
    expect(['file-damaged', 'file-inflates-too-far']).toContain(problemOf(await openXlsx(bytes, '谎报.xlsx')).code);
  });

  it('never throws, whichever byte of a file is wrong', async () => {
    const good = await workbookFile();
    for (let at = 0; at < good.length; at += 7) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ 0xff;
      const opened = await openXlsx(bad, 'x.xlsx');
      const read = opened.ok ? await opened.value.read(null) : opened;
      expect(read.ok || read.problem.message.zh.length > 0).toBe(true);
    }
  });
});

describe('opening a workbook', () => {
  it.each(FORMS)('opens %s and reads each of its sheets', async (name) => {
    const book = await open(formFile(name));
    for (const { name: sheet } of valueOf(await book.listSheets())) expect(valueOf(await book.read(sheet)).name).toBe(sheet);
  });

  it.each([
    ['a target from the root', { 'xl/_rels/workbook.xml.rels': workbookParts()['xl/_rels/workbook.xml.rels']?.toString().replace('worksheets/sheet1', '/xl/worksheets/sheet1') }],
    ['a name in other case', { 'xl/worksheets/sheet1.xml': undefined, 'xl/Worksheets/Sheet1.xml': workbookParts()['xl/worksheets/sheet1.xml'] }],
    ['backslashes in the names', { 'xl/worksheets/sheet1.xml': undefined, 'xl\\worksheets\\sheet1.xml': workbookParts()['xl/worksheets/sheet1.xml'] }],
    ['no content types', { '[Content_Types].xml': undefined }],
    ['a byte order mark', { 'xl/workbook.xml': `\uFEFF${workbookParts()['xl/workbook.xml']?.toString() ?? ''}` }],
    ['UTF-16', { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(`\uFEFF${workbookParts()['xl/worksheets/sheet1.xml']?.toString() ?? ''}`, 'utf16le')) }],
  ])('reads a package with %s', async (_, changes) => {
    const sheet = valueOf(await (await open(await workbookFile(changes))).read('表'));
    expect([...sheet.cells.values()].map(({ value }) => value)).toEqual(['指标', 1.5]);
  });

  it('reads a strict workbook, with prefixed elements', async () => {
    const parts = workbookParts();
    const strict = (xml: string | Uint8Array | undefined): string =>
      (xml ?? '').toString().replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', STRICT_RELATIONS).replaceAll(MAIN, STRICT_MAIN);
    const changed = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(xml)]));
    changed['xl/worksheets/sheet1.xml'] = `<x:worksheet xmlns:x="${STRICT_MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="d"><x:v>2021-11-30</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const sheet = valueOf(await (await open(await pack(changed))).read('表'));
    expect([...sheet.cells.values()].map(({ value }) => value)).toEqual(['指标', 44530]);
  });

  it('passes over chart sheets and takes the sheet in view from the workbook', async () => {
    const relations = workbookParts()['xl/_rels/workbook.xml.rels']?.toString().replace('</Relationships>', '');
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const book = await open(
      await workbookFile({
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${type}"><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="图" sheetId="1" r:id="rId8"/><sheet name="表" sheetId="2" r:id="rId1" state="hidden"/><sheet name="次表" sheetId="3" r:id="rId9"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `${relations ?? ''}<Relationship Id="rId8" Type="${type}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId9" Type="${type}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
        'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
        'xl/worksheets/sheet2.xml': sheetXml(''),
      }),
    );
    expect(valueOf(await book.listSheets())).toEqual([
      { name: '表', visible: false },
      { name: '次表', visible: true },
    ]);
    expect(valueOf(await book.activeSheet())).toBe('次表');
  });

  it('names a worksheet that is damaged and still reads the others', async () => {
    const book = await open(await workbookFile({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }));
    expect(problemOf(await book.read('表')).code).toBe('sheet-damaged');
    expect(problemOf(book.view('表')).code).toBe('sheet-damaged');
  });
});

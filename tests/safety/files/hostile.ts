import { type Parts, formFile, pack, sheetXml, unpack, workbookFile, workbookParts } from '../../hosts/xlsx/packages';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (name: string): readonly number[] => [...Buffer.from(name, 'utf16le')];
const compound = (...streams: readonly string[]): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0), ...streams.flatMap(utf16)]);
const strings = (content: string): Promise<Uint8Array> => workbookFile({ 'xl/sharedStrings.xml': content });
const sheet = (rows: string, after = ''): Promise<Uint8Array> => workbookFile({ 'xl/worksheets/sheet1.xml': sheetXml(rows, after) });
const repeated = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');

/** A billion laughs: ten levels of ten entities each. */
const LAUGHS = `<!DOCTYPE sst [<!ENTITY l0 "哈">${repeated(10, (index) => `<!ENTITY l${String(index + 1)} "${`&l${String(index)};`.repeat(10)}">`)}]><sst xmlns="${MAIN}"><si><t>&l10;</t></si></sst>`;
const MACRO = workbookParts()['[Content_Types].xml']?.toString().replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml').replace('application/vnd.openxmlformats-officedocument.ms-excel', 'application/vnd.ms-excel');
const manyEntries = (): Parts => ({ ...workbookParts(), ...Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x/${String(index)}.xml`, ''])) });

/** A published form with empty styled rows below it, down to row 1,000,000. */
const formAboveRows = async (): Promise<Uint8Array> => {
  const parts = await unpack(formFile('forms/zibo-2021.xlsx'));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts.get(name));
  const rows = repeated(1_000_000, (row) => `<row r="${String(row + 1)}" s="1" customFormat="1"/>`);
  const last = Math.max(...[...xml.matchAll(/<row r="(\d+)"/g)].map(([, number]) => Number(number)));
  return pack({ ...Object.fromEntries(parts), [name]: xml.replace('</sheetData>', `${rows.slice(rows.indexOf(`<row r="${String(last + 1)}"`))}</sheetData>`) });
};

/** Says a size in the zip directory that is not the real one. */
const lying = (file: Uint8Array, real: number, said: number): Uint8Array => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at + 28 < file.length; at += 1) {
    const signature = view.getUint32(at, true);
    const offset = signature === 0x04034b50 ? 22 : signature === 0x02014b50 ? 24 : 0;
    if (offset > 0 && view.getUint32(at + offset, true) === real) view.setUint32(at + offset, said, true);
  }
  return file;
};

export interface HostileFile {
  readonly name: string;
  /** Name it is given. */
  readonly file: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** Code of the refusal; null for one that is odd but is read. */
  readonly code: string | null;
}

const BOMB = 200_000_000;

/** Files that are no workbook, or do harm to a program that trusts them. */
export const HOSTILE: readonly HostileFile[] = [
  { name: 'a zip bomb', file: 'bomb.xlsx', code: 'file-inflates-too-far', make: () => workbookFile({ 'xl/worksheets/sheet1.xml': new Uint8Array(BOMB).fill(0x20) }) },
  { name: 'a zip bomb that lies about its size', file: 'liar.xlsx', code: 'file-damaged', make: async () => lying(await workbookFile({ 'xl/worksheets/sheet1.xml': new Uint8Array(BOMB).fill(0x20) }), BOMB, 1_000) },
  { name: 'ten thousand parts too many', file: 'parts.xlsx', code: 'file-damaged', make: () => pack(manyEntries()) },
  { name: 'an entity bomb', file: 'laughs.xlsx', code: 'file-has-dtd', make: () => strings(LAUGHS) },
  { name: 'an entity from outside', file: 'outside.xlsx', code: 'file-has-dtd', make: () => strings(`<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst xmlns="${MAIN}"><si><t>&x;</t></si></sst>`) },
  { name: 'elements nested without end', file: 'deep.xlsx', code: 'file-too-complex', make: () => strings(`<sst xmlns="${MAIN}">${'<a>'.repeat(1_000_000)}`) },
  { name: 'a workbook with a password', file: 'locked.xlsx', code: 'file-encrypted', make: () => compound('EncryptionInfo', 'EncryptedPackage') },
  { name: 'an old .xls', file: 'old.xls', code: 'file-is-xls', make: () => compound('Workbook') },
  { name: 'CSV renamed', file: 'table.xlsx', code: 'file-is-text', make: () => bytes('项目名称,得分\n设备更新,9.5\n') },
  { name: 'a download that broke off', file: 'half.xlsx', code: 'file-damaged', make: async () => (await sheet(repeated(5_000, (row) => `<row r="${String(row + 1)}"><c r="A${String(row + 1)}"><v>${String(row * 7919)}</v></c></row>`))).slice(0, 6_000) },
  { name: 'an empty file', file: 'empty.xlsx', code: 'file-empty', make: () => new Uint8Array() },
  { name: 'a workbook with macros', file: 'macro.xlsm', code: null, make: () => workbookFile({ '[Content_Types].xml': MACRO, 'xl/vbaProject.bin': compound('VBA') }) },
  { name: 'a merge over the whole sheet', file: 'merged.xlsx', code: null, make: () => sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>') },
  { name: 'a million empty styled rows', file: 'rows.xlsx', code: null, make: () => sheet(repeated(1_000_000, (row) => `<row r="${String(row + 1)}" s="1" customFormat="1"/>`)) },
  { name: 'a form above a million empty styled rows', file: 'form.xlsx', code: null, make: formAboveRows },
  { name: 'half a million empty rows of two styled cells', file: 'cells.xlsx', code: null, make: () => sheet(repeated(500_000, (row) => `<row r="${String(row + 1)}" spans="1:2" s="1" customFormat="1" ht="20"><c r="A${String(row + 1)}" s="1"/><c r="B${String(row + 1)}" s="1"/></row>`)) },
  { name: 'one text of thirty million characters', file: 'long.xlsx', code: null, make: () => strings(`<sst xmlns="${MAIN}"><si><t>${'长'.repeat(10_000_000)}</t></si></sst>`) },
];

/** Packages taken apart and put together, past the code under test. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter, configure } from '@zip.js/zip.js';

configure({ useWebWorkers: false });

const FIXTURES = path.join(__dirname, '../../fixtures');

/** The bytes of a published form, e.g. `forms/zibo-2021.xlsx`. */
export const formFile = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FIXTURES, name)));

/** All published forms. */
export const FORMS = [
  'forms/hongshan-2021-department.xlsx',
  'forms/hongshan-2021-projects.xlsx',
  'forms/hongshan-2023-budget-tables.xlsx',
  'forms/jiangxia-2019.xlsx',
  'forms/yiyang-2020-department.xlsx',
  'forms/zibo-2021.xlsx',
  'forms-elsewhere/01-池州棠溪镇-2022.xlsx',
  'forms-elsewhere/12-永德明朗中学-2022.xlsx',
  'forms-elsewhere/18-零陵林业局部门整体-2021.xlsx',
] as const;

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip file of the parts, in their order. */
export const pack = async (parts: Parts, options: { readonly level?: number } = {}): Promise<Uint8Array> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), options);
  for (const [name, content] of Object.entries(parts)) {
    await writer.add(name, new Uint8ArrayReader(typeof content === 'string' ? new TextEncoder().encode(content) : content));
  }
  return writer.close();
};

/** The parts of a zip file, in their order. */
export const unpack = async (bytes: Uint8Array): Promise<Map<string, Uint8Array>> => {
  const parts = new Map<string, Uint8Array>();
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes)).getEntries()) {
    parts.set(entry.filename, entry.directory ? new Uint8Array() : await entry.getData(new Uint8ArrayWriter()));
  }
  return parts;
};

/** The text of one part; '' where it is missing. */
export const partText = async (bytes: Uint8Array, name: string): Promise<string> => new TextDecoder().decode((await unpack(bytes)).get(name));

/** The names of the parts that differ between two files, those in only one of them included. */
export const differingParts = async (before: Uint8Array, after: Uint8Array): Promise<readonly string[]> => {
  const [a, b] = [await unpack(before), await unpack(after)];
  const same = (x: Uint8Array | undefined, y: Uint8Array | undefined): boolean => x !== undefined && y !== undefined && Buffer.compare(x, y) === 0;
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => !same(a.get(name), b.get(name))).sort();
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A worksheet part around the XML of its rows. */
export const sheetXml = (rows: string, after = ''): string => `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** Parts to be replaced, added or (undefined) left out. */
export type PartChanges = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The parts of a small workbook with one sheet `表` and shared strings, some of them replaced, added or (undefined) left out. */
export const workbookParts = (changes: PartChanges = {}): Parts => {
  const parts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c></row>'),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>指标</t></si></sst>`,
    ...changes,
  };
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string | Uint8Array] => part[1] !== undefined));
};

/** A small workbook file. */
export const workbookFile = async (changes: PartChanges = {}): Promise<Uint8Array> => pack(workbookParts(changes));

/** Rows inserted into and deleted from little packages, and what becomes of their parts. */
import type { StructureEdit } from '../../../../src/core/sheet/edit';
import type { Receipt } from '../../../../src/hosts/workbookHost';
import { open, valueOf } from '../opened';
import { type PartChanges, differingParts, partText, unpack, workbookFile } from '../packages';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `count` rows before the row of this number (as printed), like the one above it unless told. */
export const inserted = (row: number, count = 1, like = row - 1): StructureEdit => ({ kind: 'insert-rows', sheet: '表', at: row - 1, count, like: like - 1 });
/** `count` rows from the row of this number on. */
export const deleted = (row: number, count = 1): StructureEdit => ({ kind: 'delete-rows', sheet: '表', at: row - 1, count });

type Changes = PartChanges;

/** What follows from computing anew: written where formulas moved, and not taken back in a file that was saved. */
const RECOMPUTED = new Set(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml', 'xl/calcChain.xml']);

/**
 * The bytes of a package after a structure. On the way it is shown that undo gives back the very file, and that a file saved,
 * opened and undone from the receipt as JSON has the same parts again.
 */
export const structured = async (parts: Changes, ...structure: readonly StructureEdit[]): Promise<Uint8Array> => {
  const file = await workbookFile(parts);
  const book = await open(file);
  const receipt = valueOf(await book.apply({ structure, edits: [] }));
  expect(book.changed).toBe(true);
  const saved = valueOf(await book.save());
  const again = await open(saved);
  valueOf(await again.undo(JSON.parse(JSON.stringify(receipt)) as Receipt));
  expect((await differingParts(file, valueOf(await again.save()))).filter((name) => !RECOMPUTED.has(name))).toEqual([]);
  valueOf(await book.undo(receipt));
  expect(Buffer.compare(valueOf(await book.save()), file)).toBe(0);
  return saved;
};

/** Why a structure is refused; the file stays what it was. */
export const refusal = async (parts: Changes, ...structure: readonly StructureEdit[]): Promise<{ readonly code: string; readonly zh: string; readonly en: string }> => {
  const file = await workbookFile(parts);
  const book = await open(file);
  const outcome = await book.apply({ structure, edits: [] });
  if (outcome.ok) throw new Error('It was not refused.');
  expect(book.changed).toBe(false);
  expect(Buffer.compare(valueOf(await book.save()), file)).toBe(0);
  const { code, message, next } = outcome.problem;
  expect([next.zh, next.en]).not.toContain('');
  return { code, ...message };
};

/** A part after a structure, as text. */
export const partAfter = async (name: string, parts: Changes, ...structure: readonly StructureEdit[]): Promise<string> => partText(await structured(parts, ...structure), name);

/** The rows of the sheet after a structure. */
export const rowsAfter = async (rows: string, ...structure: readonly StructureEdit[]): Promise<string> =>
  (await partAfter(SHEET, { [SHEET]: sheet(rows) }, ...structure)).replace(/^.*<sheetData>/s, '').replace(/<\/sheetData>.*$/s, '');

/** A worksheet part: what stands before its rows, the rows, what stands behind. */
export const sheet = (rows: string, behind = '', before = ''): string => `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** Rows 1 to 9 with a number in column A. */
export const NINE = Array.from({ length: 9 }, (_, index) => `<row r="${String(index + 1)}"><c r="A${String(index + 1)}"><v>${String(index + 1)}</v></c></row>`).join('');

/** What stands behind the rows of the sheet after a structure, given what stood there. */
export const behindAfter = async (behind: string, ...structure: readonly StructureEdit[]): Promise<string> =>
  (await partAfter(SHEET, { [SHEET]: sheet(NINE, behind) }, ...structure)).replace(/^.*<\/sheetData>/s, '').replace(/<\/worksheet>$/, '');

/** What stands before the rows. */
export const beforeAfter = async (before: string, ...structure: readonly StructureEdit[]): Promise<string> =>
  (await partAfter(SHEET, { [SHEET]: sheet(NINE, '', before) }, ...structure)).replace(/^<worksheet[^>]*>/, '').replace(/<sheetData>.*$/s, '');

/** The relationships of a part: id, last word of the type, target. */
export const relationships = (...entries: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A workbook part with a second sheet `汇总` and defined names. */
export const twoSheets = (other: string, names = ''): Changes => ({
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="汇总" sheetId="2" r:id="rId3"/></sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'sharedStrings', 'sharedStrings.xml'], ['rId3', 'worksheet', 'worksheets/sheet2.xml']),
  'xl/worksheets/sheet2.xml': other,
  [SHEET]: sheet(NINE),
});

/** A package whose sheet has another part beside it. */
export const beside = (type: string, target: string, content: string, behind = ''): Changes => ({
  [SHEET]: sheet(NINE, behind),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', type, `../${target}`]),
  [`xl/${target}`]: content,
});

/** The names of the parts that a structure changes. */
export const changedParts = async (parts: Changes, ...structure: readonly StructureEdit[]): Promise<readonly string[]> => differingParts(await workbookFile(parts), await structured(parts, ...structure));

/** The names of the parts of a file. */
export const partNames = async (file: Uint8Array): Promise<readonly string[]> => [...(await unpack(file)).keys()];

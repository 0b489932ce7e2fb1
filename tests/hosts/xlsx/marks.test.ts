import type ExcelJS from 'exceljs';
import type { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { describeMarking, type SeenFill } from '../contract/marks';
import { SHEET } from '../contract/given';
import type { GivenWorkbook } from '../contractWorkbook';
import { tinyBlueprint } from '../tinyBlueprint';
import { at, open, valueOf } from './opened';
import { readWithOracle, seenCells, writeWithOracle } from './oracle';
import { FORMS, differingParts, formFile, partText, workbookFile } from './packages';

const fillWith = (color: string, pattern: 'solid' | 'grey'): ExcelJS.FillPattern =>
  pattern === 'solid' ? { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${color}` } } : { type: 'pattern', pattern: 'mediumGray', bgColor: { argb: `FF${color}` } };

const saved = async (host: XlsxWorkbook): Promise<Uint8Array> => valueOf(await host.save());

const withFills = async (bytes: Uint8Array, fills: Readonly<Record<string, SeenFill>>): Promise<Uint8Array> => {
  const book = await readWithOracle(bytes);
  for (const [cell, fill] of Object.entries(fills)) {
    const there = book.getWorksheet(SHEET)?.getCell(cell);
    if (fill !== null && there !== undefined) there.fill = fillWith(fill.color, fill.pattern);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const seenFill = (fill: ExcelJS.Fill | undefined): SeenFill => {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  const color = fill.pattern === 'solid' ? fill.fgColor?.argb : fill.bgColor?.argb;
  return { color: (color ?? '').slice(2), pattern: fill.pattern === 'solid' ? 'solid' : 'grey' };
};

const openForMarks = async (given: GivenWorkbook, fills: Readonly<Record<string, SeenFill>> = {}, again = false) => {
  let host = await open(await withFills(await writeWithOracle(given), fills));
  const done = (outcome: ReturnType<typeof host.type>): Promise<void> => {
    valueOf(outcome);
    return Promise.resolve();
  };
  return {
    // As if the marked file had been saved and opened on another day.
    host: !again ? host : { ...host, mark: async (marks: Parameters<typeof host.mark>[0]) => {
      const marked = await host.mark(marks);
      host = await open(await saved(host));
      return marked;
    }, unmark: (receipt: Parameters<typeof host.unmark>[0]) => host.unmark(receipt) },
    cellsOf: async (sheet: string) => seenCells(await readWithOracle(await saved(host)), sheet),
    fillOf: async (sheet: string, cell: string) => seenFill((await readWithOracle(await saved(host))).getWorksheet(sheet)?.getCell(cell).style.fill),
    fill: async (sheet: string, cell: string, color: string) => {
      valueOf(await host.mark([{ sheet, cell: at(cell), color }]));
    },
    person: {
      type: (sheet: string, cell: string, input: string) => done(host.type(sheet, at(cell), input)),
      activate: (sheet: string) => done(host.activate(sheet)),
      choose: (sheet: string, cell: string) => {
        host.choose(sheet, at(cell));
        return Promise.resolve();
      },
    },
  };
};

describeMarking('an .xlsx file in memory', (given, fills) => openForMarks(given, fills));
describeMarking('an .xlsx file saved and opened again', (given, fills) => openForMarks(given, fills, true));

/** Some cells of every sheet, filled ones and places without an element. */
const marksOn = async (host: XlsxWorkbook) => {
  const sheets = valueOf(await host.listSheets());
  const all = await Promise.all(sheets.map(async ({ name }) => ({ name, sheet: valueOf(await host.read(name)) })));
  return all.flatMap(({ name, sheet }) => [
    ...[...sheet.cells.keys()].filter((_, index) => index % 7 === 0).map((key) => ({ sheet: name, cell: { row: Math.floor(key / 16_384), column: key % 16_384 }, color: 'FFC7CE' })),
    { sheet: name, cell: { row: (sheet.used?.bottom ?? 0) + 3, column: 2 }, color: 'FFC7CE' },
  ]);
};

describe.each(FORMS.slice(0, 6))('%s', (form) => {
  it('is the file it was, byte for byte, once its marks are taken off', async () => {
    const bytes = formFile(form);
    const host = await open(bytes);
    const receipt = valueOf(await host.mark(await marksOn(host)));
    expect(host.changed).toBe(true);
    const marked = await saved(host);
    expect((await differingParts(bytes, marked)).filter((name) => !/worksheets\/sheet\d+\.xml$/.test(name))).toEqual(['xl/styles.xml']);
    valueOf(await host.unmark(receipt));
    expect(Buffer.compare(await saved(host), bytes)).toBe(0);
  });

  it('has its sheets back to the letter when the marks come off on another day, beside a sheet that was added', async () => {
    const bytes = formFile(form);
    const host = await open(bytes);
    const receipt = valueOf(await host.mark(await marksOn(host)));
    valueOf(await host.addSheets([tinyBlueprint('复核意见')]));
    const later = await open(await saved(host));
    expect(valueOf(await later.unmark(receipt))).toEqual([]);
    const differing = await differingParts(bytes, await saved(later));
    const before = await open(bytes);
    const sheets = valueOf(await before.listSheets());
    const texts = await Promise.all(sheets.map(async ({ name }) => [valueOf(await before.read(name)), valueOf(await later.read(name))] as const));
    texts.forEach(([was, is]) => expect(is).toEqual(was));
    // A row without any element of its own keeps an empty row element behind.
    expect(differing.filter((name) => /worksheets\/sheet/.test(name)).length).toBeLessThanOrEqual(sheets.length + 1);
  });
});

it('adds the attribute and takes it away again without touching anything else of a cell', async () => {
  const rows = '<row r="2" spans="2:3"><c t="n" r="B2"><v>1</v></c><c  r=\'C2\'  s = \'0\' t="str"><v>x</v></c></row><row r="5"/>';
  const bytes = await workbookFile({ 'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>` });
  const host = await open(bytes);
  const cells = ['B2', 'C2', 'A2', 'F2', 'A1', 'D5', 'C9'];
  const receipt = valueOf(await host.mark(cells.map((cell) => ({ sheet: '表', cell: at(cell), color: 'FFC7CE' }))));
  const marked = await saved(host);
  const seen = await readWithOracle(marked);
  for (const cell of cells) expect(seenFill(seen.getWorksheet('表')?.getCell(cell).style.fill)).toEqual({ color: 'FFC7CE', pattern: 'solid' });
  expect(await partText(marked, 'xl/worksheets/sheet1.xml')).toContain('spans="1:6"');
  const later = await open(marked);
  valueOf(await later.unmark(receipt));
  const text = await partText(await saved(later), 'xl/worksheets/sheet1.xml');
  expect(text).toContain('<c t="n" r="B2"><v>1</v></c><c  r=\'C2\'  s="0" t="str"><v>x</v></c></row>');
  expect(text.match(/<c /g)).toHaveLength(2);
});

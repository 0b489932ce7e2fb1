import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { newXlsx } from '../../../src/hosts/xlsx';
import { uniqueSheetName } from '../../../src/hosts/xlsx/blueprint/sheetName';
import { tinyBlueprint } from '../tinyBlueprint';
import { contents, open, problemOf, valueOf, write } from './opened';
import { readWithOracle, seenCells } from './oracle';
import { differingParts, formFile, partText, workbookFile, workbookParts } from './packages';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('a new workbook', () => {
  it('holds the sheets of the blueprints, for exceljs too', async () => {
    const book = valueOf(await newXlsx([tinyBlueprint('自评表'), tinyBlueprint('自评表')], '新表.xlsx'));
    expect(book.fileName).toBe('新表.xlsx');
    expect(valueOf(await book.listSheets()).map(({ name }) => name)).toEqual(['自评表', '自评表 (2)']);
    const oracle = (await readWithOracle(valueOf(await book.save()))).getWorksheet('自评表');
    expect(oracle?.getCell('A1')).toMatchObject({ value: '=不是公式', font: { name: '宋体', size: 11 }, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } });
    expect(oracle?.getCell('A1').border).toMatchObject({ top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } });
    expect(oracle?.getCell('B2')).toMatchObject({ value: 10, numFmt: '0.00', protection: {} });
    expect(oracle?.getCell('C2').formula).toBe('SUM(B2:B2)');
    expect(oracle?.getCell('A3')).toMatchObject({ protection: { locked: false }, fill: { fgColor: { argb: 'FFFFF2CC' } } });
    expect(oracle?.model.merges).toEqual(['A1:C1']);
    expect(oracle?.getRow(1).height).toBe(30);
    expect(oracle?.getColumn(1).width).toBeCloseTo(20.71, 1);
    expect(oracle?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(oracle?.getCell('C3').dataValidation).toMatchObject({ type: 'list', formulae: ['"是,否"'], prompt: '请选择', error: '请从列表中选择' });
    expect(oracle?.getCell('B3').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 100] });
    expect(oracle?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true, printTitlesRow: '1:1', printArea: 'A1:C3' });
    expect(oracle?.pageSetup.margins).toMatchObject({ left: 0.5, right: 0.5, top: 0.5, bottom: 0.5 });
    expect(oracle?.headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
  });

  it('shows the result of a formula where it is known, before any program computes it', async () => {
    const blueprint = tinyBlueprint('复核意见');
    const link = { kind: 'formula', text: '=HYPERLINK("#\'表\'!G6","G6")', shown: 'G6' } as const;
    const cells = blueprint.cells.map((cell) => (cell.content.kind === 'formula' ? { ...cell, content: link } : cell));
    const book = valueOf(await newXlsx([{ ...blueprint, cells }], '意见.xlsx'));
    const again = await open(valueOf(await book.save()));
    expect(contents(valueOf(await again.read('复核意见'))).C2).toEqual({ value: 'G6', formula: '=HYPERLINK("#\'表\'!G6","G6")' });
  });

  it('is refused without a sheet', async () => {
    expect(problemOf(await newXlsx([], 'x.xlsx')).code).toBe('file-no-worksheet');
  });
});

describe('sheets added to a received workbook', () => {
  it('leave its sheets and what their cells look like as they were', async () => {
    const bytes = formFile('forms/zibo-2021.xlsx');
    const book = await open(bytes);
    const names = valueOf(await book.addSheets([tinyBlueprint('空白表')]));
    expect(names).toEqual(['空白表']);
    expect(valueOf(await book.activeSheet())).toBe('空白表');
    const saved = valueOf(await book.save());
    expect(await differingParts(bytes, saved)).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet9.xml']);
    const [before, after] = [await readWithOracle(bytes), await readWithOracle(saved)];
    for (const sheet of before.worksheets) {
      expect(seenCells(after, sheet.name)).toEqual(seenCells(before, sheet.name));
      sheet.eachRow((row) => {
        row.eachCell({ includeEmpty: true }, (cell) => {
          expect(after.getWorksheet(sheet.name)?.getCell(cell.address).style).toEqual(cell.style);
        });
      });
    }
    expect(after.getWorksheet('空白表')?.getCell('B2').numFmt).toBe('0.00');
  });

  it('come with edits made before and after', async () => {
    const book = await open(formFile('forms/zibo-2021.xlsx'));
    const first = valueOf(await book.activeSheet());
    valueOf(await write(book, { H14: 1.25 }));
    const [name = ''] = valueOf(await book.addSheets([{ ...tinyBlueprint('新'), protect: false }]));
    valueOf(await write(book, { A3: '填写' }));
    const again = await open(valueOf(await book.save()));
    expect(contents(valueOf(await again.read(first)))['H14']?.value).toBe(1.25);
    expect(contents(valueOf(await again.read(name)))['A3']?.value).toBe('填写');
  });

  it('can be added to a workbook with prefixes and without styles', async () => {
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const book = await open(
      await workbookFile({
        'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="表" sheetId="7" q:id="rId1" xmlns:q="${relations}"/></x:sheets></x:workbook>`,
      }),
    );
    const names = valueOf(await book.addSheets([tinyBlueprint('表'), tinyBlueprint("it's")]));
    expect(names).toEqual(['表 (2)', "it's"]);
    const saved = valueOf(await book.save());
    expect(await partText(saved, 'xl/workbook.xml')).toContain('<x:sheet xmlns:r=');
    expect(await partText(saved, 'xl/workbook.xml')).toContain("localSheetId=\"2\">'it''s'!$A$1:$C$3</x:definedName>");
    expect(valueOf(await (await open(saved)).listSheets()).map(({ name }) => name)).toEqual(['表', '表 (2)', "it's"]);
  });

  it('are refused where the structure is protected', async () => {
    const bytes = await workbookFile({ 'xl/workbook.xml': workbookParts()['xl/workbook.xml']?.toString().replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>') });
    const book = await open(bytes);
    expect(problemOf(await book.addSheets([tinyBlueprint('新')])).code).toBe('workbook-protected');
    expect(valueOf(await book.save())).toEqual(bytes);
  });

  it('change nothing when there are none', async () => {
    const book = await open(await workbookFile());
    expect(valueOf(await book.addSheets([]))).toEqual([]);
    expect(book.changed).toBe(false);
  });
});

describe('awkward blueprints', () => {
  const base = tinyBlueprint('表');
  it.each<readonly [string, SheetBlueprint, string, string]>([
    ['a list too long for a rule keeps its prompt', { ...base, validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, rule: { kind: 'list', values: ['很'.repeat(300)] }, prompt: '请选', error: '' }] }, 'prompt="请选"', 'type="list"'],
    ['a number without upper bound', { ...base, validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, rule: { kind: 'decimal', min: 0, max: null }, prompt: '', error: '' }] }, 'operator="greaterThanOrEqual"', 'formula2'],
    ['an unprotected sheet without title rows', { ...base, protect: false, freezeRow: null }, '<sheetData>', 'sheetProtection'],
  ])('%s', async (_, blueprint, present, absent) => {
    const xml = await partText(valueOf(await valueOf(await newXlsx([blueprint], 'x.xlsx')).save()), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(present);
    expect(xml).not.toContain(absent);
  });

  it.each([
    ['自评表', [], '自评表'],
    ['自评表', ['自评表'], '自评表 (2)'],
    ['Form', ['FORM', 'form (2)'], 'Form (3)'],
    ['a/b:c*[d]?', [], 'a b c  d'],
    ["'x'", [], 'x'],
    ['', [], 'Sheet'],
    ['History', [], 'Sheet'],
    ['长'.repeat(40), ['长'.repeat(31)], `${'长'.repeat(27)} (2)`],
  ])('the sheet name %j beside %j becomes %j', (wanted, taken, expected) => {
    expect(uniqueSheetName(wanted, taken)).toBe(expected);
  });
});

import { tinted } from '../../../src/hosts/xlsx/styles/palette';
import { widthPixels } from '../../../src/hosts/xlsx/view/measures';
import { at, open, valueOf, write } from './opened';
import { formFile, sheetXml, workbookFile, workbookParts } from './packages';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="等线"/></font><font><b/><i val="0"/><u/><strike/><sz val="16"/><color theme="1" tint="0.5"/><name val="宋体"/></font></fonts>` +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders><border/><border><left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FFFF0000"/></right><top style="double"/><bottom style="dashed"/></border></borders>' +
  '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="center" wrapText="1" textRotation="255"/></xf><xf fillId="3"/><xf borderId="1"/></cellXfs></styleSheet>';
const THEME = `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const view = async (sheet: string, changes: Parameters<typeof workbookFile>[0] = {}) => {
  const relations = workbookParts()['xl/_rels/workbook.xml.rels']?.toString().replace('</Relationships>', `<Relationship Id="rId7" Type="${TYPE}/styles" Target="styles.xml"/><Relationship Id="rId8" Type="${TYPE}/theme" Target="theme/theme1.xml"/></Relationships>`);
  const book = await open(await workbookFile({ 'xl/_rels/workbook.xml.rels': relations, 'xl/styles.xml': STYLES, 'xl/theme/theme1.xml': THEME, 'xl/worksheets/sheet1.xml': sheet, ...changes }));
  return valueOf(book.view('表'));
};

describe('how a cell is drawn', () => {
  it('has font, theme colours with tint, fill, lines and alignment of its style', async () => {
    const { styleAt } = await view(sheetXml('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>'));
    expect(styleAt(0, 0)).toEqual({
      font: '宋体', size: 16, bold: true, italic: false, underline: true, strike: true, color: '#808080', fill: '#DAE3F3',
      horizontal: 'center', vertical: 'center', wrap: true, upright: true,
      left: { width: 1, style: 'solid', color: '#000000' }, right: { width: 2, style: 'solid', color: '#FF0000' },
      top: { width: 3, style: 'double', color: '#000000' }, bottom: { width: 1, style: 'dashed', color: '#000000' },
    });
    expect(styleAt(0, 1)).toMatchObject({ font: '等线', size: 11, fill: '#FFFF00', horizontal: 'general', vertical: 'bottom' });
    expect(styleAt(7, 7)).toMatchObject({ font: '等线', fill: null, top: null });
  });

  it('is plain in a workbook without styles', async () => {
    const { styleAt } = await view(sheetXml('<row r="1"><c r="A1" s="5"/></row>'), { 'xl/styles.xml': undefined, 'xl/theme/theme1.xml': undefined });
    expect(styleAt(0, 0)).toMatchObject({ size: 11, bold: false, color: '#000000', fill: null, left: null });
  });

  it('closes the frame of a merged area with the lines of its last cells', async () => {
    const { styleAt, merges } = await view(sheetXml('<row r="1"><c r="A1"/><c r="B1" s="3"/></row><row r="2"><c r="A2" s="3"/></row>', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'));
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(styleAt(0, 0)).toMatchObject({ left: null, top: null, right: { width: 2 }, bottom: { style: 'dashed' } });
  });

  it.each([
    ['4472C4', 0, '4472C4'],
    ['000000', 0.5, '808080'],
    ['FFFFFF', -0.25, 'BFBFBF'],
    ['4472C4', 0.4, '8FAADC'],
    ['ED7D31', -0.5, '843C0B'],
  ])('%s with tint %p is %s', (color, tint, expected) => {
    const parts = (hex: string): readonly number[] => [0, 2, 4].map((place) => Number.parseInt(hex.slice(place, place + 2), 16));
    // Excel rounds on the way; one step of 256 cannot be seen.
    parts(tinted(color, tint)).forEach((part, index) => {
      expect(Math.abs(part - (parts(expected)[index] ?? 0))).toBeLessThanOrEqual(1);
    });
  });
});

describe('sizes', () => {
  it.each([
    [8.43, 59],
    [9.140625, 64],
    [0, 0],
    [30.7109375, 215],
  ])('a column %p characters wide takes %i pixels', (width, pixels) => {
    expect(widthPixels(width)).toBe(pixels);
  });

  it('are those of columns and rows, 0 where hidden', async () => {
    const sheet = sheetXml('<row r="1" ht="30" customHeight="1"/><row r="2"/><row r="3" hidden="1" ht="20"/>').replace('<sheetData>', '<cols><col min="2" max="3" width="20.7109375" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols><sheetData>');
    const { columnWidth, rowHeight } = await view(sheet);
    expect([0, 1, 2, 3, 4].map(columnWidth)).toEqual([64, 145, 145, 0, 64]);
    expect([0, 1, 2, 3].map(rowHeight)).toEqual([40, null, 0, null]);
  });

  it('begin with the default width of the sheet', async () => {
    const sheet = (format: string): string => sheetXml('').replace('<sheetData>', `${format}<sheetData>`);
    expect((await view(sheet('<sheetFormatPr defaultRowHeight="15" defaultColWidth="10.7109375"/>'))).columnWidth(3)).toBe(75);
    expect((await view(sheet('<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>'))).columnWidth(3)).toBe(80);
  });
});

describe('what is drawn', () => {
  it('reaches as far as contents, merges and visible styles, and no further', async () => {
    const { extent } = await view(
      sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"/><c r="F3" s="1"/></row><row r="9"><c r="J9" s="0"/></row>', '<mergeCells><mergeCell ref="A4:C5"/></mergeCells>'),
    );
    expect(extent).toEqual({ top: 0, left: 0, bottom: 4, right: 5 });
  });

  it('is limited however large the sheet', async () => {
    const { extent, merges } = await view(sheetXml('<row r="1000000"><c r="XFD1000000"><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'));
    expect(extent).toEqual({ top: 0, left: 0, bottom: 4999, right: 255 });
    expect(merges).toEqual([extent]);
  });

  it('shows texts and what was typed, now and after a change', async () => {
    const book = await open(formFile('forms/zibo-2021.xlsx'));
    const sheet = valueOf(await book.activeSheet());
    const { row, column } = at('H7');
    const before = valueOf(book.view(sheet));
    expect([before.textAt(row, column), before.inputAt(row, column), before.numericAt(row, column)]).toEqual(['100%', '100%', true]);
    valueOf(await write(book, { H7: 0.955, I39: '好' }));
    const after = valueOf(book.view(sheet));
    expect([after.textAt(row, column), after.inputAt(row, column)]).toEqual(['96%', '95.5%']);
    expect([after.textAt(38, 8), after.numericAt(38, 8)]).toEqual(['好', false]);
  });
});

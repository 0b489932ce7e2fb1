import type { StructureEdit } from '../../../../src/core/sheet/edit';
import { partText } from '../packages';
import { MAIN, NINE, SHEET, beside, changedParts, deleted, inserted, partAfter, partNames, refusal, relationships, sheet, structured, twoSheets } from './given';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const anchor = (name: string, from: readonly [number, number], to: readonly [number, number] | null, attributes = '', content = ''): string => {
  const corner = (tag: string, [row, offset]: readonly [number, number]): string => `<xdr:${tag}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>${String(offset)}</xdr:rowOff></xdr:${tag}>`;
  return `<xdr:${name}${attributes}>${corner('from', from)}${to === null ? '' : corner('to', to)}${content}</xdr:${name}>`;
};
const drawing = (content: string): string => `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:c="${DRAWING}/chart" xmlns:r="r">${content}</xdr:wsDr>`;

describe('other sheets and names', () => {
  it('formulas, validations and formats of other sheets follow; the sheet itself is not shifted', async () => {
    const other = (row: string): string => sheet(`<row r="6"><c r="A6"><f>表!A${row}+A6+SUM('表'!$A$1:$A$${row})</f></c></row>`, `<conditionalFormatting sqref="A6"><cfRule type="expression" priority="1"><formula>表!$A$${row}&gt;A6</formula></cfRule></conditionalFormatting>`);
    expect(await partAfter('xl/worksheets/sheet2.xml', twoSheets(other('6')), inserted(5))).toBe(other('7'));
  });

  it('a name with quotes and signs is known again', async () => {
    const parts = twoSheets(sheet('<row r="1"><c r="A1"><f>\'R&amp;D \'\'甲\'\'\'!A6</f></c></row>'));
    const renamed = { ...parts, 'xl/workbook.xml': String(parts['xl/workbook.xml']).replace('name="表"', 'name="R&amp;D \'甲\'"') };
    const edit = { ...inserted(5), sheet: "R&D '甲'" };
    expect(await partAfter('xl/worksheets/sheet2.xml', renamed, edit)).toContain("<f>'R&amp;D ''甲'''!A7</f>");
  });

  it('a sheet that does not speak of it stays as it is, byte for byte', async () => {
    expect(await changedParts(twoSheets(sheet('<row r="6"><c r="A6"><f>SUM(A1:A5)</f></c></row>')), inserted(5))).toEqual(['xl/workbook.xml', SHEET]);
  });

  it('names follow; a print area holds the new rows that are like one of its own', async () => {
    const names = (end: string, area: string): string =>
      `<definedName name="合计" hidden="0">表!$A$${end}</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$C$${area},汇总!$A$1:$B$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$2</definedName><definedName name="常数">"表!A6"</definedName>`;
    expect(await partAfter('xl/workbook.xml', twoSheets(sheet(''), names('6', '4')), inserted(5, 2))).toContain(names('8', '6'));
  });

  it('a name whose cell is deleted reads #REF!, and undo gives it back', async () => {
    expect(await partAfter('xl/workbook.xml', twoSheets(sheet(''), '<definedName name="合计">表!$A$5</definedName>'), deleted(5))).toContain('<definedName name="合计">表!#REF!</definedName>');
  });
});

describe('tables', () => {
  const table = (bottom: number, more = ''): string => `<table xmlns="${MAIN}" id="1" name="t" displayName="t" ref="A2:C${String(bottom)}"${more}><autoFilter ref="A2:C${String(bottom)}"/><tableColumns count="1"><tableColumn id="1" name="x"><calculatedColumnFormula>表!$E$9+t[[#This Row],[y]]</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  const parts = (more = '') => beside('table', 'tables/table1.xml', table(6, more), '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');

  it('a row inserted inside one grows it, its filter and its formulas follow', async () => {
    expect(await partAfter('xl/tables/table1.xml', parts(), inserted(5))).toBe(table(7).replace('$E$9', '$E$10'));
  });
  it.each<readonly [string, StructureEdit, string]>([['header', deleted(2), ''], ['totals', deleted(6), ' totalsRowCount="1"'], ['last rows of data', deleted(3, 4), '']])('their %s row is not deleted', async (_, structure, more) => {
    expect((await refusal(parts(more), structure)).code).toBe('rows-of-table');
  });
  it('cells of one are not merged', async () => {
    expect((await refusal(parts(), { kind: 'merge', sheet: '表', area: { top: 2, left: 1, bottom: 3, right: 1 } })).code).toBe('merge-overlaps');
  });
});

describe('comments', () => {
  const shape = (row: number, top: number): string => `<v:shape id="s${String(row)}" style='margin-top:1pt'><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\n    2, 15, ${String(top)}, 10, 4, 31, ${String(top + 3)}, 9</x:Anchor><x:Row>${String(row)}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
  const vml = (...shapes: readonly string[]): string => `<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shapetype id="t"><br></v:shapetype>${shapes.join('')}</xml>`;
  const comments = (...refs: readonly string[]): string => `<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList>${refs.map((ref) => `<comment ref="${ref}" authorId="0"><text><t>见 A6</t></text></comment>`).join('')}</commentList></comments>`;
  const threaded = (...refs: readonly string[]): string => `<ThreadedComments xmlns="urn:t">${refs.map((ref) => `<threadedComment ref="${ref}" id="{x}"><text>A6</text></threadedComment>`).join('')}</ThreadedComments>`;
  const parts = {
    ...beside('comments', 'comments1.xml', comments('A2', 'A5', 'A6')),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'comments', '../comments1.xml'], ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId3', 'threadedComment', '../threadedComments/t1.xml']),
    'xl/drawings/vmlDrawing1.vml': vml(shape(1, 0), shape(4, 3), shape(5, 4)),
    'xl/threadedComments/t1.xml': threaded('A2', 'A5', 'A6'),
  };
  it.each<readonly [string, StructureEdit, readonly string[], readonly string[]]>([
    ['move with their cells, their boxes too', inserted(5), ['A2', 'A6', 'A7'], [shape(1, 0), shape(5, 4), shape(6, 5)]],
    ['go with deleted cells', deleted(5), ['A2', 'A5'], [shape(1, 0), shape(4, 3)]],
  ])('%s', async (_, structure, refs, shapes) => {
    const file = await structured(parts, structure);
    expect(await partText(file, 'xl/comments1.xml')).toBe(comments(...refs));
    expect(await partText(file, 'xl/threadedComments/t1.xml')).toBe(threaded(...refs));
    expect((await partText(file, 'xl/drawings/vmlDrawing1.vml')).replaceAll(/id="s\d"/g, '')).toBe(vml(...shapes).replaceAll(/id="s\d"/g, ''));
  });
});

describe('drawings', () => {
  it.each<readonly [string, string, StructureEdit, string]>([
    ['move', anchor('twoCellAnchor', [5, 7], [8, 9]), inserted(5), anchor('twoCellAnchor', [6, 7], [9, 9])],
    ['stretch', anchor('twoCellAnchor', [2, 7], [8, 9]), inserted(5), anchor('twoCellAnchor', [2, 7], [9, 9])],
    ['do not stretch by a row below them', anchor('twoCellAnchor', [2, 7], [4, 0]), inserted(5), anchor('twoCellAnchor', [2, 7], [4, 0])],
    ['do not stretch where they only move', anchor('twoCellAnchor', [2, 7], [8, 9], ' editAs="oneCell"'), inserted(5), anchor('twoCellAnchor', [2, 7], [8, 9], ' editAs="oneCell"')],
    ['stay where they are fixed to the page', anchor('twoCellAnchor', [5, 7], [8, 9], ' editAs="absolute"'), inserted(5), anchor('twoCellAnchor', [5, 7], [8, 9], ' editAs="absolute"')],
    ['with one corner move', anchor('oneCellAnchor', [5, 7], null), inserted(5, 2), anchor('oneCellAnchor', [7, 7], null)],
    ['shrink to where the deleted rows were', anchor('twoCellAnchor', [4, 7], [8, 9]), deleted(5), anchor('twoCellAnchor', [4, 0], [7, 9])],
    ['that show the text of a cell', anchor('twoCellAnchor', [0, 0], [1, 0], '', '<xdr:sp macro="" textlink="表!$A$6"/>'), inserted(5), anchor('twoCellAnchor', [0, 0], [1, 0], '', '<xdr:sp macro="" textlink="表!$A$7"/>')],
  ])('%s', async (_, before, structure, after) => {
    expect(await partAfter('xl/drawings/drawing1.xml', beside('drawing', 'drawings/drawing1.xml', drawing(before)), structure)).toBe(drawing(after));
  });

  it('the series of a chart grow and shrink with their stored points', async () => {
    const chart = (end: number, points: readonly (readonly [number, string])[]): string =>
      `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:ser><c:val><c:numRef><c:f>'表'!$A$3:$A$${String(end)}</c:f><c:numCache><c:ptCount val="${String(end - 2)}"/>${points.map(([index, value]) => `<c:pt idx="${String(index)}"><c:v>${value}</c:v></c:pt>`).join('')}</c:numCache></c:numRef></c:val></c:ser></c:chartSpace>`;
    const parts = {
      ...beside('drawing', 'drawings/drawing1.xml', drawing('')),
      'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', 'chart', '../charts/chart1.xml']),
      'xl/charts/chart1.xml': chart(6, [[0, '3'], [1, '4'], [2, '5'], [3, '6']]),
    };
    expect(await partAfter('xl/charts/chart1.xml', parts, inserted(5))).toBe(chart(7, [[0, '3'], [1, '4'], [3, '5'], [4, '6']]));
    expect(await partAfter('xl/charts/chart1.xml', parts, deleted(5))).toBe(chart(5, [[0, '3'], [1, '4'], [2, '6']]));
  });

  it('form controls follow with the cells they are linked to', async () => {
    const control = (row: number): string => `<formControlPr xmlns="${MAIN}" objectType="List" fmlaLink="$A$${String(row)}" fmlaRange="表!$A$1:$A$${String(row)}"/>`;
    expect(await partAfter('xl/ctrlProps/ctrlProp1.xml', beside('ctrlProp', 'ctrlProps/ctrlProp1.xml', control(6)), inserted(5))).toBe(control(7));
  });
});

describe('pivot tables', () => {
  const cache = (end: number): string => `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A2:C${String(end)}" sheet="表"/></cacheSource></pivotCacheDefinition>`;
  const source = { ...twoSheets(sheet('')), 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId3', 'worksheet', 'worksheets/sheet2.xml'], ['rId4', 'pivotCacheDefinition', 'pivotCache/p1.xml']), 'xl/pivotCache/p1.xml': cache(6) };
  const table = beside('pivotTable', 'pivotTables/p1.xml', `<pivotTableDefinition xmlns="${MAIN}" name="p"><location ref="A3:C8" firstHeaderRow="1"/></pivotTableDefinition>`);

  it('the range they are made from grows', async () => {
    expect(await partAfter('xl/pivotCache/p1.xml', source, inserted(5))).toBe(cache(7));
  });
  it('the names of its columns are not deleted', async () => {
    expect((await refusal(source, deleted(2))).code).toBe('rows-of-pivot');
  });
  it('one below moves; one is never cut open', async () => {
    expect(await partAfter('xl/pivotTables/p1.xml', table, inserted(2))).toContain('<location ref="A4:C9" ');
    expect((await refusal(table, inserted(5))).code).toBe('rows-of-pivot');
    expect((await refusal(table, deleted(4))).code).toBe('rows-of-pivot');
  });
});

describe('the calculation chain', () => {
  it('goes, and everything is computed anew when the file is opened', async () => {
    const parts = {
      [SHEET]: sheet('<row r="6"><c r="A6"><f>B6</f></c></row>'),
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'calcChain', 'calcChain.xml']),
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A6" i="1"/></calcChain>`,
    };
    const file = await structured(parts, inserted(5));
    expect(await partNames(file)).not.toContain('xl/calcChain.xml');
    expect(await partAfter('xl/workbook.xml', parts, inserted(5))).toContain('fullCalcOnLoad="1"');
  });
});

describe('what cannot follow is named, and nothing is changed', () => {
  it.each<readonly [string, Parameters<typeof refusal>[0], StructureEdit, string, string]>([
    ['rows pushed over the end of the sheet', { [SHEET]: sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>') }, inserted(5), 'rows-beyond-end', '最后几行'],
    ['the heading of a filter', { [SHEET]: sheet(NINE, '<autoFilter ref="A5:B8"/>') }, deleted(5), 'rows-of-filter', '筛选'],
    ['part of an array formula', { [SHEET]: sheet('<row r="5"><c r="A5"><f t="array" ref="A5:A7">B5:B7</f></c></row>') }, inserted(6), 'inside-array', 'A5'],
    ['the input cell of a data table', { [SHEET]: sheet('<row r="2"><c r="B2"><f t="dataTable" ref="B2:B3" r1="A5"/></c></row>') }, deleted(5), 'inside-array', 'B2'],
    ['a part of a kind nobody knows', beside('futureThing', 'future.xml', '<x/>'), inserted(5), 'structure-unknown-part', 'futureThing'],
    ['an element nobody knows', { [SHEET]: sheet(NINE, '<futureThing ref="A5"/>') }, inserted(5), 'structure-unknown-part', 'futureThing'],
    ['an extension nobody knows that names cells', { [SHEET]: sheet(NINE, '<extLst><ext uri="{x}"><future at="$B$6"/></ext></extLst>') }, inserted(5), 'structure-unknown-part', 'future'],
    ['a part that cannot be read', beside('drawing', 'drawings/drawing1.xml', '<broken'), inserted(5), 'structure-part-unreadable', 'drawing1.xml'],
    ['a history of changes', { ...twoSheets(sheet('')), 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId9', 'revisionHeaders', 'revisions/h.xml']) }, inserted(5), 'structure-shared', '共享工作簿'],
    ['a place outside the sheet', { [SHEET]: sheet(NINE) }, { kind: 'insert-rows', sheet: '表', at: -1, count: 1, like: 0 }, 'cell-outside-sheet', '表'],
  ])('%s', async (_, parts, structure, code, word) => {
    const { code: refused, zh } = await refusal(parts, structure);
    expect(refused).toBe(code);
    expect(zh).toContain(word);
  });

  it('an extension nobody knows that names no cells does no harm', async () => {
    expect(await changedParts({ [SHEET]: sheet(NINE, '<extLst><ext uri="{x}"><mx:PLV xmlns:mx="urn:mx" Mode="0" OnePage="0"/></ext></extLst>') }, inserted(5))).toContain(SHEET);
  });
});

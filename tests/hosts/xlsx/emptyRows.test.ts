import fc from 'fast-check';
import { cutEmptyRows, type EmptyRow } from '../../../src/hosts/xlsx/sheet/emptyRows';
import { parseSheet } from '../../../src/hosts/xlsx/sheet/parseSheet';
import { sheetXml } from './packages';

const CONTEXT = { strings: ['甲'], date1904: false, drawnRows: 100 };

/** What is read of a sheet, as plain data. */
const readOf = (xml: string): unknown => {
  const sheet = parseSheet(new TextEncoder().encode(xml), CONTEXT);
  if (typeof sheet === 'string') return sheet;
  const runs: (readonly number[])[] = [];
  sheet.styles.forEach((...run) => runs.push(run));
  sheet.rowStyles.forEach((...run) => runs.push(run));
  return { cells: [...sheet.cells], runs, hidden: [...sheet.hiddenRows], heights: [...sheet.rowHeights], merges: sheet.merges };
};

/** The rows in double quotes are told at a glance; in single quotes they go the long way, through the parser. */
const longWay = (xml: string): string => xml.replace(/ (\w+)="([^"]*)"(?=[^<]*>)/g, (whole, name: string, value: string) => (name === 'xmlns' || name === 'r' && value.includes('/') ? whole : ` ${name}='${value}'`));

const cell = (row: number, column: string): fc.Arbitrary<string> =>
  fc.constantFrom(`<c r="${column}${String(row)}" s="3"/>`, `<c r="${column}${String(row)}"/>`, `<c r="${column}${String(row)}" s="1"></c>`, `<c r="${column}${String(row)}" t="s"><v>0</v></c>`, `<c s="2"/>`, '');
const rowOf = (row: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(` r="${String(row)}"`, ` r="${String(row)}" s="2" customFormat="1"`, ` r="${String(row)}" hidden="1"`, ` r="${String(row)}" ht="20.5" s="4"`, ''), cell(row, 'A'), cell(row, 'B'), cell(row, 'C'), fc.constantFrom('', '\n', ' '))
    .map(([attributes, a, b, c, space]) => (a + b + c === '' ? `${space}<row${attributes}/>` : `${space}<row${attributes}>${a}${b}${c}</row>`));
const rows = fc.integer({ min: 0, max: 30 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => rowOf(index + 1)))).map((texts) => texts.join(''));

const cut = (pieces: readonly string[]): { readonly left: string; readonly taken: readonly EmptyRow[] } => {
  const taken: EmptyRow[] = [];
  const left = [...cutEmptyRows(pieces, (row) => taken.push(row))].join('');
  return { left, taken };
};

describe('rows without contents', () => {
  it('are read as the parser reads them', () => {
    fc.assert(fc.property(rows, (text) => { expect(readOf(sheetXml(text))).toEqual(readOf(longWay(sheetXml(text)))); }), { numRuns: 300 });
  });

  it('are read once wherever the text is cut in pieces, and the rest stays well-formed', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(3000), { maxLength: 6 }), (text, places) => {
        const xml = sheetXml(text, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>');
        const edges = [0, ...places.map((place) => place % xml.length).sort((a, b) => a - b), xml.length];
        const { left, taken } = cut(edges.slice(1).map((end, index) => xml.slice(edges[index], end)));
        const cellsIn = (all: string): readonly string[] => (all.match(/<c [^>]*>/g) ?? []).sort();
        expect(cellsIn(left + taken.map(({ cells }) => cells).join(''))).toEqual(cellsIn(xml));
        expect((left.match(/<row[ />]/g) ?? []).length + taken.length).toBe((xml.match(/<row[ />]/g) ?? []).length);
        expect(typeof readOf(left)).toBe('object');
      }),
      { numRuns: 200 },
    );
  });

  it('are taken out with prefixes too; anything else stays', () => {
    const xml = '<x:worksheet><x:sheetData><x:row r="1" s="1"/> <x:row r="2"><x:c r="A2" s="1"/></x:row><x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>';
    expect(cut([xml])).toEqual({
      left: '<x:worksheet><x:sheetData><x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>',
      taken: [{ row: ' r="1" s="1"', cells: '' }, { row: ' r="2"', cells: '<x:c r="A2" s="1"/>' }],
    });
  });

  it('in comments are none', () => {
    const seen = readOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><!-- <row r="2" hidden="1"/> --><row r="3" s="2" customFormat="1"/>'));
    expect(seen).toMatchObject({ hidden: [], runs: [[0, 0, 0, 0], [2, 0, 0, 2]] });
  });

  it('a sheet that is not well-formed still is not', () => {
    expect(readOf(sheetXml('<row r="1"/><row r="2"><c r="A2"/>'))).toBe('malformed');
  });
});

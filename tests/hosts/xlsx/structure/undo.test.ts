import type { StructureEdit } from '../../../../src/core/sheet/edit';
import type { Receipt } from '../../../../src/hosts/workbookHost';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { at, contents, editOf, open, problemOf, valueOf } from '../opened';
import { pack, partText, unpack, workbookFile } from '../packages';
import { SHEET, deleted, inserted, sheet } from './given';

const ROWS =
  '<row r="2" ht="20"><c r="A2" s="1" t="s"><v>0</v></c></row><row r="3"><c r="A3"><v>10</v></c></row><row r="4"><c r="A4"><v>20</v></c></row><row r="5"><c r="A5"><f>SUM(A3:A4)</f><v>30</v></c><c r="B5"><f>A4*2</f><v>40</v></c></row>';

const file = (rows = ROWS, behind = ''): Promise<Uint8Array> => workbookFile({ [SHEET]: sheet(rows, behind) });
const read = async (book: XlsxWorkbook) => contents(valueOf(await book.read('表')));

/** Applies a structure and sets cells of what it leaves. */
const apply = async (book: XlsxWorkbook, structure: readonly StructureEdit[], cells: Readonly<Record<string, Parameters<typeof editOf>[2]>>): Promise<Receipt> => {
  const trial = await open(valueOf(await book.save()));
  valueOf(await trial.apply({ structure, edits: [] }));
  const left = valueOf(await trial.read('表'));
  return valueOf(await book.apply({ structure, edits: Object.entries(cells).map(([cell, after]) => editOf(left, cell, after)) }));
};
const asJson = (receipt: Receipt): Receipt => JSON.parse(JSON.stringify(receipt)) as Receipt;

const WRITES: readonly (readonly [string, readonly StructureEdit[], Parameters<typeof apply>[2]])[] = [
  ['a row inserted and filled', [inserted(4)], { A4: 5, B4: '新' }],
  ['a row inserted below a sum that is told to grow', [inserted(5, 1, 4)], { A5: 7, A6: { formula: '=SUM(A3:A5)', value: 37 } }],
  ['a row deleted, and what lost its cell mended', [deleted(4)], { B4: { formula: '=A3*2', value: 20 } }],
  ['rows deleted, inserted and merged', [deleted(3), inserted(4, 2, 3), { kind: 'merge', sheet: '表', area: { top: 3, left: 2, bottom: 4, right: 2 } }], { C4: '合' }],
];

describe('undo', () => {
  it.each(WRITES)('%s: the very file comes back', async (_, structure, cells) => {
    const bytes = await file();
    const book = await open(bytes);
    const receipt = await apply(book, structure, cells);
    valueOf(await book.undo(asJson(receipt)));
    expect(Buffer.compare(valueOf(await book.save()), bytes)).toBe(0);
  });

  it.each(WRITES)('%s, saved and opened: the contents come back', async (_, structure, cells) => {
    const book = await open(await file());
    const before = await read(book);
    const receipt = await apply(book, structure, cells);
    const again = await open(valueOf(await book.save()));
    valueOf(await again.undo(asJson(receipt)));
    const after = await read(await open(valueOf(await again.save())));
    const entered = (cellsOf: typeof before) => Object.fromEntries(Object.entries(cellsOf).map(([name, { value, formula }]) => [name, formula ?? value]));
    expect(entered(after)).toEqual(entered(before));
  });

  it('keeps what was typed before and not saved, also in deleted rows', async () => {
    const book = await open(await file());
    valueOf(book.type('表', at('A3'), '11'));
    valueOf(book.type('表', at('C4'), '旁注'));
    valueOf(book.type('表', at('D5'), '下面'));
    const before = await read(book);
    const receipt = valueOf(await book.apply({ structure: [deleted(4), inserted(2, 1, 3)], edits: [] }));
    expect(await read(book)).toMatchObject({ A4: { value: 11 }, D5: { value: '下面' }, A5: { formula: '=SUM(A4:A4)' } });
    valueOf(await book.undo(receipt));
    expect(await read(book)).toEqual(before);
  });

  it('refuses where a formula that lost its cell was replaced since, and names it', async () => {
    const book = await open(await file());
    const receipt = valueOf(await book.apply({ structure: [deleted(4)], edits: [] }));
    valueOf(book.type('表', at('B4'), '6'));
    const before = await read(book);
    expect(problemOf(await book.undo(receipt))).toMatchObject({ code: 'cells-changed', cells: ['表!B4'] });
    expect(await read(book)).toEqual(before);
  });

  it('refuses a file another program has rewritten where something cannot be put back', async () => {
    const book = await open(await file(ROWS, '<mergeCells count="2"><mergeCell ref="A4:B4"/><mergeCell ref="D1:E1"/></mergeCells>'));
    const receipt = valueOf(await book.apply({ structure: [deleted(4)], edits: [] }));
    const parts = await unpack(valueOf(await book.save()));
    const rewritten = new TextDecoder().decode(parts.get(SHEET)).replace('<mergeCells count="1">', '<pageMargins left="1"/><mergeCells count="1">');
    const again = await open(await pack({ ...Object.fromEntries(parts), [SHEET]: rewritten }));
    expect(problemOf(await again.undo(receipt)).code).toBe('undo-elsewhere');
  });

  it('refuses a receipt that is none of its own', async () => {
    const book = await open(await file());
    const receipt = valueOf(await book.apply({ structure: [deleted(4)], edits: [] }));
    const forged = { ...receipt, structure: (receipt.structure ?? []).map((one) => ({ ...one, kept: { ...(one.kept as object), rows: '<row r="4"><evil></row>' } })) };
    expect(problemOf(await book.undo(forged)).code).toBe('undo-elsewhere');
    expect(problemOf(await book.undo({ ...receipt, structure: (receipt.structure ?? []).map(({ edit }) => ({ edit, kept: null })) })).code).toBe('undo-elsewhere');
  });
});

describe('a merged area that loses its first row', () => {
  it('loses its content, whatever a program left under it', async () => {
    const bytes = await file('<row r="3"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4" s="2" t="inlineStr"><is><t>藏</t></is></c></row>', '<mergeCells count="1"><mergeCell ref="A3:A5"/></mergeCells>');
    const book = await open(bytes);
    const receipt = valueOf(await book.apply({ structure: [deleted(3)], edits: [] }));
    expect(await read(book)).toEqual({});
    expect(await partText(valueOf(await book.save()), SHEET)).toContain('<row r="3"><c r="A3" s="2"></c></row>');
    valueOf(await book.undo(receipt));
    expect(Buffer.compare(valueOf(await book.save()), bytes)).toBe(0);
  });
});

describe('a merged area that is taken apart', () => {
  it('brings nothing to light that a program left under it', async () => {
    const bytes = await file('<row r="3"><c r="A3"><v>1</v></c><c r="B3" s="2" t="s"><v>0</v></c></row>', '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>');
    const book = await open(bytes);
    const receipt = valueOf(await book.apply({ structure: [{ kind: 'unmerge', sheet: '表', area: { top: 2, left: 0, bottom: 2, right: 1 } }], edits: [] }));
    expect(await read(book)).toEqual({ A3: { value: 1, formula: null } });
    valueOf(await book.undo(asJson(receipt)));
    expect(Buffer.compare(valueOf(await book.save()), bytes)).toBe(0);
  });
});

describe('right after a structure', () => {
  it('the sheet is drawn as it stands', async () => {
    const book = await open(await file(ROWS, '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>'));
    valueOf(await book.apply({ structure: [inserted(3, 1, 2)], edits: [] }));
    const view = valueOf(book.view('表'));
    expect([view.rowHeight(1), view.rowHeight(2), view.textAt(3, 0), view.inputAt(5, 0)]).toEqual([27, 27, '10', '=SUM(A4:A5)']);
    expect(view.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
  });

  it('counts as changed until it is saved or undone', async () => {
    const book = await open(await file());
    const receipt = valueOf(await book.apply({ structure: [inserted(3)], edits: [] }));
    expect(book.changed).toBe(true);
    valueOf(await book.save());
    expect(book.changed).toBe(false);
    valueOf(await book.undo(receipt));
    expect(book.changed).toBe(true);
  });
});

import fc from 'fast-check';
import { cellKey } from '../../../src/core/sheet/address';
import { type CellContent, EMPTY, type EditPlan, sameContent } from '../../../src/core/sheet/edit';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { Receipt } from '../../../src/hosts/workbookHost';
import { contentAt, open, valueOf } from './opened';
import { formFile } from './packages';

const ROWS = 45;
const COLUMNS = 12;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('=1+1', '+86', '-5', '@x', ' 前后 ', 'a\nb', '\t', '_x000D_', '_x005F_', '&amp;', ']]>', '\uFEFF', '\uD800', '\uDC00', '\uFFFF', '\u0000'),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  text.map((value) => ({ value, formula: null })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: Object.is(value, -0) ? 0 : value, formula: null })),
  fc.boolean().map((value) => ({ value, formula: null })),
  fc.constant(EMPTY),
  fc.constantFrom('=SUM(H14:H38)', '=A1&"<é>"').map((formula) => ({ value: 1, formula })),
);
const change = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), content });

/** The cells of a plan that may be written: those merged areas cover may not. */
const planOf = (sheet: SheetSnapshot, changes: readonly { readonly row: number; readonly column: number; readonly content: CellContent }[]): EditPlan => {
  const covered = (row: number, column: number): boolean =>
    sheet.merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left));
  const last = new Map(changes.filter(({ row, column }) => !covered(row, column)).map((one) => [cellKey(one.row, one.column), one]));
  return {
    edits: [...last.values()].map(({ row, column, content: after }) => ({
      sheet: sheet.name,
      cell: { row, column },
      before: contentAt(sheet, { row, column }),
      after,
      role: 'input',
      why: { zh: '', en: '' },
      ticked: true,
    })),
  };
};

describe('any edits of a published form', () => {
  it('are read back as written, from the open workbook and from the saved file, and undone to the byte', async () => {
    const bytes = formFile('forms/zibo-2021.xlsx');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }), async (rounds) => {
        const book = await open(bytes);
        const model = new Map<number, CellContent>();
        const receipts: Receipt[] = [];
        for (const changes of rounds) {
          const plan = planOf(valueOf(await book.read(null)), changes);
          receipts.push(valueOf(await book.apply(plan)));
          for (const { cell, after } of plan.edits) model.set(cellKey(cell.row, cell.column), after);
        }
        const saved = await open(valueOf(await book.save()));
        for (const reading of [book, saved]) {
          const sheet = valueOf(await reading.read(null));
          for (const [key, expected] of model) {
            const seen = contentAt(sheet, { row: Math.floor(key / 16_384), column: key % 16_384 });
            expect(sameContent(seen, expected)).toBe(true);
          }
        }
        for (const receipt of receipts.reverse()) valueOf(await book.undo(receipt));
        expect(Buffer.compare(valueOf(await book.save()), bytes)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { cellKey, formatAddress } from '../../../../src/core/sheet/address';
import { formatArea } from '../../../../src/core/sheet/area';
import type { StructureEdit } from '../../../../src/core/sheet/edit';
import { placeAfter, restructure } from '../../../../src/core/sheet/restructure';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import type { Receipt } from '../../../../src/hosts/workbookHost';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { open, valueOf } from '../opened';
import { FORMS, formFile } from '../packages';

const ROWS = 50;

const step = fc.oneof(
  fc.record({ kind: fc.constant('insert-rows' as const), at: fc.nat(ROWS), count: fc.integer({ min: 1, max: 3 }), like: fc.nat(ROWS) }),
  fc.record({ kind: fc.constant('delete-rows' as const), at: fc.nat(ROWS), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('merge' as const), top: fc.nat(ROWS), left: fc.nat(11), height: fc.integer({ min: 1, max: 3 }), width: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('unmerge' as const), index: fc.nat(60) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const editOf = (sheet: SheetSnapshot, one: Step): StructureEdit | null => {
  const { name } = sheet;
  if (one.kind === 'insert-rows' || one.kind === 'delete-rows') return { ...one, sheet: name };
  if (one.kind === 'merge') return { kind: 'merge', sheet: name, area: { top: one.top, left: one.left, bottom: one.top + one.height - 1, right: one.left + one.width - 1 } };
  const area = sheet.merges[one.index % Math.max(1, sheet.merges.length)];
  return area === undefined ? null : { kind: 'unmerge', sheet: name, area };
};

/** What a sheet holds as it was entered. */
const entered = (sheet: SheetSnapshot): unknown => ({
  cells: Object.fromEntries([...sheet.cells].map(([key, { formula, value, format }]) => [key, [formula ?? value, format]])),
  merges: sheet.merges.map(formatArea).sort(),
  hidden: [...sheet.hiddenRows].sort((a, b) => a - b),
});

const every = async (book: XlsxWorkbook): Promise<readonly SheetSnapshot[]> => Promise.all(valueOf(await book.listSheets()).map(async ({ name }) => valueOf(await book.read(name))));

/** What a person typed before, not saved yet. */
const typed = fc.array(fc.record({ row: fc.nat(ROWS), column: fc.nat(10), text: fc.constantFrom('5', '甲', "'=1", '') }), { maxLength: 5 });

describe('any rows and merged areas of a published form', () => {
  it.each(FORMS)('%s: the sheets are what was foretold, and undo gives back the very file, or its contents where it was saved and opened since', async (name) => {
    const bytes = formFile(name);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), typed, async (steps, before) => {
        const book = await open(bytes);
        const sheet = valueOf(await book.activeSheet());
        for (const { row, column, text } of before) book.type(sheet, { row, column }, text);
        const first = await every(book);
        let foretold = first;
        const receipts: Receipt[] = [];
        for (const one of steps) {
          const now = foretold.find((snapshot) => snapshot.name === sheet);
          const edit = now === undefined ? null : editOf(now, one);
          const outcome = edit === null ? null : await book.apply({ structure: [edit], edits: [] });
          if (edit === null || outcome?.ok !== true) continue;
          receipts.push(outcome.value);
          foretold = foretold.map((snapshot) => restructure(snapshot, [edit]));
          expect((await every(book)).map(entered)).toEqual(foretold.map(entered));
        }
        const saved = await open(valueOf(await book.save()));
        expect((await every(saved)).map(entered)).toEqual(foretold.map(entered));
        for (const receipt of [...receipts].reverse()) {
          valueOf(await saved.undo(JSON.parse(JSON.stringify(receipt)) as Receipt));
          valueOf(await book.undo(receipt));
        }
        expect((await every(book)).map(entered)).toEqual(first.map(entered));
        expect((await every(saved)).map(entered)).toEqual(first.map(entered));
        if (before.length === 0) expect(Buffer.compare(valueOf(await book.save()), bytes)).toBe(0);
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('what a person typed elsewhere in between stays where it belongs', async () => {
    const bytes = formFile('forms/zibo-2021.xlsx');
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.nat(40), fc.nat(8), async (at, row, column) => {
        const book = await open(bytes);
        const sheet = valueOf(await book.activeSheet());
        const structure: StructureEdit[] = [{ kind: 'insert-rows', sheet, at, count: 2, like: at }];
        const applied = await book.apply({ structure, edits: [] });
        if (!applied.ok) return;
        const place = placeAfter(structure, sheet, { row, column });
        if (place === null || !book.type(sheet, place, '夹注').ok) return;
        const undone = await book.undo(applied.value);
        expect(undone.ok).toBe(true);
        expect([formatAddress({ row, column }), valueOf(await book.read(sheet)).cells.get(cellKey(row, column))?.value]).toEqual([formatAddress({ row, column }), '夹注']);
      }),
      { numRuns: 25 },
    );
  });
});

import * as fc from 'fast-check';
import { cellKey, parseAddress } from '../../../src/core/sheet/address';
import { formatArea, intersects, parseArea, type Area } from '../../../src/core/sheet/area';
import type { StructureEdit } from '../../../src/core/sheet/edit';
import { placeAfter, restructure } from '../../../src/core/sheet/restructure';
import { cellAt, emptySnapshot, type SheetSnapshot, type SnapshotCell } from '../../../src/core/sheet/snapshot';

const areaIn = (text: string): Area => {
  const area = parseArea(text);
  if (area === null) throw new Error(text);
  return area;
};

const sheetOf = (cells: Readonly<Record<string, string>>, merges: readonly string[] = [], hidden: readonly number[] = []): SheetSnapshot => {
  const entries = Object.entries(cells).map(([a1, text]): [number, SnapshotCell] => {
    const { row, column } = parseAddress(a1) ?? { row: 0, column: 0 };
    return [cellKey(row, column), { value: text, text, formula: text.startsWith('=') ? text : null, format: 'General' }];
  });
  const bare: SheetSnapshot = { ...emptySnapshot('表1'), cells: new Map(entries), merges: merges.map(areaIn), hiddenRows: new Set(hidden.map((row) => row - 1)) };
  return restructure(bare, []);
};

const insert = (at: number, count = 1): StructureEdit => ({ kind: 'insert-rows', sheet: '表1', at: at - 1, count, like: at - 1 });
const remove = (at: number, count = 1): StructureEdit => ({ kind: 'delete-rows', sheet: '表1', at: at - 1, count });
const textAt = (sheet: SheetSnapshot, a1: string): string | undefined => {
  const { row, column } = parseAddress(a1) ?? { row: 0, column: 0 };
  return cellAt(sheet, row, column)?.text;
};

test('inserted rows are empty, what is below them moves down, what spans them grows', () => {
  const after = restructure(sheetOf({ A1: '题', A2: '产出', B2: '甲', B3: '乙', A4: '合计', B4: '=SUM(B2:B3)' }, ['A1:B1', 'A2:A3'], [3]), [insert(3)]);
  expect(after.merges.map(formatArea)).toEqual(['A1:B1', 'A2:A4']);
  expect([textAt(after, 'B2'), textAt(after, 'B3'), textAt(after, 'B4'), textAt(after, 'A5')]).toEqual(['甲', undefined, '乙', '合计']);
  expect(cellAt(after, 4, 1)?.formula).toBe('=SUM(B2:B4)');
  expect([...after.hiddenRows]).toEqual([3]);
  expect(after.used === null ? null : formatArea(after.used)).toBe('A1:B5');
});

test('deleted rows go with what lies wholly in them; a merge of one cell is none', () => {
  const after = restructure(sheetOf({ A1: '产出', B1: '甲', B2: '乙', A3: '效益', B3: '丙', B4: '丁', C4: '=B1+B3' }, ['A1:A2', 'A3:A4'], [2, 4]), [remove(2, 2)]);
  expect(after.merges).toEqual([]);
  expect([textAt(after, 'A1'), textAt(after, 'B1'), textAt(after, 'A2'), textAt(after, 'B2')]).toEqual(['产出', '甲', undefined, '丁']);
  expect(cellAt(after, 1, 2)?.formula).toBe('=B1+#REF!');
  expect([...after.hiddenRows]).toEqual([1]);
});

test('a merge keeps the top-left content, an unmerge leaves it there', () => {
  const apart = restructure(sheetOf({ A1: '产出', B1: '甲', B2: '乙' }, ['A1:A2']), [{ kind: 'unmerge', sheet: '表1', area: areaIn('A1:A2') }]);
  expect(apart.merges).toEqual([]);
  const joined = restructure(apart, [{ kind: 'merge', sheet: '表1', area: areaIn('B1:B2') }]);
  expect(joined.merges.map(formatArea)).toEqual(['B1:B2']);
  expect([textAt(joined, 'A1'), textAt(joined, 'B1'), textAt(joined, 'B2')]).toEqual(['产出', '甲', undefined]);
});

test('rows of another sheet change only the formulas that speak of it', () => {
  const sheet = sheetOf({ A5: '甲', B5: '=表2!A5+A5' });
  const after = restructure(sheet, [{ ...insert(2), sheet: '表2' }]);
  expect(textAt(after, 'A5')).toBe('甲');
  expect(cellAt(after, 4, 1)?.formula).toBe('=表2!A6+A5');
});

const row = fc.integer({ min: 0, max: 20 });
const anySheet = fc
  .record({
    cells: fc.uniqueArray(fc.record({ row, column: fc.integer({ min: 0, max: 5 }), text: fc.constantFrom('甲', '乙', '=A3+B9', '=SUM(C2:C12)') }), { selector: ({ row: r, column }) => cellKey(r, column), minLength: 1 }),
    merges: fc.array(fc.record({ top: row, left: fc.integer({ min: 0, max: 5 }), height: fc.integer({ min: 1, max: 4 }) }), { maxLength: 6 }),
    hidden: fc.array(row, { maxLength: 3 }),
  })
  .map(({ cells, merges, hidden }) => {
    const areas: Area[] = [];
    for (const { top, left, height } of merges) {
      const area: Area = { top, left, bottom: top + height, right: left };
      if (areas.every((other) => !intersects(other, area))) areas.push(area);
    }
    const inMerge = (r: number, c: number) => areas.some((area) => c === area.left && r > area.top && r <= area.bottom);
    const kept = cells.filter(({ row: r, column }) => !inMerge(r, column));
    return restructure(
      { ...emptySnapshot('表1'), cells: new Map(kept.map(({ row: r, column, text }) => [cellKey(r, column), { value: text, text, formula: text.startsWith('=') ? text : null, format: 'General' }])), merges: areas, hiddenRows: new Set(hidden) },
      [],
    );
  });

test('deleting the rows just inserted gives the sheet back', () => {
  fc.assert(
    fc.property(anySheet, fc.integer({ min: 1, max: 22 }), fc.integer({ min: 1, max: 5 }), (sheet, at, count) => {
      expect(restructure(sheet, [insert(at, count), remove(at, count)])).toEqual(sheet);
    }),
  );
});

test('every cell stands where it is said to stand', () => {
  const edit = fc.record({ add: fc.boolean(), at: fc.integer({ min: 1, max: 22 }), count: fc.integer({ min: 1, max: 3 }) }).map(({ add, at, count }) => (add ? insert(at, count) : remove(at, count)));
  fc.assert(
    fc.property(anySheet, fc.array(edit, { maxLength: 5 }), (sheet, structure) => {
      const after = restructure(sheet, structure);
      const kept = [...sheet.cells].flatMap(([key, { text }]) => {
        const place = placeAfter(structure, '表1', { row: Math.floor(key / 16_384), column: key % 16_384 });
        return place === null ? [] : [[cellKey(place.row, place.column), text]];
      });
      expect([...after.cells].map(([key, { text }]) => [key, text])).toEqual(kept);
    }),
  );
});

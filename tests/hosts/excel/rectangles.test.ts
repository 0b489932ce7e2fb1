import fc from 'fast-check';
import { cellKey } from '../../../src/core/sheet/address';
import { contains, formatArea } from '../../../src/core/sheet/area';
import { rectanglesOf, tilesOf } from '../../../src/hosts/excel/rectangles';

const cell = fc.record({ row: fc.nat(30), column: fc.nat(12) });
const cells = fc.array(cell, { maxLength: 120 });

describe('cells grouped as rectangles', () => {
  it('a column is one rectangle, and so is a block', () => {
    const column = Array.from({ length: 2_000 }, (_, row) => ({ row, column: 7 }));
    expect(rectanglesOf(column, () => false).map(formatArea)).toEqual(['H1:H2000']);
    expect(rectanglesOf([...column, ...column.map(({ row }) => ({ row, column: 8 }))], () => false).map(formatArea)).toEqual(['H1:I2000']);
  });

  it('bridges a small gap only where it may', () => {
    const two = [{ row: 0, column: 0 }, { row: 3, column: 0 }];
    expect(rectanglesOf(two, () => true).map(formatArea)).toEqual(['A1:A4']);
    expect(rectanglesOf(two, (row) => row !== 2).map(formatArea)).toEqual(['A1', 'A4']);
  });

  it('holds each given cell exactly once, and no other cell that may not be covered', () => {
    fc.assert(fc.property(cells, fc.array(cell, { maxLength: 60 }), (given, forbidden) => {
      const keys = new Set(given.map(({ row, column }) => cellKey(row, column)));
      const closed = new Set(forbidden.map(({ row, column }) => cellKey(row, column)));
      const areas = rectanglesOf(given, (row, column) => !closed.has(cellKey(row, column)));
      for (let row = 0; row <= 30; row += 1)
        for (let column = 0; column <= 12; column += 1) {
          const covering = areas.filter((area) => contains(area, row, column)).length;
          const key = cellKey(row, column);
          if (keys.has(key)) expect(covering).toBe(1);
          else if (closed.has(key)) expect(covering).toBe(0);
        }
    }));
  });

  it('covers nothing but the given cells when nothing may be covered, in any order', () => {
    fc.assert(fc.property(cells, (given) => {
      const areas = rectanglesOf(given, () => false);
      const size = areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
      expect(size).toBe(new Set(given.map(({ row, column }) => cellKey(row, column))).size);
      expect(rectanglesOf([...given].reverse(), () => false)).toEqual(areas);
    }));
  });

  it('cuts an area into tiles that fit it exactly', () => {
    fc.assert(fc.property(fc.nat(900), fc.nat(600), fc.integer({ min: 1, max: 5_000 }), (height, width, most) => {
      const tiles = tilesOf({ top: 3, left: 2, bottom: 3 + height, right: 2 + width }, most);
      const sizes = tiles.map(({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1));
      expect(sizes.reduce((a, b) => a + b, 0)).toBe((height + 1) * (width + 1));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.max(most, 250));
    }), { numRuns: 50 });
  });
});

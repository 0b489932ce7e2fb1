import fc from 'fast-check';
import { formatArea } from '../../../src/core/sheet/area';
import { cellsOfRow, layoutOf, windowStart } from '../../../src/workbench/sheet/layout';
import { paper } from './paper';

const drawnIn = (view: ReturnType<typeof paper>, row: number) => {
  const layout = layoutOf(view);
  return cellsOfRow(layout, row, Infinity).map(({ area, rowSpan, columnSpan }) => `${formatArea(area)} ${String(rowSpan)}x${String(columnSpan)}`);
};

describe('the drawn rows and columns', () => {
  test('leave room to type below and beside the content', () => {
    const { rows, columns } = layoutOf(paper({ extent: 'A1:L40' }));
    expect([rows.at(-1), columns.at(-1)]).toEqual([44, 13]);
  });

  test('fill a page where the sheet is small', () => {
    const { rows, columns } = layoutOf(paper({ extent: 'A1:A1' }));
    expect([rows.length, columns.length]).toEqual([24, 9]);
  });

  test('leave out what is hidden in the file', () => {
    const { rows, columns } = layoutOf(paper({ hiddenRows: [1], hiddenColumns: [0] }));
    expect([rows.slice(0, 3), columns.slice(0, 2)]).toEqual([[0, 2, 3], [1, 2]]);
  });
});

describe('merged areas', () => {
  test('are one cell where they begin and none below', () => {
    const view = paper({ merges: ['A1:B3'] });
    expect(drawnIn(view, 0).slice(0, 2)).toEqual(['A1:B3 3x2', 'C1 1x1']);
    expect(drawnIn(view, 1)[0]).toBe('C2 1x1');
  });

  test('that begin in a hidden row or column are drawn at the first visible one', () => {
    const view = paper({ merges: ['A1:B3'], hiddenRows: [0], hiddenColumns: [0] });
    expect(drawnIn(view, 1)[0]).toBe('A1:B3 2x1');
  });

  test('that are hidden altogether are not drawn', () => {
    expect(drawnIn(paper({ merges: ['A1:B2'], hiddenRows: [0, 1] }), 2)[0]).toBe('A3 1x1');
  });

  const merges = fc.uniqueArray(fc.record({ row: fc.nat(5), column: fc.nat(3) }), { selector: ({ row, column }) => `${String(row)},${String(column)}` });

  test('and single cells together cover every drawn place exactly once', () => {
    fc.assert(
      fc.property(merges, fc.uniqueArray(fc.nat(11)), fc.uniqueArray(fc.nat(7)), (blocks, hiddenRows, hiddenColumns) => {
        // Blocks of 2 × 2 on a lattice never overlap.
        const areas = blocks.map(({ row, column }) => formatArea({ top: row * 2, left: column * 2, bottom: row * 2 + 1, right: column * 2 + 1 }));
        const layout = layoutOf(paper({ extent: 'A1:H12', merges: areas, hiddenRows, hiddenColumns }));
        const places = layout.rows.flatMap((row) => cellsOfRow(layout, row, Infinity)).map(({ rowSpan, columnSpan }) => rowSpan * columnSpan);
        expect(places.reduce((sum, count) => sum + count, 0)).toBe(layout.rows.length * layout.columns.length);
      }),
    );
  });
});

test('a merged area that runs out of the window is cut at its end', () => {
  const layout = layoutOf(paper({ merges: ['A1:A9'] }));
  expect(cellsOfRow(layout, 0, 5)[0]?.rowSpan).toBe(6);
});

describe('a window on a large sheet', () => {
  test.each([
    ['begins where it is asked to when nothing crosses its top', [], 10, 10],
    ['reaches back to the top of a merged area that crosses it', ['B8:B12'], 10, 7],
    ['follows one merged area into the next', ['B8:B12', 'C5:C9'], 10, 4],
    ['does not reach back for an area that begins there', ['B11:B20'], 10, 10],
  ])('%s', (_, areas, asked, start) => {
    expect(windowStart(layoutOf(paper({ extent: 'A1:E40', merges: areas })), asked)).toBe(start);
  });
});

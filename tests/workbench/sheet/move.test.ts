import fc from 'fast-check';
import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import { layoutOf } from '../../../src/workbench/sheet/layout';
import { type Step, move, stepOf } from '../../../src/workbench/sheet/move';
import { paper } from './paper';

const walk = (view: ReturnType<typeof paper>, from: string, ...steps: readonly Step[]): string => {
  const start = parseAddress(from);
  if (start === null) throw new Error(`${from} is no address`);
  const layout = layoutOf(view);
  return formatAddress(steps.reduce((cursor, step) => move(layout, cursor, step), start));
};

describe('the arrow keys', () => {
  test.each<[string, Step, string]>([
    ['B2', 'right', 'C2'],
    ['B2', 'left', 'A2'],
    ['B2', 'up', 'B1'],
    ['B2', 'down', 'B3'],
    ['A1', 'left', 'A1'],
    ['A1', 'up', 'A1'],
    ['I24', 'right', 'I24'],
    ['I24', 'down', 'I24'],
  ])('from %s %s lead to %s', (from, step, to) => {
    expect(walk(paper(), from, step)).toBe(to);
  });

  test('take a merged area as one cell', () => {
    expect(walk(paper({ merges: ['B2:D4'] }), 'A2', 'right', 'right')).toBe('E2');
  });

  test('come out of a merged area in the row they went in', () => {
    expect(walk(paper({ merges: ['B2:D4'] }), 'A3', 'right', 'right')).toBe('E3');
  });

  test('step over hidden rows and columns', () => {
    const view = paper({ hiddenRows: [1, 2], hiddenColumns: [1] });
    expect([walk(view, 'A1', 'down'), walk(view, 'A4', 'up'), walk(view, 'A1', 'right')]).toEqual(['A4', 'A1', 'C1']);
  });
});

describe('the other keys', () => {
  test.each<[string, boolean, Step | null]>([
    ['Home', false, 'row-start'],
    ['Home', true, 'sheet-start'],
    ['End', true, 'sheet-end'],
    ['PageDown', false, 'page-down'],
    ['a', false, null],
    ['__proto__', false, null],
  ])('%s (control: %s) means %s', (key, control, step) => {
    expect(stepOf(key, control)).toBe(step);
  });

  test.each<[Step, string]>([
    ['row-start', 'A5'],
    ['row-end', 'I5'],
    ['sheet-start', 'A1'],
    ['sheet-end', 'I24'],
    ['page-down', 'C20'],
    ['page-up', 'C1'],
  ])('%s from C5 leads to %s', (step, to) => {
    expect(walk(paper(), 'C5', step)).toBe(to);
  });
});

const steps: readonly Step[] = ['up', 'down', 'left', 'right', 'row-start', 'row-end', 'sheet-start', 'sheet-end', 'page-up', 'page-down'];

test('whatever is pressed, the selection stays on a drawn place', () => {
  const layout = layoutOf(paper({ merges: ['B2:D4', 'A6:A9'], hiddenRows: [3, 7], hiddenColumns: [2] }));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps)), (pressed) => {
      const { row, column } = pressed.reduce((cursor, step) => move(layout, cursor, step), { row: 0, column: 0 });
      expect([layout.rows.includes(row), layout.columns.includes(column)]).toEqual([true, true]);
    }),
  );
});

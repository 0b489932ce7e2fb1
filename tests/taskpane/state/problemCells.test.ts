import { problemCells } from '../../../src/taskpane/state/problemCells';
import { at } from '../sheetOf';

const problem = { code: 'x', message: { zh: '', en: '' }, next: { zh: '', en: '' } };

describe('problemCells', () => {
  it.each([
    ['H12', '本表', 'H12'],
    ['H12:I13', '本表', 'H12'],
    ['第二张!H12', '第二张', 'H12'],
    ["'A! b''s'!H12", "A! b's", 'H12'],
  ])('%s lies on %s at %s', (named, sheet, cell) => expect(problemCells({ ...problem, cells: [named] }, '本表')).toEqual([{ key: named, sheet, cell: at(cell) }]));

  it('leaves out what is no cell, and all beyond a dozen', () => {
    expect(problemCells({ ...problem, cells: ['H', '第二张'] }, '本表')).toEqual([]);
    expect(problemCells({ ...problem, cells: Array.from({ length: 40 }, (_, row) => `H${row + 1}`) }, '本表')).toHaveLength(12);
    expect(problemCells(problem, '本表')).toEqual([]);
  });
});

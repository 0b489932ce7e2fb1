import { recognise } from '../../../src/core/recognise';
import { layouts } from '../../fixtures/layouts';
import { layoutOf } from '../../fixtures/layouts/notation';
import { missesOf } from './misses';

describe('every layout is read to the last cell', () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    expect(missesOf(layout, recognise(layout.sheet))).toEqual([]);
  });

  it('has a name of its own for each', () => {
    expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
    expect(layouts.length).toBeGreaterThanOrEqual(60);
  });
});

describe('the notation of layouts', () => {
  const drawn = layoutOf({
    name: 'sample',
    at: 'B3',
    forms: [{ kind: 'self-evaluation', roles: { i: 'l1 B, name C, target D' }, rows: '\n | a | < | x\n i | ^ | < | 36%\n i | | 名 | \'5\n' }],
  });

  it('joins merged cells to one area and keeps addresses of the sheet', () => {
    expect(drawn.sheet.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }]);
    expect(drawn.forms[0]?.indicators[1]).toEqual({ l1: 'B3', name: 'C5', target: 'D5' });
  });

  it('tells numbers, percentages and numbers stored as text apart', () => {
    const values = [...drawn.sheet.cells.values()].map(({ value, text, format }) => [value, text, format]);
    expect(values).toEqual([['a', 'a', 'General'], ['x', 'x', 'General'], [0.36, '36%', '0%'], ['名', '名', 'General'], ['5', '5', '@']]);
  });

  it('refuses a drawing whose merges overlap', () => {
    expect(() => layoutOf({ name: 'wrong', forms: [{ kind: 'monitoring', roles: {}, rows: '| a | < | \n | ^ | b | ' }] })).toThrow('merged areas overlap');
  });
});

import fc from 'fast-check';
import { plain, table, widthOf } from '../../src/cli/show/table';

it('aligns Chinese and Latin columns by the places they take in a terminal', () => {
  const lines = table([['指标', 'x'], ['a', 'y']], [20, 20]);
  expect(lines).toEqual(['指标  x', 'a     y']);
});

it('cuts a long cell at its limit, never in the middle of a character', () => {
  expect(table([['建成产业互联网平台数量']], [8])).toEqual(['建成产…']);
  expect(table([['𠮷𠮷𠮷𠮷𠮷']], [6])).toEqual(['𠮷𠮷…']);
});

it('never makes a cell wider than its limit', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 30 }), (text, limit) => {
    expect(widthOf(table([[text]], [limit])[0] ?? '')).toBeLessThanOrEqual(limit);
  }));
});

it('lets no text from a workbook move the cursor, colour the terminal or turn the line around', () => {
  expect(plain('a\u001b[31mb\r\nc\u202ed\u0007')).toBe('a [31mb c d');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(plain(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  }));
});

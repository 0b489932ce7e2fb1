import { formatPlaces, isDash, isEmpty, printedNumber, printedPlaces } from '../../../src/core/figure/printed';
import { deviationOf } from '../../../src/core/figure/deviation';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { figure } from '../handMade';

test.each<[CellValue, string | null]>([
  [9.52, '9.52'], ['9.52', '9.52'], ['1,234.5', '1234.5'], ['４７．５', '47.5'], ['97.55%', '0.9755'], ['４０％', '0.4'], ['4753.66万元', '4753.66'], ['20分', '20'],
  ['—', null], ['无', null], ['10人', null], ['', null], [null, null], [true, null], [{ error: '#DIV/0!' }, null], ['1e5', null], ['12.', null],
])('a cell with %s prints the number %s', (value, expected) => {
  expect(printedNumber(figure('A1', value))?.toString() ?? null).toBe(expected);
});

test.each([
  ['General', null], ['0', 0], ['0.0', 1], ['0.00%', 4], ['0%', 2], ['#,##0.00', 2], ['0.00_);[Red](0.00)', 2], ['@', null], ['yyyy/m/d', null], ['0.00E+00', null], ['0.00"分"', 2],
])('the format %s shows %s decimals', (format, places) => {
  expect(formatPlaces(format)).toBe(places);
});

test.each<[CellValue, string, number | null]>([
  [0.9521, '0%', 2], [0.9521, 'General', 4], ['97.50%', 'General', 4], ['9.50', 'General', 2], ['无', 'General', null],
])('%s formatted %s is printed with %s decimals', (value, format, places) => {
  expect(printedPlaces(figure('A1', value, format))).toBe(places);
});

test('a dash is neither empty nor a number; a formula without a result is not empty', () => {
  expect(['-', '—', '/', '－－', '*'].map((text) => isDash(figure('A1', text)))).toEqual([true, true, true, true, true]);
  expect([isDash(figure('A1', '无')), isEmpty(figure('A1', ' ')), isEmpty(figure('A1', '', 'General', '=B1')), isEmpty(figure('A1', 0))]).toEqual([false, true, false, false]);
});

test.each<[CellValue, CellValue, string | null]>([
  ['100人', '65人', '0.65 -35 人'],
  ['2亿元', '9000万元', '0.45 -1.1 亿元'],
  ['≥95%', '90%', null],
  [40, 50, '1.25 10 '],
  ['10家', 12, '1.2 2 家'],
  ['10家', '80%', null],
  ['完成', '完成', null],
  [0, 5, null],
])('from %s to %s: %s', (target, actual, expected) => {
  const deviation = deviationOf(figure('E1', target), figure('F1', actual), 2021);
  if (target === '≥95%') expect(deviation?.unit).toBe('个百分点');
  else expect(deviation === null ? null : `${deviation.share.toString()} ${deviation.difference.toString()} ${deviation.unit}`).toBe(expected);
});

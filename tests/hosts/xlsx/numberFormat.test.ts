import fc from 'fast-check';
import { builtinFormat } from '../../../src/hosts/xlsx/numberFormat/builtinFormats';
import { formatKind, formatValue } from '../../../src/hosts/xlsx/numberFormat/formatValue';

describe('General shows a number as Excel does in a cell wide enough', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [12, '12'],
    [0.1 + 0.2, '0.3'],
    [1.005, '1.005'],
    [18150.89, '18150.89'],
    [-13000, '-13000'],
    [1 / 3, '0.333333333'],
    [2 / 3, '0.666666667'],
    [100 / 3, '33.33333333'],
    [12345678.9123, '12345678.91'],
    [1234567890.5, '1234567891'],
    [12345678901, '12345678901'],
    [123456789012, '1.23457E+11'],
    [1e11, '1E+11'],
    [1e20, '1E+20'],
    [-123456789012, '-1.23457E+11'],
    [0.0001, '0.0001'],
    [0.00001234567, '1.23457E-05'],
    [0.00012345678, '0.000123457'],
    [1e-10, '1E-10'],
  ])('%p → %s', (value, text) => {
    expect(formatValue(value, 'General', false)).toBe(text);
  });
});

describe('number formats', () => {
  it.each([
    [0.5, '0', '1'],
    [2.5, '0', '3'],
    [1.005, '0.00', '1.01'],
    [2.675, '0.00', '2.68'],
    [-1.005, '0.00', '-1.01'],
    [-0.001, '0.00', '0.00'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [999, '#,##0', '999'],
    [1000, '#,##0', '1,000'],
    [0, '#,##0', '0'],
    [0, '#', ''],
    [0.5, '#.##', '.5'],
    [5, '#.##', '5.'],
    [7, '000', '007'],
    [1.5, '0.0#', '1.5'],
    [1, '0.0#', '1.0'],
    [0.982, '0%', '98%'],
    [0.982, '0.0%', '98.2%'],
    [0.98765, '0.00%', '98.77%'],
    [1, '0%', '100%'],
    [-0.05, '0%', '-5%'],
    [1234567, '0.00,', '1234.57'],
    [1234567, '#,##0.00,"千元"', '1,234.57千元'],
    [123456789, '0.0,,', '123.5'],
    [5, '0"台"', '5台'],
    [5, '"≥"0"%"', '≥5%'],
    [5, '0\\分', '5分'],
    [-5, '0;(0)', '(5)'],
    [0, '0;(0);"零"', '零'],
    [5, '0;;', '5'],
    [-5, '0;;', ''],
    [5, ';;;', ''],
    [1234.5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', ' 1,234.50 '],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', ' -   '],
    [5, '[Red]0', '5'],
    [1234, '[$¥-804]#,##0.00', '¥1,234.00'],
    [95, '[>=90]"优";[>=80]"良";"中"', '优'],
    [85, '[>=90]"优";[>=80]"良";"中"', '良'],
    [5, '[>=90]"优";[>=80]"良";"中"', '中'],
    [12345, '0.00E+00', '1.23E+04'],
    [0.00012, '0.0E-0', '1.2E-4'],
    [12345, '##0.0E+0', '12.3E+3'],
    [1.5, '# ?/?', '1 1/2'],
    [0.333, '# ??/??', '1/3'],
    [5, 'G/通用格式', '5'],
    [5, 'G/通用格式"元"', '5元'],
    [42, '@', '42'],
    [1e15, '0', '1000000000000000'],
  ])('%p in %s is %j', (value, code, text) => {
    expect(formatValue(value, code, false)).toBe(text);
  });

  it.each([
    ['完成', '@', '完成'],
    ['完成', '0.00', '完成'],
    ['完成', '0;0;0;"["@"]"', '[完成]'],
    [true, '0.00', 'TRUE'],
    [null, '0.00', ''],
    [{ error: '#N/A' }, '0%', '#N/A'],
  ])('%p in %s is %j', (value, code, text) => {
    expect(formatValue(value, code, false)).toBe(text);
  });
});

describe('dates and times', () => {
  it.each([
    [44530, 'yyyy/m/d', '2021/11/30'],
    [44530, 'yyyy-mm-dd', '2021-11-30'],
    [44530, 'yyyy"年"m"月"', '2021年11月'],
    [44530, 'yyyy"年"m"月"d"日"', '2021年11月30日'],
    [44530, '[$-804]yyyy"年"m"月"d"日";@', '2021年11月30日'],
    [44530, 'yy.m.d', '21.11.30'],
    [44530, 'm"月"d"日"', '11月30日'],
    [44530, 'd-mmm-yy', '30-Nov-21'],
    [44530, 'mmmm', 'November'],
    [44530, 'mmmmm', 'N'],
    [44530, 'dddd', 'Tuesday'],
    [44530, 'aaaa', '星期二'],
    [44530, 'aaa', '二'],
    [44530.5, 'yyyy/m/d h:mm', '2021/11/30 12:00'],
    [44530.75, 'h:mm AM/PM', '6:00 PM'],
    [44530.75, '上午/下午h"时"mm"分"', '下午6时00分'],
    [0.0423611, 'h:mm:ss', '1:01:00'],
    [0.999999, 'h:mm', '0:00'],
    [1.5, '[h]:mm', '36:00'],
    [0.00001, 'mm:ss.0', '00:00.9'],
    [59, 'yyyy/m/d', '1900/2/28'],
    [60, 'yyyy/m/d', '1900/2/29'],
    [61, 'yyyy/m/d', '1900/3/1'],
    [1, 'yyyy/m/d', '1900/1/1'],
    [0, 'yyyy/m/d', '1900/1/0'],
    [2_958_465, 'yyyy/m/d', '9999/12/31'],
    [-1, 'yyyy/m/d', '########'],
    [3_000_000, 'yyyy/m/d', '########'],
  ])('%p in %s is %s', (serial, code, text) => {
    expect(formatValue(serial, code, false)).toBe(text);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(formatValue(0, 'yyyy/m/d', true)).toBe('1904/1/1');
    expect(formatValue(43_068, 'yyyy/m/d', true)).toBe('2021/11/30');
  });

  it.each([
    [0, 'General'],
    [9, '0%'],
    [10, '0.00%'],
    [14, 'yyyy/m/d'],
    [27, 'yyyy"年"m"月"'],
    [31, 'yyyy"年"m"月"d"日"'],
    [49, '@'],
    [57, 'yyyy"年"m"月"'],
    [999, 'General'],
  ])('number %i is built in as %s', (id, code) => {
    expect(builtinFormat(id)).toBe(code);
  });

  it.each([
    ['0.00%', 'percent'],
    ['yyyy"年"', 'date'],
    ['h:mm', 'date'],
    ['@', 'text'],
    ['0.00', 'number'],
    ['"day"0', 'number'],
  ])('%s shows a %s', (code, kind) => {
    expect(formatKind(code)).toBe(kind);
  });
});

describe('any number in any format', () => {
  const codes = fc.oneof(
    fc.constantFrom('General', '0', '0.00', '#,##0.00', '0%', 'yyyy/m/d h:mm:ss', '# ??/??', '0.00E+00', '[h]:mm', '@'),
    fc.array(fc.constantFrom('0', '#', '?', '.', ',', '%', ';', '"x"', '[', ']', '_', '*', '\\', '/', '@', 'y', 'm', 'd', 'h', 's', 'E+', 'General', '>', '1', '-'), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 12 }),
  );
  it('gives a text and never throws', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), codes, fc.boolean(), (value, code, date1904) => {
        expect(typeof formatValue(value, code, date1904)).toBe('string');
      }),
    );
  });

  it('rounds two decimals as Number does where no half is involved, and groups thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const text = formatValue(cents / 100, '#,##0.00', false);
        expect(Number(text.replaceAll(',', '')) * 100).toBeCloseTo(cents, 4);
        expect(text).toMatch(/^-?\d{1,3}(,\d{3})*\.\d\d$/);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { shiftFormula } from '../../../src/core/sheet/shiftFormula';
import { columnName } from '../../../src/core/sheet/address';

const insert = (at: number, count = 1, sheet = '表1') => ({ kind: 'insert-rows' as const, sheet, at: at - 1, count });
const remove = (at: number, count = 1, sheet = '表1') => ({ kind: 'delete-rows' as const, sheet, at: at - 1, count });

describe('a formula when rows are inserted before row 5 of its own sheet', () => {
  test.each([
    ['=A4+A5', '=A4+A6'],
    ['=$A$5*B$6', '=$A$6*B$7'],
    ['=SUM(A1:A4)', '=SUM(A1:A4)'],
    ['=SUM(A4:A5)', '=SUM(A4:A6)'],
    ['=SUM(A5:A9)', '=SUM(A6:A10)'],
    ['=SUM(A9:A2)', '=SUM(A10:A2)'],
    ['=SUM($4:$6)', '=SUM($4:$7)'],
    ['=SUM(A:A,B1:B1048576)', '=SUM(A:A,B1:B1048576)'],
    ['=SUM(A3:A1048576)', '=SUM(A3:A1048576)'],
    ['="A5"&A5&"说""A5"""', '="A5"&A6&"说""A5"""'],
    ['=LOG10(A10)+BIN2DEC(A6)', '=LOG10(A11)+BIN2DEC(A7)'],
    ['=表1!A5+表2!A5', '=表1!A6+表2!A5'],
    ["='表1'!A5+'表 1'!A5", "='表1'!A6+'表 1'!A5"],
    ['=[1]表1!A5+[合计.xlsx]表1!A5', '=[1]表1!A5+[合计.xlsx]表1!A5'],
    ["='[1]表1'!A5+'C:\\[a.xlsx]表1'!A5", "='[1]表1'!A5+'C:\\[a.xlsx]表1'!A5"],
    ['=表0:表1!A5', '=表0:表1!A5'],
    ['=SUM(明细[A5])+明细[[#Headers],[A5]]+A5', '=SUM(明细[A5])+明细[[#Headers],[A5]]+A6'],
    ["=明细['[A5']]+A5", "=明细['[A5']]+A6"],
    ['=合计A5+A5.x+XFE5+_A5+A5_', '=合计A5+A5.x+XFE5+_A5+A5_'],
    ['=1E5+A5', '=1E5+A6'],
    ['=A5#+@A5+A5%', '=A6#+@A6+A6%'],
    ['=A1:INDEX(A:A,5)', '=A1:INDEX(A:A,5)'],
    ['=IF(A5>5,"5:5",5:5)', '=IF(A6>5,"5:5",6:6)'],
    ['A5', 'A6'],
  ])('%s → %s', (before, after) => {
    expect(shiftFormula(before, '表1', insert(5))).toBe(after);
  });

  test('a row pushed over the end of the sheet is lost', () => {
    expect(shiftFormula('=A1048576', '表1', insert(5))).toBe('=#REF!');
  });

  test('names of sheets are compared without regard to capitals, and quotes in them are read', () => {
    expect(shiftFormula("=SHEET1!A5+'a''b'!A5", 'x', insert(5, 2, 'sheet1'))).toBe("=SHEET1!A7+'a''b'!A5");
    expect(shiftFormula("='a''b'!A5+A5", 'x', insert(5, 1, "a'b"))).toBe("='a''b'!A6+A5");
  });
});

describe('a formula when rows 5 and 6 of its own sheet are deleted', () => {
  test.each([
    ['=A4+A7', '=A4+A5'],
    ['=A5+B$6', '=#REF!+#REF!'],
    ['=表1!A5', '=表1!#REF!'],
    ['=SUM(A1:A5)', '=SUM(A1:A4)'],
    ['=SUM(A5:A9)', '=SUM(A5:A7)'],
    ['=SUM(A6:A9)', '=SUM(A5:A7)'],
    ['=SUM(A3:A9)', '=SUM(A3:A7)'],
    ['=SUM(A5:B6)', '=SUM(#REF!)'],
    ['=SUM(5:6)+SUM(4:6)', '=SUM(#REF!)+SUM(4:4)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
  ])('%s → %s', (before, after) => {
    expect(shiftFormula(before, '表1', remove(5, 2))).toBe(after);
  });
});

const rowNumber = fc.integer({ min: 1, max: 200 });
const reference = fc
  .record({ column: fc.integer({ min: 0, max: 16_383 }), row: rowNumber, height: fc.integer({ min: 0, max: 30 }), absolute: fc.boolean(), range: fc.boolean() })
  .map(({ column, row, height, absolute, range }) => {
    const cell = (r: number) => `${absolute ? '$' : ''}${columnName(column)}${absolute ? '$' : ''}${String(r)}`;
    return range ? `${cell(row)}:${cell(row + height)}` : cell(row);
  });
const formulaText = fc.array(fc.oneof(reference, reference.map((r) => `表1!${r}`), reference.map((r) => `'别的 表'!${r}`), fc.constantFrom('"A5"', '明细[A5]', '1.5', 'SUM(C3,C9)')), { minLength: 1, maxLength: 6 }).map((parts) => `=${parts.join('+')}`);

test('deleting the rows just inserted gives the formula back', () => {
  fc.assert(
    fc.property(formulaText, rowNumber, fc.integer({ min: 1, max: 9 }), (formula, at, count) => {
      expect(shiftFormula(shiftFormula(formula, '表1', insert(at, count)), '表1', remove(at, count))).toBe(formula);
    }),
  );
});

test('inserting in two goes is inserting at once', () => {
  fc.assert(
    fc.property(formulaText, rowNumber, (formula, at) => {
      expect(shiftFormula(shiftFormula(formula, '表1', insert(at)), '表1', insert(at))).toBe(shiftFormula(formula, '表1', insert(at, 2)));
    }),
  );
});

test('whatever the characters, it never throws and is done in time that grows with the length', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof shiftFormula(text, '表1', insert(1)) === 'string'));
  for (const piece of ['[', "'", '"', '"a', 'A', 'A1', '$', 'A1:', "[']", '[[', '表', '1']) {
    const started = performance.now();
    shiftFormula(piece.repeat(100_000), '表1', insert(1));
    expect(performance.now() - started).toBeLessThan(2_000);
  }
});

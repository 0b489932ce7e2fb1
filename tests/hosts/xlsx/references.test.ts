import { formatArea } from '../../../src/core/sheet/area';
import { formulaReferences } from '../../../src/hosts/xlsx/sheet/formulaReferences';
import { translateFormula } from '../../../src/hosts/xlsx/sheet/translateFormula';

describe('a formula moved two rows down and one column right', () => {
  it.each([
    ['A1', 'B3'],
    ['$A1', '$A3'],
    ['A$1', 'B$1'],
    ['$A$1', '$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:A)', 'SUM(B:B)'],
    ['SUM($A:A)', 'SUM($A:B)'],
    ['SUM(1:2)', 'SUM(3:4)'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['ATAN2(A1,1)', 'ATAN2(B3,1)'],
    ['"A1"&A1', '"A1"&B3'],
    ['"say ""A1"""&A1', '"say ""A1"""&B3'],
    ["'A1 表'!A1", "'A1 表'!B3"],
    ['表1!A1+Sheet2!B2', '表1!B3+Sheet2!C4'],
    ['Table1[[#This Row],[A1]]', 'Table1[[#This Row],[A1]]'],
    ['率_A1+A1', '率_A1+B3'],
    ['1E5+A1', '1E5+B3'],
    ['XFD1', '#REF!'],
    ['A1048576', '#REF!'],
    ['TRUE', 'TRUE'],
    ['ZZZZ1+A12345678', 'ZZZZ1+A12345678'],
  ])('%s → %s', (before, after) => {
    expect(translateFormula(before, 2, 1)).toBe(after);
  });
});

describe('the cells a formula reads', () => {
  it.each([
    ['=A1+B2*2', ['表!A1', '表!B2']],
    ['=SUM($H$14:H38)', ['表!H14:H38']],
    ["='汇 总'!A1+Sheet2!B2:C3", ['汇 总!A1', 'Sheet2!B2:C3']],
    ["='it''s'!A1", ["it's!A1"]],
    ['=SUM(B:C)', ['表!B1:C1048576']],
    ['=SUM(2:3)', ['表!A2:XFD3']],
    ['="A1"&LOG10(5)', []],
    ['=IF(A1>=1E2,"B2",C3)', ['表!A1', '表!C3']],
    ['=完成率A1', []],
  ])('%s', (formula, expected) => {
    expect(formulaReferences(formula, '表').map(({ sheet, area }) => `${sheet}!${formatArea(area)}`)).toEqual(expected);
  });
});

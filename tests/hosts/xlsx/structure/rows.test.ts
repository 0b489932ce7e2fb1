import { deleted, inserted, rowsAfter } from './given';

describe('the rows of a sheet', () => {
  it.each<readonly [string, string, Parameters<typeof rowsAfter>[1], string]>([
    [
      'below an insertion count on', '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="20"><c r="A2"><v>2</v></c><c r="C2" t="s"><v>0</v></c></row>', inserted(2, 1, 1),
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3" ht="20"><c r="A3"><v>2</v></c><c r="C3" t="s"><v>0</v></c></row>',
    ],
    [
      'new ones take height, style and styled cells, and are neither hidden nor folded', '<row r="4" spans="1:3" ht="30" customHeight="1" s="2" customFormat="1" hidden="1" collapsed="1"><c r="A4" s="3" t="s"><v>0</v></c><c r="B4"/><c r="C4" s="5"><f>A4</f></c></row>', inserted(5, 2, 4),
      '<row r="4" spans="1:3" ht="30" customHeight="1" s="2" customFormat="1" hidden="1" collapsed="1"><c r="A4" s="3" t="s"><v>0</v></c><c r="B4"/><c r="C4" s="5"><f>A4</f></c></row>' +
        '<row r="5" spans="1:3" ht="30" customHeight="1" s="2" customFormat="1"><c r="A5" s="3"/><c r="C5" s="5"/></row><row r="6" spans="1:3" ht="30" customHeight="1" s="2" customFormat="1"><c r="A6" s="3"/><c r="C6" s="5"/></row>',
    ],
    [
      'may be like a row below', '<row r="1"><c r="A1" s="1"/></row><row r="2"><c r="A2" s="7"/></row>', inserted(2, 1, 2),
      '<row r="1"><c r="A1" s="1"/></row><row r="2"><c r="A2" s="7"/></row><row r="3"><c r="A3" s="7"/></row>',
    ],
    ['that are like nothing have no element', '<row r="1"/><row r="9"><c r="B9"><v>1</v></c></row>', inserted(5, 1, 4), '<row r="1"/><row r="10"><c r="B10"><v>1</v></c></row>'],
    ['below deleted ones move up', '<row r="1"/><row r="2"><c r="A2"><v>2</v></c></row>\n<row r="3"/>\n<row r="9"><c r="B9"><v>1</v></c></row>', deleted(2, 2), '<row r="1"/>\n<row r="7"><c r="B7"><v>1</v></c></row>'],
    ['that were not written are deleted too', '<row r="1"/><row r="9"><c r="B9"/></row>', deleted(3, 2), '<row r="1"/><row r="7"><c r="B7"/></row>'],
    [
      'that do not state their place state it from then on', '<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>', inserted(2, 1, 9),
      '<row><c><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>3</v></c></row>',
    ],
    ['keep comments and odd spaces', '<row r="1"/> <!-- <row r="2"/> --> <row  r = "2" ><c r=\'A2\' /></row>', inserted(2, 1, 9), '<row r="1"/> <!-- <row r="2"/> --> <row  r = "3" ><c r=\'A3\' /></row>'],
  ])('%s', async (_, rows, structure, expected) => {
    expect(await rowsAfter(rows, structure)).toBe(expected);
  });
});

describe('formulas of the sheet itself', () => {
  const cell = (formula: string): string => `<row r="1"><c r="A1">${formula}</c></row>`;
  it.each<readonly [string, string, Parameters<typeof rowsAfter>[1], string]>([
    ['a range grows', '<f>SUM(B3:B6)</f><v>9</v>', inserted(5), '<f>SUM(B3:B7)</f><v>9</v>'],
    ['escaped ones stay well-formed', '<f>IF(B5&lt;&gt;"&amp;B5",B$5,1)</f>', inserted(5), '<f>IF(B6&lt;&gt;"&amp;B5",B$6,1)</f>'],
    ['character data is read as text', '<f><![CDATA[B5<1]]></f>', inserted(5), '<f>B6&lt;1</f>'],
    ['one that is not concerned keeps its very text', '<f>IF(B1=&quot;x&quot;,1,2)</f>', inserted(5), '<f>IF(B1=&quot;x&quot;,1,2)</f>'],
    ['one that loses its cell says so, and its result goes', '<f>B5*2</f><v>9</v>', deleted(5), '<f>#REF!*2</f>'],
  ])('%s', async (_, formula, structure, expected) => {
    const rows = `${cell(formula)}<row r="5"><c r="B5"><v>4</v></c></row><row r="9"/>`;
    expect(await rowsAfter(rows, structure)).toContain(cell(expected));
  });

  it('results that rested on a deleted cell go, through other formulas too; others stay', async () => {
    const rows = '<row r="1"><c r="A1"><f>SUM(B3:B6)</f><v>9</v></c><c r="B1" t="str"><f>A1&amp;""</f><v>9</v></c><c r="C1"><f>B9</f><v>7</v></c></row><row r="5"><c r="B5"><v>4</v></c></row><row r="9"><c r="B9"><v>7</v></c></row>';
    expect(await rowsAfter(rows, deleted(5))).toBe(
      '<row r="1"><c r="A1"><f>SUM(B3:B5)</f></c><c r="B1"><f>A1&amp;""</f></c><c r="C1"><f>B8</f><v>7</v></c></row><row r="8"><c r="B8"><v>7</v></c></row>',
    );
  });

  it('a shared formula that moves as one stays shared', async () => {
    const rows = '<row r="6"><c r="C6"><f t="shared" ref="C6:C7" si="0">A6+B6</f></c></row><row r="7"><c r="C7"><f t="shared" si="0"/></c></row>';
    expect(await rowsAfter(rows, inserted(5))).toBe('<row r="7"><c r="C7"><f t="shared" ref="C7:C8" si="0">A7+B7</f></c></row><row r="8"><c r="C8"><f t="shared" si="0"/></c></row>');
  });

  it('a shared formula whose cells come to say different things is written out', async () => {
    const rows = '<row r="4"><c r="C4"><f t="shared" ref="C4:C6" si="0">A3+B4</f><v>1</v></c></row><row r="5"><c r="C5"><f t="shared" si="0"/></c></row><row r="6"><c r="C6"><f t="shared" si="0"/></c></row>';
    expect(await rowsAfter(rows, inserted(5, 1, 9))).toBe('<row r="4"><c r="C4"><f>A3+B4</f><v>1</v></c></row><row r="6"><c r="C6"><f>A4+B6</f></c></row><row r="7"><c r="C7"><f>A6+B7</f></c></row>');
  });

  it('those that borrowed from a deleted cell get texts of their own', async () => {
    const rows = '<row r="5"><c r="C5"><f t="shared" ref="C5:C6" si="0">A5*2</f></c></row><row r="6"><c r="C6"><f t="shared" si="0"/></c></row>';
    expect(await rowsAfter(rows, deleted(5))).toBe('<row r="5"><c r="C5"><f>A5*2</f></c></row>');
  });

  it('array formulas and data tables move with their areas and input cells', async () => {
    const rows = '<row r="6"><c r="C6"><f t="array" ref="C6:C7">A6:A7*B6:B7</f></c></row><row r="7"><c r="C7"/></row><row r="8"><c r="D8"><f t="dataTable" ref="D8:D9" dt2D="0" r1="A6"/></c></row>';
    expect(await rowsAfter(rows, inserted(5))).toBe('<row r="7"><c r="C7"><f t="array" ref="C7:C8">A7:A8*B7:B8</f></c></row><row r="8"><c r="C8"/></row><row r="9"><c r="D9"><f t="dataTable" ref="D9:D10" dt2D="0" r1="A7"/></c></row>');
  });
});

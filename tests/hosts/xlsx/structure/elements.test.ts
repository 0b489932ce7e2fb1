import type { StructureEdit } from '../../../../src/core/sheet/edit';
import { beforeAfter, behindAfter, deleted, inserted } from './given';

type Case = readonly [string, string, StructureEdit, string];

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const ext = (content: string): string => `<extLst><ext uri="{x}" ${X14}>${content}</ext></extLst>`;

describe('what stands behind the rows follows them', () => {
  const cases: readonly Case[] = [
    ['merged areas move and grow', '<mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref="A3:A6"/><mergeCell ref="A7:C7"/></mergeCells>', inserted(5), '<mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref="A3:A7"/><mergeCell ref="A8:C8"/></mergeCells>'],
    ['merged areas that end above or begin there do not grow', '<mergeCells count="2"><mergeCell ref="A3:A4"/><mergeCell ref="A5:A6"/></mergeCells>', inserted(5), '<mergeCells count="2"><mergeCell ref="A3:A4"/><mergeCell ref="A6:A7"/></mergeCells>'],
    ['merged areas in deleted rows go, those left with one cell too', '<mergeCells count="3"><mergeCell ref="A5:C5"/><mergeCell ref="A7:C7"/><mergeCell ref="B4:B5"/></mergeCells>', deleted(5), '<mergeCells count="1"><mergeCell ref="A6:C6"/></mergeCells>'],
    ['the list goes with the last merged area', '<mergeCells count="1"><mergeCell ref="A5:C5"/></mergeCells><pageMargins left="1"/>', deleted(5), '<pageMargins left="1"/>'],
    ['a validation above the place is taken by new rows like it', '<dataValidations count="1"><dataValidation type="list" sqref="C2:C4 D9"><formula1>$H$2:$H$6</formula1></dataValidation></dataValidations>', inserted(5, 2), '<dataValidations count="1"><dataValidation type="list" sqref="C2:C6 D11"><formula1>$H$2:$H$8</formula1></dataValidation></dataValidations>'],
    ['a validation below the place is taken where row like has it', '<dataValidations count="1"><dataValidation sqref="C5:C6"><formula1>B5&gt;1</formula1></dataValidation></dataValidations>', inserted(5, 1, 5), '<dataValidations count="1"><dataValidation sqref="C5:C7"><formula1>B5&gt;1</formula1></dataValidation></dataValidations>'],
    ['one of rows elsewhere is taken as an area more', '<dataValidations count="1"><dataValidation sqref="C2"><formula1>1</formula1></dataValidation></dataValidations>', inserted(8, 1, 2), '<dataValidations count="1"><dataValidation sqref="C2 C8"><formula1>1</formula1></dataValidation></dataValidations>'],
    ['new rows like a row without validation have none', '<dataValidations count="1"><dataValidation sqref="C4:C6"><formula1>1</formula1></dataValidation></dataValidations>', inserted(5, 1, 9), '<dataValidations count="1"><dataValidation sqref="C4 C6:C7"><formula1>1</formula1></dataValidation></dataValidations>'],
    ['a validation that loses all cells goes, its neighbours stay', '<dataValidations count="2"><dataValidation sqref="C5"/><dataValidation sqref="D2"/></dataValidations>', deleted(5), '<dataValidations count="1"><dataValidation sqref="D2"/></dataValidations>'],
    ['a format that loses its first cell speaks for the next', '<conditionalFormatting sqref="C5:C8"><cfRule type="expression" priority="1"><formula>AND(C5&gt;B5,C4&lt;$D$2)</formula></cfRule></conditionalFormatting>', deleted(5), '<conditionalFormatting sqref="C5:C7"><cfRule type="expression" priority="1"><formula>AND(C5&gt;B5,C4&lt;$D$2)</formula></cfRule></conditionalFormatting>'],
    ['a format over whole columns goes on speaking for row 1', '<conditionalFormatting sqref="C1:C1048576"><cfRule type="expression" priority="1"><formula>C1&gt;1</formula></cfRule></conditionalFormatting>', inserted(1, 1, 2), '<conditionalFormatting sqref="C1:C1048576"><cfRule type="expression" priority="1"><formula>C1&gt;1</formula></cfRule></conditionalFormatting>'],
    ['limits of data bars that are formulas', '<conditionalFormatting sqref="C2"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="$D$6"/><cfvo type="num" val="10"/></dataBar></cfRule></conditionalFormatting>', inserted(5), '<conditionalFormatting sqref="C2"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="$D$7"/><cfvo type="num" val="10"/></dataBar></cfRule></conditionalFormatting>'],
    ['links move, inside the workbook too', '<hyperlinks><hyperlink ref="A6" location="表!A9" display="x"/><hyperlink ref="A2:A5" r:id="rId9"/></hyperlinks>', inserted(5), '<hyperlinks><hyperlink ref="A7" location="表!A10" display="x"/><hyperlink ref="A2:A6" r:id="rId9"/></hyperlinks>'],
    ['page breaks move; a break of columns does not', '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks><colBreaks count="1"><brk id="6" man="1"/></colBreaks>', inserted(5), '<rowBreaks count="2" manualBreakCount="2"><brk id="5" max="16383" man="1"/><brk id="7" max="16383" man="1"/></rowBreaks><colBreaks count="1"><brk id="6" man="1"/></colBreaks>'],
    ['two page breaks that meet are one', '<rowBreaks count="2" manualBreakCount="2"><brk id="4" man="1"/><brk id="5" man="1"/></rowBreaks>', deleted(5), '<rowBreaks count="1" manualBreakCount="1"><brk id="4" man="1"/></rowBreaks>'],
    ['filter and sorting', '<autoFilter ref="A2:C6"><filterColumn colId="0"/><sortState ref="A3:C6"><sortCondition ref="B3:B6"/></sortState></autoFilter>', inserted(5), '<autoFilter ref="A2:C7"><filterColumn colId="0"/><sortState ref="A3:C7"><sortCondition ref="B3:B7"/></sortState></autoFilter>'],
    ['ranges anyone may edit, ignored errors, scenarios', '<scenarios sqref="A9"><scenario name="x"><inputCells r="A6" val="1"/></scenario></scenarios><ignoredErrors><ignoredError sqref="A1:A4" numberStoredAsText="1"/></ignoredErrors>', inserted(5), '<scenarios sqref="A10"><scenario name="x"><inputCells r="A7" val="1"/></scenario></scenarios><ignoredErrors><ignoredError sqref="A1:A5" numberStoredAsText="1"/></ignoredErrors>'],
    ['controls with their anchors and links', '<controls><control shapeId="1" r:id="rId9"><controlPr linkedCell="$A$6" listFillRange="表!$B$2:$B$9"><anchor moveWithCells="1"><from><row>5</row><rowOff>10</rowOff></from><to><row>7</row><rowOff>0</rowOff></to></anchor></controlPr></control></controls>', inserted(5), '<controls><control shapeId="1" r:id="rId9"><controlPr linkedCell="$A$7" listFillRange="表!$B$2:$B$10"><anchor moveWithCells="1"><from><row>6</row><rowOff>10</rowOff></from><to><row>8</row><rowOff>0</rowOff></to></anchor></controlPr></control></controls>'],
    ['validations of Excel 2010', ext('<x14:dataValidations count="1"><x14:dataValidation><x14:formula1><xm:f>汇总!$A$6</xm:f></x14:formula1><xm:sqref>C2:C4</xm:sqref></x14:dataValidation></x14:dataValidations>'), inserted(5), ext('<x14:dataValidations count="1"><x14:dataValidation><x14:formula1><xm:f>汇总!$A$6</xm:f></x14:formula1><xm:sqref>C2:C5</xm:sqref></x14:dataValidation></x14:dataValidations>')],
    ['conditional formats of Excel 2010', ext('<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>C5&gt;$D$8</xm:f></x14:cfRule><xm:sqref>C5:C6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>'), deleted(5), ext('<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>C5&gt;$D$7</xm:f></x14:cfRule><xm:sqref>C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>')],
    ['sparklines', ext('<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF000000"/><x14:sparklines><x14:sparkline><xm:f>表!A4:A6</xm:f><xm:sqref>C6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>'), inserted(5), ext('<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF000000"/><x14:sparklines><x14:sparkline><xm:f>表!A4:A7</xm:f><xm:sqref>C7</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>')],
    ['the last sparkline takes its list along', ext('<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF000000"/><x14:sparklines><x14:sparkline><xm:f>表!A4:A6</xm:f><xm:sqref>C5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>'), deleted(5), ''],
  ];
  it.each(cases)('%s', async (_, behind, structure, expected) => {
    expect(await behindAfter(behind, structure)).toBe(expected);
  });
});

describe('what stands before the rows follows them', () => {
  const view = (content: string): string => `<sheetViews><sheetView workbookViewId="0">${content}</sheetView></sheetViews>`;
  const cases: readonly Case[] = [
    ['the extent', '<dimension ref="A1:C9"/>', inserted(5), '<dimension ref="A1:C10"/>'],
    ['the selected cell, and where it is deleted the one that takes its place', view('<selection activeCell="B5" sqref="B5 C7:C8"/>'), deleted(5), view('<selection activeCell="B5" sqref="B5 C6:C7"/>')],
    ['frozen rows: one more among them stays frozen', view('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>'), inserted(3), view('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>')],
    ['frozen rows: below them nothing is', view('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>'), inserted(8), view('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>')],
  ];
  it.each(cases)('%s', async (_, before, structure, expected) => {
    expect(await beforeAfter(before, structure)).toBe(expected);
  });
});

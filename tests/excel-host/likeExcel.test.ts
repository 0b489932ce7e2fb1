/** The in-memory Excel is only worth something if it is as awkward as Excel. Here it is asked through office.js alone. */
import { openExcel } from '../hosts/excel/openExcel';

const only = { sheets: [{ name: 'Sheet1', cells: { A1: 1, A2: { value: null, format: '@' }, A3: '旧' } }] };

/** Writes into A1:A3 and gives what is there then. */
const write = (property: 'values' | 'formulas', values: (string | number | boolean | null)[]): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
    range[property] = values.map((value) => [value]);
    range.load('values, numberFormat, formulas');
    await context.sync();
    return [range.values.flat(), range.formulas.flat(), range.numberFormat.flat()].map((line: unknown[]) => line);
  });

const codeOf = async (action: () => Promise<unknown>): Promise<unknown> => {
  try {
    await action();
    return null;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
  }
};

describe('writing', () => {
  it.each<readonly [string, string | number | boolean, unknown, unknown]>([
    ['a fraction becomes a date', '1/2', 46_024, 'd-mmm'],
    ['a Chinese date becomes a date', '2021年3月1日', 44_256, 'yyyy"年"m"月"'],
    ['a percentage becomes a number', '95%', 0.95, '0%'],
    ['digits lose their zeros', '007', 7, 'General'],
    ['TRUE becomes a truth value', 'true', true, 'General'],
    ['an apostrophe keeps a text and is not part of it', "'007", '007', 'General'],
    ['prose stays prose', '共35台', '共35台', 'General'],
  ])('%s', async (_, written, value, format) => {
    openExcel(only);
    const [values, , formats] = await write('values', [written, null, null]);
    expect([values, formats]).toEqual([[value, '', '旧'], [format, '@', 'General']]);
  });

  it('a text with = through values becomes a formula, but not in a cell of the format Text', async () => {
    openExcel(only);
    expect(await write('values', ['=1+2', '=1+2', null])).toEqual([[3, '=1+2', '旧'], ['=1+2', '=1+2', '旧'], ['General', '@', 'General']]);
  });

  it('a number in a cell of the format Text becomes a text', async () => {
    openExcel(only);
    expect((await write('values', [null, 5, null]))[0]).toEqual([1, '5', '旧']);
  });
});

describe('errors', () => {
  const first = (context: Excel.RequestContext): Excel.Range => context.workbook.worksheets.getItem('Sheet1').getRange('A1');
  it.each([
    ['an array of the wrong size', 'InvalidArgument', (context: Excel.RequestContext) => { first(context).values = [[1, 2]]; }],
    ['a sheet that is not there', 'ItemNotFound', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('x').activate(); }],
    ['a name that is taken', 'ItemAlreadyExists', (context: Excel.RequestContext) => { context.workbook.worksheets.add('sheet1'); }],
    ['the last sheet', 'InvalidOperation', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('Sheet1').delete(); }],
    ['a property nobody has', 'InvalidArgument', (context: Excel.RequestContext) => { first(context).load('nothing'); }],
    ['a locked cell of a protected sheet', 'AccessDenied', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('Sheet1').protection.protect(); first(context).values = [[2]]; }],
  ])('%s: %s', async (_, code, act) => {
    openExcel(only);
    expect(await codeOf(() => Excel.run(async (context) => { act(context); await context.sync(); }))).toBe(code);
  });

  it('what came before the action that fails has happened', async () => {
    const { cellsOf } = openExcel(only);
    await codeOf(() => Excel.run(async (context) => {
      first(context).values = [[2]];
      context.workbook.worksheets.getItem('x').activate();
      await context.sync();
    }));
    expect((await cellsOf('Sheet1'))['A1']?.value).toBe(2);
  });

  it('a chain that goes on from a null object is an error, since nothing is promised about it', async () => {
    openExcel(only);
    expect(await codeOf(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('x').getRange('A1').load('values');
      await context.sync();
    }))).toBe('InvalidOperation');
  });
});

it('merged areas are told only when their top-left cell is asked for (#3611)', async () => {
  openExcel({ sheets: [{ name: 'Sheet1', cells: { A1: 1 }, merges: ['B2:C3'] }] });
  const told = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [whole, part] = [sheet.getRange('A1:D4').getMergedAreasOrNullObject(), sheet.getRange('C3:D4').getMergedAreasOrNullObject()];
    whole.load('areaCount, address');
    part.load('areaCount');
    await context.sync();
    return [whole.areaCount, whole.address, part.isNullObject];
  });
  expect(told).toEqual([1, 'Sheet1!B2', true]);
});

describe('rows', () => {
  const given = {
    sheets: [
      { name: 'Sheet1', cells: { A1: '题', A3: '组', B3: 1, B4: 2, B5: 3, B6: { value: 6, formula: '=SUM(B3:B5)' }, C6: { value: 3, formula: '=B5+$B$3' } }, merges: ['A3:A5', 'A6:A7', 'B8:C8'] },
      { name: '别的', cells: { A1: { value: 3, formula: '=Sheet1!B5' }, A2: { value: 0, formula: '=SUM(B3:B5)' } } },
    ],
  };
  const act = async (change: (sheet: Excel.Worksheet) => void): Promise<{ readonly formulas: readonly unknown[]; readonly merges: readonly string[]; readonly names: readonly string[] }> => {
    const { excel, cellsOf } = openExcel(given);
    excel.book.names.set('全部', '=Sheet1!$B$3:$B$5');
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    const [own, other] = [await cellsOf('Sheet1'), await cellsOf('别的')];
    return {
      formulas: [...Object.values(own), ...Object.values(other)].flatMap(({ formula }) => (formula === null ? [] : [formula])),
      merges: (excel.book.sheets[0]?.merges ?? []).map(({ top, bottom }) => `${String(top + 1)}-${String(bottom + 1)}`), names: [...excel.book.names.values()],
    };
  };

  it('inserted inside what spans them make it grow, on every sheet; elsewhere they only move it', async () => {
    expect(await act((sheet) => { sheet.getRange('4:5').insert('Down'); })).toEqual({ formulas: ['=SUM(B3:B7)', '=B7+$B$3', '=Sheet1!B7', '=SUM(B3:B5)'], merges: ['3-7', '8-9', '10-10'], names: ['=Sheet1!$B$3:$B$7'] });
  });

  it('inserted under the last or above the first of a range do not', async () => {
    expect((await act((sheet) => { sheet.getRange('6:6').insert('Down'); })).formulas).toEqual(['=SUM(B3:B5)', '=B5+$B$3', '=Sheet1!B5', '=SUM(B3:B5)']);
    expect((await act((sheet) => { sheet.getRange('3:3').insert('Down'); })).formulas[0]).toBe('=SUM(B4:B6)');
  });

  it('deleted shrink what spans them and leave #REF! of what only spoke of them', async () => {
    expect(await act((sheet) => { sheet.getRange('5:5').delete('Up'); })).toEqual({ formulas: ['=SUM(B3:B4)', '=#REF!+$B$3', '=Sheet1!#REF!', '=SUM(B3:B5)'], merges: ['3-4', '5-6', '7-7'], names: ['=Sheet1!$B$3:$B$4'] });
  });

  it('deleted take the content of a merged area along with its first row, and an area of one cell is merged no more', async () => {
    const { excel, cellsOf } = openExcel(given);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('3:4').delete('Up');
      await context.sync();
    });
    expect(await cellsOf('Sheet1')).not.toHaveProperty('A3');
    expect(excel.book.sheets[0]?.merges).toHaveLength(2);
  });

  it.each<readonly [string, string, (sheet: Excel.Worksheet) => void]>([
    ['formats copied onto a part of a merged area', 'InvalidOperation', (sheet) => { sheet.getRange('A4').copyFrom('B4', 'Formats'); }],
    ['rows inserted into a protected sheet', 'AccessDenied', (sheet) => { sheet.protection.protect(); sheet.getRange('4:4').insert('Down'); }],
    ['locked rows deleted from a protected sheet that allows rows to be deleted', 'AccessDenied', (sheet) => { sheet.protection.protect({ allowDeleteRows: true }); sheet.getRange('4:4').delete('Up'); }],
  ])('%s: %s', async (_, code, change) => { expect(await codeOf(() => act(change))).toBe(code); });

  it('formats copied bring merged areas along, and validation stays behind', async () => {
    const { excel } = openExcel(given);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B8').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      sheet.getRange('B9:C9').copyFrom('B8:C8', 'Formats');
      await context.sync();
    });
    expect(excel.book.sheets[0]?.merges).toContainEqual({ top: 8, bottom: 8, left: 1, right: 2 });
    expect(excel.book.sheets[0]?.validations.map(({ area }) => area.top)).toEqual([7]);
  });

  it('a side without a line is told as black, and drawn when that is given back (#1087)', async () => {
    openExcel(given);
    const told = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B3');
      const before = cell.getCellProperties({ format: { borders: { color: true, style: true } } });
      await context.sync();
      cell.setCellProperties([[{ format: { borders: { top: { color: before.value[0]?.[0]?.format?.borders?.top?.color ?? '' } } } }]]);
      const after = cell.getCellProperties({ format: { borders: { style: true } } });
      await context.sync();
      return [before, after].map(({ value }) => value[0]?.[0]?.format?.borders?.top?.style);
    });
    expect(told).toEqual(['None', 'Continuous']);
  });
});

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

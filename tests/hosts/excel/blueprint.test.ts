import { peek, type Sheet } from '../../excel-host/book/book';
import { tinyBlueprint } from '../tinyBlueprint';
import { openExcel } from './openExcel';

const built = async (change: Partial<ReturnType<typeof tinyBlueprint>> = {}): Promise<Sheet> => {
  const { excel, host } = openExcel({ sheets: [{ name: '一', cells: {} }] });
  const outcome = await host.addSheets([{ ...tinyBlueprint('新表'), ...change }]);
  const sheet = excel.book.sheets[1];
  if (!outcome.ok || sheet === undefined) throw new Error(outcome.ok ? 'missing' : outcome.problem.message.en);
  return sheet;
};

describe('a sheet built from a blueprint', () => {
  it('has fonts, fills, borders and alignment', async () => {
    const sheet = await built();
    const { look } = peek(sheet, 2, 1);
    expect(Object.fromEntries(look)).toMatchObject({
      'Font.Name': '宋体', 'Font.Size': 11, 'Fill.Color': '#FFF2CC', HorizontalAlignment: 'Center', VerticalAlignment: 'Center', WrapText: true,
      'EdgeTop.Style': 'Continuous', 'EdgeBottom.Style': 'Continuous', 'InsideVertical.Style': 'Continuous',
    });
    expect(look.has('InsideHorizontal.Style')).toBe(false);
  });

  it('locks all but what is to be filled in', async () => {
    const sheet = await built();
    expect([peek(sheet, 1, 1).locked, peek(sheet, 2, 1).locked, sheet.protection]).toEqual([true, false, { allowFormatCells: false, allowFormatColumns: true, allowFormatRows: true }]);
  });

  it('has widths, heights, frozen rows and page set-up', async () => {
    const { layout } = await built();
    expect(Object.fromEntries(layout)).toMatchObject({
      'ColumnWidth.0': 108.75, 'RowHeight.0': 30, 'FreezePanes.FreezeRows': 1, 'PageLayout.Orientation': 'Landscape', 'PageLayout.PaperSize': 'A4',
      'PageLayout.Zoom': { horizontalFitToPages: 1 }, 'PageLayout.SetPrintTitleRows': '$1:$1', 'PageLayout.CenterFooter': '第 &P 页，共 &N 页',
      'PageLayout.Margins.left': { unit: 'Inches', size: 0.5 },
    });
  });

  it('has its rules for what may be typed, with prompt and error', async () => {
    const { validations } = await built();
    expect(validations.map(({ property, value }) => ({ property, value }))).toEqual(expect.arrayContaining([
      { property: 'Rule', value: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } } },
      { property: 'Rule', value: { list: { inCellDropDown: true, source: '是,否' } } },
      { property: 'Prompt', value: { showPrompt: true, title: '', message: '请选择' } },
      { property: 'ErrorAlert', value: { showAlert: true, style: 'Stop', title: '', message: '请填 0 到 100 的数' } },
    ]));
  });

  it('shows only the prompt where a list is longer than Excel takes', async () => {
    const [first] = tinyBlueprint('x').validations;
    const values = Array.from({ length: 60 }, (_, index) => `选项${String(index)}`);
    const { validations } = await built({ validations: first === undefined ? [] : [{ ...first, rule: { kind: 'list', values } }] });
    expect(validations.map(({ property }) => property)).toEqual(['Prompt']);
  });
});

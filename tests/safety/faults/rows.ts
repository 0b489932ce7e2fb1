import { formatAddress } from '../../../src/core/sheet/address';
import { formatArea, parseArea } from '../../../src/core/sheet/area';
import type { CellContent, CellEdit, EditPlan } from '../../../src/core/sheet/edit';
import { cellFor, cellsOf, heightOf, holdsSomething, type Sheet } from '../../excel-host/book/book';
import { at } from '../../hosts/contract/given';
import type { GivenCell, GivenWorkbook } from '../../hosts/contractWorkbook';
import { type OpenedExcel, openExcel } from '../../hosts/excel/openExcel';

const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
const content = (value: CellContent['value'], formula: string | null = null): CellContent => ({ value, formula });
const edit = (cell: string, before: CellContent, after: CellContent): CellEdit => ({ sheet: '表', cell: at(cell), before, after, role: 'indicator', why: { zh: '', en: '' }, ticked: true });
const area = (name: string): NonNullable<ReturnType<typeof parseArea>> => parseArea(name) ?? { top: 0, left: 0, bottom: 0, right: 0 };

/** A form of so many rows with merged levels, a merged value in every row, a total, and another sheet that speaks of it. */
export const tallForm = (rows: number): GivenWorkbook => {
  const cells: Record<string, GivenCell> = { A1: '绩效自评表' };
  const merges = ['A1:I1'];
  for (let row = 3; row < rows; row += 1) {
    for (const [index, column] of COLUMNS.entries()) if (index > 0 && index !== 4) cells[`${column}${String(row)}`] = index === 6 ? row % 7 : `${column}第${String(row)}行`;
    merges.push(`D${String(row)}:E${String(row)}`);
  }
  for (let row = 3; row + 4 < rows; row += 5) {
    cells[`A${String(row)}`] = `一级${String(row)}`;
    merges.push(`A${String(row)}:A${String(row + 4)}`);
  }
  cells['A2'] = '一级指标';
  cells[`A${String(rows)}`] = '合计';
  cells[`G${String(rows)}`] = { value: 0, formula: `=SUM(G3:G${String(rows - 1)})` };
  return { sheets: [{ name: '表', cells, merges }, { name: '汇总', cells: { A1: { value: 0, formula: '=表!G20' }, A2: { value: 0, formula: '=SUM(表!G20:G22)' } } }] };
};

/** Heights, lines, a rule for what may be typed, a rule that colours. */
const dress = (sheet: Sheet, rows: number): void => {
  for (let row = 2; row < rows; row += 1) {
    sheet.layout.set(`RowHeight.${String(row)}`, 20 + (row % 3));
    COLUMNS.forEach((_, column) => cellFor(sheet, row, column).look.set('EdgeBottom.Style', 'Continuous').set('EdgeBottom.Color', '#000000').set('EdgeBottom.Weight', 'Thin'));
  }
  sheet.validations.push({ area: area(`G3:G${String(rows - 1)}`), property: 'Rule', value: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } } });
  sheet.conditionals.push({ id: 'red', areas: [area(`G3:G${String(rows - 1)}`)] });
  sheet.printArea = [area(`A1:I${String(rows)}`)];
};

/** The form opened in Excel. */
export const openTall = (rows: number): OpenedExcel => {
  const opened = openExcel(tallForm(rows));
  const [sheet] = opened.excel.book.sheets;
  if (sheet !== undefined) dress(sheet, rows);
  return opened;
};

/** A row more in the group of rows 18 to 22, which its level name then spans. */
export const ADDING: EditPlan = {
  structure: [{ kind: 'insert-rows', sheet: '表', at: 20, count: 1, like: 19 }],
  expects: [{ sheet: '表', cell: at('B20'), content: content('B第20行') }],
  edits: [edit('B21', content(null), content('=新指标')), edit('C21', content(null), content('1/2')), edit('G21', content(null), content(5)), edit('G22', content(0), content(3))],
};

/** The first row of that group less; its level name moves on to the next one, and what pointed at it is lost. */
export const DELETING: EditPlan = {
  structure: [{ kind: 'delete-rows', sheet: '表', at: 17, count: 3 }],
  edits: [edit('A18', content(null), content('一级18')), edit('B19', content('B第22行'), content('改')), edit('I30', content('I第33行'), content('-'))],
};

/** A row under the last but one, an area taken apart and one joined. */
export const REMERGING: EditPlan = {
  structure: [
    { kind: 'insert-rows', sheet: '表', at: 22, count: 2, like: 21 }, { kind: 'unmerge', sheet: '表', area: area('A18:A22') }, { kind: 'merge', sheet: '表', area: area('A18:A24') },
  ],
  edits: [edit('B23', content(null), content('甲')), edit('B24', content(null), content('乙'))],
};

/** What each cell was entered as and how it is merged; and under a name of its own all that is not a cell’s. */
export const rowsAndCells = (opened: OpenedExcel): Readonly<Record<string, unknown>> => {
  const seen: Record<string, unknown> = {};
  for (const sheet of opened.excel.book.sheets) {
    const merges = new Map(sheet.merges.map((one) => [formatAddress({ row: one.top, column: one.left }), formatArea(one)]));
    const covered = (row: number, column: number): boolean => sheet.merges.some((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right && (row > one.top || column > one.left));
    cellsOf(sheet).filter(({ cell }) => holdsSomething(cell)).forEach(({ at: place, cell }) => {
      // On the other sheet a formula that only follows its cells says the same.
      const formula = sheet.name === '表' ? cell.formula : (cell.formula?.replace(/\d+/g, '') ?? null);
      seen[`${sheet.name}!${formatAddress(place)}`] = { entered: formula ?? cell.value };
    });
    merges.forEach((name, cell) => { seen[`${sheet.name}!${cell}`] = { ...(seen[`${sheet.name}!${cell}`] as object | undefined), merged: name }; });
    seen[`#${sheet.name}`] = {
      heights: Array.from({ length: 80 }, (_, row) => heightOf(sheet, row)), print: sheet.printArea.map(formatArea),
      looks: cellsOf(sheet).filter(({ at: { row, column }, cell }) => cell.look.get('EdgeBottom.Style') === 'Continuous' && !covered(row, column)).map(({ at: place }) => formatAddress(place)).sort(),
      rules: Array.from({ length: 80 }, (_, row) => [sheet.validations, sheet.conditionals.flatMap(({ areas }) => areas.map((one) => ({ area: one })))].map((some) => some.some((one) => one.area.left <= 6 && one.area.right >= 6 && row >= one.area.top && row <= one.area.bottom))),
    };
  }
  return seen;
};

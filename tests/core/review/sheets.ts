import { evaluate } from '../../../src/core/plan';
import { digestOf, reviewAcross, reviewWorkbook, type Finding, type WorkbookDigest } from '../../../src/core/review';
import { cellKey, formatAddress, parseAddress } from '../../../src/core/sheet/address';
import { parseArea, type Area } from '../../../src/core/sheet/area';
import type { CellValue, SheetSnapshot, SnapshotCell } from '../../../src/core/sheet/snapshot';
import { shown } from '../handMade';

/** What a cell of a hand-made sheet holds: a value, or a formula with its last result. */
export type Held = CellValue | { readonly formula: string; readonly result: CellValue };

const isFormula = (held: Held): held is { readonly formula: string; readonly result: CellValue } => typeof held === 'object' && held !== null && 'formula' in held;

const place = (a1: string): { readonly row: number; readonly column: number } => {
  const cell = parseAddress(a1);
  if (cell === null) throw new Error(`no address: ${a1}`);
  return cell;
};

/** A sheet from its cells by address. */
export const sheetOf = (name: string, held: Readonly<Record<string, Held>>, merges: readonly string[] = [], hiddenRows: readonly number[] = []): SheetSnapshot => {
  const places = Object.keys(held).map(place);
  const cells = new Map<number, SnapshotCell>(
    Object.entries(held).map(([a1, content]) => {
      const { row, column } = place(a1);
      const value = isFormula(content) ? content.result : content;
      return [cellKey(row, column), { value, text: shown(value), formula: isFormula(content) ? content.formula : null, format: 'General' }];
    }),
  );
  const areas = merges.map(parseArea).filter((area): area is Area => area !== null);
  return {
    name,
    used: { top: 0, left: 0, bottom: Math.max(...places.map(({ row }) => row)), right: Math.max(...places.map(({ column }) => column)) },
    cells,
    merges: areas,
    hiddenRows: new Set(hiddenRows.map((row) => row - 1)),
    protected: false,
  };
};

/** Rows of a sheet from A1 on; nulls are empty cells. */
export const rowsOf = (name: string, rows: readonly (readonly Held[])[], merges: readonly string[] = [], hiddenRows: readonly number[] = []): SheetSnapshot =>
  sheetOf(
    name,
    Object.fromEntries(rows.flatMap((row, index) => row.flatMap((held, column) => (held === null ? [] : [[formatAddress({ row: index, column }), held] as const])))),
    merges,
    hiddenRows,
  );

const reviewed = (sheets: readonly SheetSnapshot[]) => sheets.map((snapshot) => ({ snapshot, evaluation: evaluate(snapshot) }));

/** What a review of a workbook says of one rule: severity, sheet, cell. */
export const foundIn = (rule: string, ...sheets: readonly SheetSnapshot[]): readonly string[] => shownFindings(rule, reviewWorkbook(reviewed(sheets)));

/** What a review across workbooks of one sheet each says of one rule; the files are called 甲.xlsx, 乙.xlsx … */
export const foundAcross = (rule: string, ...sheets: readonly SheetSnapshot[]): readonly string[] =>
  shownFindings(rule, reviewAcross(sheets.map((sheet, index): WorkbookDigest => digestOf(`${'甲乙丙丁戊'[index] ?? String(index)}.xlsx`, reviewed([sheet]).map(({ evaluation }) => evaluation)))));

const shownFindings = (rule: string, findings: readonly Finding[]): readonly string[] =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, sheet, file, cells }) => `${severity} ${file ?? sheet} ${cells[0] === undefined ? '' : formatAddress(cells[0])}`);

/** A self-evaluation of a project with the rows given (level 2, name, target, actual, points, score) and a total. */
export const selfEvaluation = (
  project: string,
  rows: readonly (readonly [string, string, CellValue, CellValue, CellValue, Held])[],
  { unit = '某市工业和信息化局', total = 100, title = '项目支出绩效自评表', note = null as CellValue, hiddenRows = [] as readonly number[] } = {},
): SheetSnapshot =>
  rowsOf(
    project,
    [
      [title],
      ['（2021年度）'],
      ['项目名称', project],
      ['主管部门', unit, null, null, '实施单位', unit],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ...rows.map(([level2, name, target, actual, points, score], index) => ['产出指标', level2, name, target, actual, points, score, index === 0 ? note : null]),
      ['总分', null, null, null, null, 100, total],
    ],
    [],
    hiddenRows,
  );

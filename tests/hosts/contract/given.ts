/** What the promises are tried on, and the few words they are written in. */
import { parseAddress } from '../../../src/core/sheet/address';
import type { CellContent, CellEdit, EditPlan } from '../../../src/core/sheet/edit';
import { cellAt, type CellValue, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { Outcome, Problem } from '../../../src/core/outcome';
import type { GivenWorkbook, OpenedWorkbook } from '../contractWorkbook';

/** The sheet most promises are tried on; it is in view. */
export const SHEET = '自评表';

/** A small form with everything that is awkward: merges, a formula, a percentage, a date, texts that look like something else. */
export const FORM: GivenWorkbook = {
  sheets: [
    {
      name: SHEET,
      cells: {
        A1: '2021年度项目支出绩效自评表', A2: '指标', B2: '指标值', C2: '完成值', D2: '分值', E2: '得分', F2: '说明',
        A3: '=数量指标', B3: '1/2', C3: { value: 0.982, format: '0.0%' }, D3: 10, E3: { value: null, format: '0.00' },
        A4: '合格率', B4: 100, C4: { value: 44530, format: 'yyyy/m/d' }, D4: 20, E4: null,
        A5: '备注', B5: true, D5: { value: 30, formula: '=SUM(D3:D4)' }, E5: { value: '007', format: '@' },
        A8: '总分', E8: { value: 0, formula: '=SUM(E3:E4)' },
      },
      merges: ['A1:F1', 'F3:F4', 'A5:A6'],
      hiddenRows: [7],
    },
    { name: '汇总', cells: { A1: 1 } },
    { name: '存档', cells: {}, hidden: true },
    { name: '空表', cells: {} },
  ],
};

/** A protected sheet with a few cells to be filled in. */
export const PROTECTED: GivenWorkbook = { sheets: [{ name: SHEET, cells: { A1: '锁定', B1: 1 }, protectedExcept: ['B1:B9'] }] };

/** The cell of an A1 address. */
export const at = (name: string): { row: number; column: number } => {
  const address = parseAddress(name);
  if (address === null) throw new Error(`${name} is no address.`);
  return address;
};

/** A value that is no formula. */
export const valued = (value: CellValue): CellContent => ({ value, formula: null });
/** One cell set from what it held to something else. */
export const edit = (cell: string, before: CellContent, after: CellContent, sheet = SHEET): CellEdit =>
  ({ sheet, cell: at(cell), before, after, role: 'score', why: { zh: '测试', en: 'test' }, ticked: true });
/** A plan of these edits. */
export const plan = (...edits: readonly CellEdit[]): EditPlan => ({ edits });

/** The value of an outcome that has to be a success. */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message.en}`);
  return outcome.value;
};

/** The problem of an outcome that has to be a refusal. */
export const problemOf = (outcome: Outcome<unknown>): Problem => {
  if (outcome.ok) throw new Error('It was not refused.');
  return outcome.problem;
};

/** The cell of a snapshot. */
export const reading = (snapshot: SheetSnapshot, cell: string): unknown => {
  const { row, column } = at(cell);
  return cellAt(snapshot, row, column);
};

/** Events come in a later turn. */
export const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 40); });

/** All that is on the sheets with content. */
export const everyCell = async (opened: OpenedWorkbook): Promise<unknown> => Promise.all([SHEET, '汇总'].map((sheet) => opened.cellsOf(sheet)));

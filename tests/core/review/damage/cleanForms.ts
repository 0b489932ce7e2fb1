import { evaluate } from '../../../../src/core/plan';
import { recognise } from '../../../../src/core/recognise';
import type { Figure, Form } from '../../../../src/core/recognise/form';
import { cellKey } from '../../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { templates } from '../../../../src/core/template';
import { readSheets } from '../../readSheets';
import { shown } from '../../handMade';
import { fillTable } from '../../template/fillIn';
import { snapshotOf } from '../../template/snapshotOf';

/** The sheet with other values in some cells, by cell key; what was typed shows as it is. */
export const withValues = (sheet: SheetSnapshot, values: ReadonlyMap<number, CellValue>): SheetSnapshot => {
  const cells = new Map(sheet.cells);
  for (const [key, value] of values) {
    const format = cells.get(key)?.format ?? 'General';
    const text = typeof value === 'number' && format.includes('%') ? `${String(Number((value * 100).toPrecision(12)))}%` : shown(value);
    cells.set(key, { value, text, formula: null, format });
  }
  return { ...sheet, cells };
};

/** Tenths of points as numbers that add up to the whole. */
const shares = (whole: number, count: number): readonly number[] => {
  const each = Math.floor((whole * 10) / count) / 10;
  return Array.from({ length: count }, (_, index) => (index < count - 1 ? each : Number((whole - each * (count - 1)).toFixed(1))));
};

const keyOf = (figure: Figure): number => cellKey(figure.cell.row, figure.cell.column);

/** Amounts of the funds: a total of which all is granted and most is spent. */
const funds = ({ budget }: Form): ReadonlyMap<number, CellValue> => {
  const amounts = (index: number) => (index < 2 ? { initial: 120, adjusted: 125, executed: 118.75 } : { initial: 0, adjusted: 0, executed: 0 });
  return new Map(
    budget.flatMap((row, index) => (['initial', 'adjusted', 'executed'] as const).flatMap((role) => (row[role] === null ? [] : [[keyOf(row[role]), amounts(index)[role]] as const]))),
  );
};

/** Points for rows that have none: what is left of 100. */
const points = (form: Form): ReadonlyMap<number, CellValue> => {
  const open = form.indicators.flatMap(({ weight }) => (weight === null || weight.value !== null ? [] : [weight]));
  const execution = typeof form.budget[0]?.weight?.value === 'number' ? form.budget[0].weight.value : (form.budgetPoints ?? 0);
  const goals = form.goals.reduce((sum, goal) => sum + (goal.points ?? (typeof goal.weight?.value === 'number' ? goal.weight.value : 0)), 0);
  const left = shares(form.indicatorPoints ?? 100 - execution - (form.goalPoints ?? goals), Math.max(1, open.length));
  return new Map(open.map((figure, index) => [keyOf(figure), left[index] ?? 0]));
};

/** A blank form of ours, filled in as a clerk would: figures, then what the product itself computes, then a reason for lost points. */
const filled = (blank: ReturnType<(typeof templates)[number]['make']>[number]): SheetSnapshot => {
  const typed = snapshotOf(blank, fillTable(blank, (index, cost) => ({ name: `第${String(index + 1)}类设备采购${cost ? '成本' : '数量'}`, target: 40 + index, actual: cost ? 38 + index : 40 + index, unit: cost ? '万元' : '台' })));
  const [form] = recognise(typed).forms;
  if (form === undefined) return typed;
  const funded = withValues(typed, funds(form));
  const weighted = withValues(funded, points(recognise(funded).forms[0] ?? form));
  const computed = evaluate(weighted).forms.flatMap(({ plan }) => plan.edits).filter(({ role }) => role !== 'note' && role !== 'reason');
  return withValues(weighted, new Map(computed.map(({ cell, after }) => [cellKey(cell.row, cell.column), after.value])));
};

const FILES = ['forms/zibo-2021.xlsx', 'forms-elsewhere/03-衡山县级储备粮-2020.xlsx', 'forms-elsewhere/04-湖北某区长江禁捕-2020.xlsx', 'forms-elsewhere/13-青神发改局工资-2023.xlsx'];

/** Forms that were filled in and hold no error: published ones, and ours filled in. */
export const cleanForms = async (): Promise<readonly SheetSnapshot[]> => {
  const published = (await Promise.all(FILES.map(readSheets))).flat();
  const own = templates.filter(({ kind }) => kind === 'self-evaluation').flatMap((template) => template.make({ year: 2026, unit: '某市工业和信息化局', projects: ['设备更新项目'] }).map(filled));
  return [...published, ...own].filter((sheet) => recognise(sheet).forms.some(({ indicators, total }) => indicators.some(({ score }) => score?.value != null) && total !== null));
};

import { failure, type Outcome, success } from '../outcome';
import type { Form, Indicator } from '../recognise/form';
import type { Address } from '../sheet/address';
import { shiftFormula } from '../sheet/shiftFormula';
import { cellAt, type SnapshotCell } from '../sheet/snapshot';
import { canInsert } from './cutting';
import { type Draft, regionAt, restructured, withCell } from './draft';
import { fillAgain, fillerPattern, standsAlone } from './fillRow';
import { levelStyle } from './level';
import { refusals } from './problems';
import { asBefore, type Made, type Stage } from './stage';
import { outsideReference, withdrawRows } from './sums';

const KEPT = { role: 'level', why: { zh: '所在的合并单元格改从下一行开始', en: 'Its merged cell begins one row further down now' } } as const;

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Contents of cells that reach below the rows, to be put where those cells begin afterwards. */
interface Kept {
  readonly cell: Address;
  readonly content: SnapshotCell;
}

const isIn = ({ top, bottom }: Rows, row: number): boolean => row >= top && row <= bottom;

/** What begins in the rows and reaches further down. */
const keptAreas = (draft: Draft, rows: Rows): readonly Kept[] =>
  draft.sheet.merges.flatMap((area) => {
    const content = isIn(rows, area.top) && area.bottom > rows.bottom ? cellAt(draft.sheet, area.top, area.left) : undefined;
    return content === undefined ? [] : [{ cell: { row: area.top, column: area.left }, content }];
  });

/** Labels printed in the first row of their group only, where that row goes and the group stays. */
const keptLabels = (draft: Draft, form: Form, indicator: Indicator): readonly (Kept & { readonly to: Address })[] => {
  const next = form.indicators[form.indicators.indexOf(indicator) + 1];
  return (['level1', 'level2'] as const).flatMap((role) => {
    const [own, after] = [indicator[role]?.figure, next?.[role]?.figure];
    if (own === undefined || after === undefined || next === undefined || own.cell.row !== after.cell.row || own.cell.column !== after.cell.column) return [];
    const content = cellAt(draft.sheet, own.cell.row, own.cell.column);
    if (content === undefined || own.area.bottom > own.area.top || !isIn(indicator.name.area, own.cell.row) || levelStyle(form, indicator, role) !== 'first-only') return [];
    return [{ cell: own.cell, content, to: { row: next.name.cell.row, column: own.cell.column } }];
  });
};

/** A cell of the rows that is not the indicator's: another indicator, an amount, a goal, a remark beside the table. */
const foreignCell = (draft: Draft, form: Form, indicator: Indicator, rows: Rows): Address | null => {
  const others = [
    ...form.indicators.filter((other) => other !== indicator).map(({ name }) => name),
    ...form.budget.map(({ label }) => label),
    ...form.goals.flatMap(({ target, actual }) => [target, actual].flatMap((figure) => figure ?? [])),
  ];
  const other = others.find(({ area }) => area.top <= rows.bottom && area.bottom >= rows.top && area.bottom <= rows.bottom);
  if (other !== undefined) return other.cell;
  const left = Math.min(...form.columns.map((column) => column.left), indicator.name.area.left);
  const right = Math.max(...form.columns.map((column) => column.right), indicator.name.area.right);
  for (const key of draft.sheet.cells.keys()) {
    const cell = { row: Math.floor(key / 16_384), column: key % 16_384 };
    if (isIn(rows, cell.row) && (cell.column < left || cell.column > right) && regionAt(draft.sheet, cell.row, cell.column).bottom <= rows.bottom) return cell;
  }
  return null;
};

/** The draft without an indicator's rows: what reaches further down stays, sums leave the rows out, a category left empty says 无 where this form does. */
export const withoutRow = (stage: Stage, indicator: Indicator): Outcome<Draft> => {
  const { draft, form, forms, others } = stage;
  const rows: Rows = { top: indicator.name.area.top, bottom: indicator.name.area.bottom };
  const pattern = standsAlone(form, indicator) ? fillerPattern(form, indicator) : undefined;
  if (pattern !== undefined) return success(fillAgain(draft, indicator, pattern));
  if (form.indicators.length < 2) return failure(refusals.lastIndicator(indicator.name.cell));
  const foreign = foreignCell(draft, form, indicator, rows);
  if (foreign !== null) return failure(refusals.rowHoldsMore(foreign));
  const free = canInsert(draft.sheet, form, forms, rows.top);
  if (!free.ok) return free;
  const unseen = outsideReference(others, draft.sheet.name, rows.top, rows.bottom);
  if (!unseen.ok) return unseen;
  const areas = keptAreas(draft, rows);
  const stays = ({ row, column }: Address): boolean => areas.some(({ cell }) => cell.row === row && cell.column === column);
  const withdrawn = withdrawRows(draft, rows.top, rows.bottom, stays);
  if (!withdrawn.ok) return withdrawn;
  const lifted = keptLabels(draft, form, indicator).reduce((made, { to, content }) => withCell(made, to, content, KEPT), withdrawn.value);
  const contents = keptAreas(lifted, rows);
  const change = { kind: 'delete-rows' as const, sheet: draft.sheet.name, at: rows.top, count: rows.bottom - rows.top + 1 };
  const deleted = restructured(lifted, change);
  return success(
    contents.reduce((made, { cell, content }) => {
      const formula = content.formula === null ? null : shiftFormula(content.formula, draft.sheet.name, change);
      return withCell(made, { row: rows.top, column: cell.column }, { ...content, formula }, KEPT);
    }, deleted),
  );
};

/** An indicator is taken out of the table. */
export const removeIndicator = (stage: Stage, indicator: Indicator): Made => {
  const made = withoutRow(stage, indicator);
  if (!made.ok) return made;
  const index = stage.form.indicators.indexOf(indicator);
  const name = indicator.name.cell;
  return success({ draft: made.value, wanted: asBefore(stage.form).filter((one) => one !== index), cell: name, remarks: [] });
};

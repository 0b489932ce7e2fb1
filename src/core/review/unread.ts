import { Decimal } from 'decimal.js';
import { cellKey } from '../sheet/address';
import { contains } from '../sheet/area';
import { printedNumber } from '../figure/printed';
import type { Figure, Form } from '../recognise/form';
import type { SheetSnapshot } from '../sheet/snapshot';
import { addressOf } from './parts';

const figuresOf = ({ budget, goals, indicators, total, headingTotal, placeholders, boxes }: Form): readonly (Figure | null)[] => [
  ...budget.flatMap((row) => Object.values(row) as readonly (Figure | null)[]),
  ...goals.flatMap(({ target, actual, weight, score }) => [target, actual, weight, score]),
  ...indicators.flatMap(({ name, target, actual, weight, score, reviewScore, note, operator, unit, method, basis, history }) => [name, target, actual, weight, score, reviewScore, note, operator, unit, method, basis, ...Object.values(history)]),
  total?.weight ?? null,
  total?.score ?? null,
  headingTotal?.figure ?? null,
  ...placeholders,
  ...boxes.map(({ content }) => content),
];

const CLOSE = new Decimal('0.05');

/** The sums of the numbers within a form that were not read as part of it, one by one and column by column. */
const unreadAmounts = (form: Form, sheet: SheetSnapshot): readonly Decimal[] => {
  const read = new Set(figuresOf(form).flatMap((figure) => (figure === null ? [] : [cellKey(figure.cell.row, figure.cell.column)])));
  const columns = new Map<number, Decimal>();
  const single: Decimal[] = [];
  for (const [key, { value, text, format }] of sheet.cells) {
    const cell = addressOf(key);
    if (read.has(key) || !contains(form.range, cell.row, cell.column)) continue;
    const number = printedNumber({ cell, area: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }, value, text, formula: null, format });
    if (number === null || number.isZero()) continue;
    single.push(number);
    columns.set(cell.column, (columns.get(cell.column) ?? new Decimal(0)).plus(number));
  }
  return [...single, ...columns.values()];
};

/** Whether a gap in a sum is explained by numbers that stand within the form but were not read as part of it: then it is not understood. */
export const isUnread = (gap: Decimal, form: Form, sheet: SheetSnapshot | undefined): boolean => sheet !== undefined && unreadAmounts(form, sheet).some((amount) => amount.minus(gap).abs().lt(CLOSE));

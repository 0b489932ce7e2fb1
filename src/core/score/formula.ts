import type { Decimal } from 'decimal.js';
import type { Measure, Quantity } from '../measure';
import { readNumberFormat } from '../measure/numberFormat';
import type { Figure, Indicator } from '../recognise/form';
import { formatAddress } from '../sheet/address';
import type { Assessment, IndicatorAssessment } from './assessment';
import { countedParts } from './counted';
import { directionOf } from './direction';
import { placesOf, readPoints } from './points';
import { rowOf } from './row';
import type { RulePack } from './rulePack';
import { compareAmounts } from './rules/compareQuantities';
import { pointsOf } from './share';
import { sameCell } from './weight';

/** A cell whose plain number is what the row states: no text, no date, no time of day, no scaled format. */
interface NumberCell {
  readonly address: string;
  readonly quantity: Quantity;
  /** Shown as a percentage, stored as a fraction. */
  readonly percent: boolean;
}

const numberCell = (figure: Figure | null, measure: Measure): NumberCell | null => {
  if (typeof figure?.value !== 'number' || measure.kind !== 'quantity' || measure.quantity.doubt !== null) return null;
  const { kind } = readNumberFormat(figure.format);
  return kind === 'time' ? null : { address: formatAddress(figure.cell), quantity: measure.quantity, percent: kind === 'percent' };
};

/** The weight's cell where it holds its points as a plain number. */
const weightCell = (figure: Figure | null): { readonly address: string; readonly points: Decimal } | null => {
  const points = typeof figure?.value === 'number' && readNumberFormat(figure.format).kind === 'plain' ? readPoints(figure) : null;
  return figure === null || points === null ? null : { address: formatAddress(figure.cell), points };
};

/** The share of the weight as Excel computes it from target and actual; null for rules that are no plain proportion. */
const shareFormula = (target: NumberCell, actual: NumberCell, better: string, pack: RulePack): string | null => {
  const [a, b] = [target.address, actual.address];
  if (better === 'higher' || (better === 'equal' && pack.equality.formula === 'at-least')) return `MIN(1,${b}/${a})`;
  if (better !== 'lower') return null;
  // An actual of 0 is met; it must not be divided by.
  return pack.lower.formula === 'linear' ? `MAX(0,MIN(1,2-${b}/${a}))` : `IF(${b}<=${a},1,${a}/${b})`;
};

/**
 * The score as a live Excel formula, `=ROUND(MIN(1,F12/E12)*G12,2)`: for a row whose target, actual and weight are plain
 * numbers in cells of their own, scored with certainty under a proportional rule. Null otherwise: a formula that could say
 * something else than the assessment would be worse than none.
 */
export const formulaFor = (assessment: IndicatorAssessment, indicator: Indicator, pack: RulePack): string | null => {
  const ownRule = indicator.sharedWith.length > 0 || (indicator.method?.text ?? '').trim() !== '' || pack.farAbove.treatment === 'deduct';
  if (ownRule || assessment.certainty !== 'certain' || assessment.score === null) return null;
  const row = rowOf(indicator, { year: null, moneyUnit: null }, pack);
  const [target, actual, weight] = [numberCell(indicator.target, row.target), numberCell(indicator.actual, row.actual), weightCell(indicator.weight)];
  if (target === null || actual === null || weight === null || target.percent !== actual.percent || !target.quantity.number.gt(0) || actual.quantity.number.lt(0)) return null;
  const direction = directionOf(row);
  if (!direction.sure || direction.strict) return null;
  const share = shareFormula(target, actual, direction.better, pack);
  const { share: earned } = compareAmounts(row, target.quantity, actual.quantity);
  const places = placesOf(indicator.score, pack.rounding.places);
  // A person's decision, or a reading of the cells other than their plain numbers, is no formula.
  const agrees = earned !== null && pointsOf(weight.points, earned, places).eq(assessment.score);
  return share === null || !agrees ? null : `=ROUND(${share}*${weight.address},${String(places)})`;
};

/** `G12:G15,G17`: cells of one column right below each other as ranges. */
const listed = (cells: readonly Figure[]): string => {
  const runs: { first: Figure; last: Figure }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && run.last.cell.column === cell.cell.column && run.last.area.bottom + 1 === cell.cell.row) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) => (first === last ? formatAddress(first.cell) : `${formatAddress(first.cell)}:${formatAddress(last.cell)}`)).join(',');
};

/**
 * The total as a live formula over the score cells it is made of, `=SUM(G8,G12:G20)`. Null where a part of the total has no
 * score cell, where the total itself stands among them, or where the pack holds the total down by another rule.
 */
export const totalFormulaFor = ({ form, indicators, budget, goals }: Assessment, pack: RulePack): string | null => {
  const rows = form.indicators.flatMap((indicator) => indicators.filter(({ cell }) => sameCell(cell, indicator.name.cell)).map((assessment) => ({ indicator, assessment })));
  const counted = countedParts(form, rows, budget, goals);
  const cells = [
    ...counted.execution.flatMap(() => form.budget.slice(0, 1).map(({ score }) => score)),
    ...counted.goals.flatMap(({ index }) => form.goals.slice(index, index + 1).map(({ score }) => score)),
    ...counted.rows.map(({ indicator }) => indicator.score),
  ];
  const known = cells.filter((cell) => cell !== null);
  const total = form.total?.score ?? null;
  const circular = total !== null && known.some(({ cell }) => sameCell(cell, total.cell));
  return known.length === 0 || known.length < cells.length || circular || pack.totalCap !== undefined ? null : `=SUM(${listed(known)})`;
};

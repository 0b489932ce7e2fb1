import type { Decimal } from 'decimal.js';
import { printedNumber } from '../figure/printed';
import { Exact, HUNDRED, ZERO } from '../measure/exact';
import type { Figure, Form, Indicator } from '../recognise/form';
import { readPoints } from '../score/points';
import type { RulePack } from '../score/rulePack';
import { cellKey } from '../sheet/address';
import { labelOf, sameLevel } from './level';

/** One weight cell and the rows that stand beside it. */
export interface WeightCell {
  readonly figure: Figure;
  readonly rows: readonly Indicator[];
}

/** Every weight cell of a form once: rows that share a merged one share its points. */
export const weightCells = (form: Form): readonly WeightCell[] => {
  const cells = new Map<number, WeightCell>();
  for (const row of form.indicators) {
    if (row.weight === null) continue;
    const key = cellKey(row.weight.cell.row, row.weight.cell.column);
    cells.set(key, { figure: row.weight, rows: [...(cells.get(key)?.rows ?? []), row] });
  }
  return [...cells.values()];
};

const sumOf = (figures: readonly (Figure | null)[]): Decimal => figures.reduce<Decimal>((sum, figure) => sum.plus(readPoints(figure) ?? 0), ZERO);

/** The points of the parts that stand beside the indicators: execution and goals. */
const besides = (form: Form): Decimal => sumOf([form.budget[0]?.weight ?? null, ...form.goals.map(({ weight }) => weight)]);

/** What the weights make now. */
export const currentSum = (form: Form): Decimal => sumOf(weightCells(form).map(({ figure }) => figure));

/** Parts of a table by their level-1 label; a label repeated after a page break is one part. */
export interface LevelPart {
  readonly label: string;
  readonly points: Decimal | null;
  readonly cells: readonly WeightCell[];
}

/** The points the rule pack gives a level 1: 产出 50 for 产出指标; the longest name that fits counts. */
const packPoints = (pack: RulePack, label: string): Decimal | null => {
  const found = Object.entries(pack.split.level1).find(([name]) => sameLevel(name, label)) ?? Object.entries(pack.split.level1).sort(([a], [b]) => b.length - a.length).find(([name]) => label.replace(/\s/g, '').startsWith(name));
  return found === undefined ? null : new Exact(found[1]);
};

/** The level-1 parts of the form with the points printed in their labels, else those of the pack where it is given. */
export const levelParts = (form: Form, pack: RulePack | null): readonly LevelPart[] => {
  const parts: { label: string; points: Decimal | null; cells: WeightCell[] }[] = [];
  for (const cell of weightCells(form)) {
    const [row] = cell.rows;
    if (row === undefined) continue;
    const label = row.level1?.name ?? labelOf(row, 'level1');
    const printed = row.level1?.points ?? null;
    const part = parts.find((one) => sameLevel(one.label, label));
    const points = printed === null ? (pack === null ? null : packPoints(pack, label)) : new Exact(printed);
    if (part === undefined) parts.push({ label, points, cells: [cell] });
    else part.cells.push(cell);
  }
  return parts;
};

/** What a rule pack gives the levels of the form together; where the form leaves execution out, its points may be theirs. Null where it does not know them all. */
const packSum = (form: Form, pack: RulePack, now: Decimal): Decimal | null => {
  const parts = levelParts(form, pack);
  if (parts.length === 0 || parts.some(({ points }) => points === null)) return null;
  const sum = parts.reduce((all, { points }) => all.plus(points ?? 0), ZERO);
  return besides(form).eq(0) && now.eq(HUNDRED) ? now : sum;
};

/**
 * The points the indicators have to make: those printed beside the table, in its level labels, or in the total row less
 * execution and goals; else those the rule pack gives its levels; else what they make now; else those of the pack as a whole.
 */
export const wantedSum = (form: Form, pack: RulePack): Decimal => {
  if (form.indicatorPoints !== null) return new Exact(form.indicatorPoints);
  const parts = levelParts(form, null);
  if (parts.length > 0 && parts.every(({ points }) => points !== null)) return parts.reduce((sum, { points }) => sum.plus(points ?? 0), ZERO);
  const [total, now, beside] = [form.total?.weight ?? null, currentSum(form), besides(form)];
  const printed = total === null || total.formula !== null ? null : (readPoints(total) ?? printedNumber(total));
  if (printed !== null && printed.gt(0)) {
    const fixed = new Exact(pack.split.indicators);
    return now.eq(printed) || (beside.gt(0) && fixed.eq(printed)) ? printed : Exact.max(printed.minus(beside), ZERO);
  }
  return packSum(form, pack, now) ?? (now.gt(0) ? now : new Exact(pack.split.indicators));
};

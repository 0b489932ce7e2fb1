import type { Decimal } from 'decimal.js';
import { failure, type Outcome, success, type Text } from '../outcome';
import { printedPlaces } from '../figure/printed';
import { Exact, ZERO } from '../measure/exact';
import { readNumberFormat } from '../measure/numberFormat';
import type { Form } from '../recognise/form';
import { readPoints } from '../score/points';
import type { Address } from '../sheet/address';
import { contains } from '../sheet/area';
import type { WeightRule } from './buildEdit';
import { pointsAs, weightLike } from './content';
import { type Draft, withValue } from './draft';
import { refusals } from './problems';
import { shareExactly } from './share';
import { asBefore, type Made, type Stage } from './stage';
import { levelParts, type WeightCell, wantedSum, weightCells } from './weightParts';

/** Points that some cells have to make together. */
interface Pool {
  readonly points: Decimal;
  readonly cells: readonly WeightCell[];
}

const MOST_PLACES = 4;

/** The decimals in which the form prints its weights; a percentage counts per hundred. */
const printedTo = (form: Form): number => {
  const places = weightCells(form).flatMap(({ figure }) => {
    const shown = readPoints(figure) === null ? null : printedPlaces(figure);
    const isShare = readNumberFormat(figure.format).kind === 'percent' || /%\s*$/.test(figure.text);
    return shown === null ? [] : [Math.max(0, isShare ? shown - 2 : shown)];
  });
  return Math.min(MOST_PLACES, Math.max(0, ...places));
};

const pools = (form: Form, by: WeightRule, stage: Stage): Outcome<readonly Pool[]> => {
  const printed = levelParts(form, null);
  if (by === 'level-points' || printed.every(({ points }) => points !== null)) {
    const parts = by === 'level-points' ? levelParts(form, stage.pack) : printed;
    if (parts.every(({ points }) => points === null)) return failure(refusals.noLevelPoints(''));
    const without = parts.find(({ points }) => points === null);
    if (without !== undefined) return failure(refusals.noLevelPoints(without.label));
    return success(parts.flatMap(({ points, cells }) => (points === null ? [] : [{ points, cells }])));
  }
  return success([{ points: wantedSum(form, stage.pack), cells: weightCells(form) }]);
};

const nameOf = ({ figure, rows }: WeightCell): Address => rows[0]?.name.cell ?? figure.cell;

/** What each open cell of a pool gets. */
const sharesOf = ({ points, cells }: Pool, by: WeightRule, isLocked: (cell: WeightCell) => boolean, places: number): Outcome<readonly (readonly [WeightCell, Decimal])[]> => {
  const [locked, open] = [cells.filter(isLocked), cells.filter((cell) => !isLocked(cell))];
  const kept = locked.reduce((sum, { figure }) => sum.plus(readPoints(figure) ?? 0), ZERO);
  const rest = points.minus(kept);
  const [first] = cells;
  if (first === undefined) return success([]);
  if (rest.lt(0)) return failure(refusals.lockedTooMuch(kept.toFixed(), points.toFixed(), nameOf(first)));
  if (open.length === 0) return rest.eq(0) ? success([]) : failure(refusals.cannotBeFilled(rest.toFixed(), nameOf(first)));
  const sizes = open.map(({ figure, rows }) => (by === 'proportional' ? (readPoints(figure) ?? ZERO) : new Exact(rows.length)));
  if (sizes.some((size) => size.lte(0))) return failure(refusals.noProportion());
  // Where whole points would leave some row without any, or the rest is finer, a decimal more is used.
  for (let finer = Math.max(places, rest.decimalPlaces()); finer <= MOST_PLACES; finer++) {
    const shares = shareExactly(rest, sizes, finer);
    if (shares !== null && (rest.eq(0) || shares.every((share) => share.gt(0)))) return success(open.map((cell, place) => [cell, shares[place] ?? ZERO] as const));
  }
  return failure(refusals.cannotBeFilled(rest.toFixed(), nameOf(first)));
};

const WHY: Readonly<Record<WeightRule, Text>> = {
  even: { zh: '平均分配', en: 'Shared out evenly' },
  proportional: { zh: '按现有分值的比例分配', en: 'Shared out in proportion to what they were' },
  'level-points': { zh: '按各类应占的分值分配', en: 'Shared out by the points of each category' },
};

const write = (draft: Draft, form: Form, [{ figure, rows }, points]: readonly [WeightCell, Decimal], by: WeightRule): Draft => {
  if (readPoints(figure)?.eq(points) === true) return draft;
  const like = rows[0] === undefined ? figure : weightLike(form, rows[0]);
  return withValue(draft, figure.cell, pointsAs(points.toNumber(), like), like?.format ?? 'General', { role: 'weight', why: WHY[by] });
};

/**
 * The weights are shared out: exactly what they have to make together, in the decimals the form prints, none below zero, the
 * locked ones as they are.
 * @param locked name cells of rows whose weight stays.
 */
export const shareWeights = (stage: Stage, by: WeightRule, locked: readonly Address[]): Made => {
  const { draft, form } = stage;
  const cells = weightCells(form);
  const [first] = form.indicators;
  const unknown = locked.find((cell) => !form.indicators.some(({ name }) => contains(name.area, cell.row, cell.column)));
  if (unknown !== undefined) return failure(refusals.noIndicator(unknown));
  if (cells.length === 0 || first === undefined) return failure(refusals.noWeights());
  const isLocked = ({ rows }: WeightCell): boolean => rows.some(({ name }) => locked.some((cell) => contains(name.area, cell.row, cell.column)));
  if (cells.every(isLocked)) return failure(refusals.nothingToShare());
  const formula = cells.find((cell) => !isLocked(cell) && cell.figure.formula !== null);
  if (formula !== undefined) return failure(refusals.formulaThere(formula.figure.cell));
  const parts = pools(form, by, stage);
  if (!parts.ok) return parts;
  const places = printedTo(form);
  let made = draft;
  for (const pool of parts.value) {
    const shares = sharesOf(pool, by, isLocked, places);
    if (!shares.ok) return shares;
    for (const share of shares.value) made = write(made, form, share, by);
  }
  return success({ draft: made, wanted: asBefore(form), latitude: { weights: true }, cell: first.name.cell, remarks: [] });
};

import type { Decimal } from 'decimal.js';
import { Exact } from '../measure/exact';
import type { Figure, Form, Indicator } from '../recognise/form';
import { type Address, formatAddress } from '../sheet/address';
import type { Decisions } from './assessment';
import { readPoints } from './points';
import type { Share } from './share';

export interface Weight {
  readonly points: Decimal | null;
  readonly source: 'printed' | 'person' | 'inferred' | 'none';
}

const NO_WEIGHT: Weight = { points: null, source: 'none' };

export const sameCell = (a: Address, b: Address): boolean => a.row === b.row && a.column === b.column;

/** A decimal a person typed; null where it is none. */
export const typedPoints = (typed: string | undefined): Decimal | null => (typed !== undefined && /^\d{1,6}(\.\d{1,6})?$/.test(typed.trim()) ? new Exact(typed.trim()) : null);

/** Points printed in a level label that covers this row alone are the row's own. */
const fromLevel = (indicator: Indicator, form: Form): Decimal | null => {
  const alone = (level: 'level1' | 'level2'): boolean => {
    const own: Figure | undefined = indicator[level]?.figure;
    return own !== undefined && form.indicators.filter((other) => other[level] !== null && sameCell(other[level].figure.cell, own.cell)).length === 1;
  };
  const [level1, level2] = [indicator.level1, indicator.level2];
  if (level2 !== null && level2.points !== null) return alone('level2') ? new Exact(level2.points) : null;
  return level1 !== null && level1.points !== null && alone('level1') ? new Exact(level1.points) : null;
};

/**
 * The points of a row: its weight cell, else what the person gave, else the points of a level label over this row alone.
 * From a printed score and the ratio a weight is inferred for checking only; no score is ever computed from it.
 */
export const weightOf = (indicator: Indicator, form: Form, decisions: Decisions, share: Share | null): Weight => {
  const printed = readPoints(indicator.weight);
  if (printed !== null) return { points: printed, source: 'printed' };
  const given = typedPoints(decisions.weights[formatAddress(indicator.name.cell)]);
  if (given !== null) return { points: given, source: 'person' };
  const level = indicator.sharedWith.length === 0 ? fromLevel(indicator, form) : null;
  if (level !== null) return { points: level, source: 'printed' };
  const score = readPoints(indicator.score);
  if (score === null || share === null || indicator.sharedWith.length > 0 || !score.gt(0) || !share.over.gt(0)) return NO_WEIGHT;
  return { points: score.times(share.under).div(share.over).toDecimalPlaces(4, Exact.ROUND_HALF_UP), source: 'inferred' };
};

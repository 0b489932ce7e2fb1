import type { Decimal } from 'decimal.js';
import { Exact, ZERO } from '../measure/exact';
import type { RulePack } from './rulePack';
import type { Verdict } from './verdict';

/** Points the pack takes off a row far above its target; 0 where it takes none. */
export const deductionOf = ({ remarks }: Pick<Verdict, 'remarks'>, { farAbove }: RulePack): Decimal => {
  const { treatment, points } = farAbove;
  return treatment === 'deduct' && points !== undefined && remarks.some(({ code }) => code === 'far-above-target') ? new Exact(points) : ZERO;
};

import type { Decimal } from 'decimal.js';
import { ONE } from '../../measure/exact';
import type { Text } from '../../outcome';
import type { Alignment } from '../readings';
import type { Direction } from '../direction';
import type { RulePack } from '../rulePack';
import { equalsPercent, FULL, NONE, type Share, shareOf } from '../share';
import { joined, text } from '../verdict';

/** What the arithmetic gives for two numbers in one unit. */
export interface Proportion {
  /** Null where the rule gives no number. */
  readonly share: Share | null;
  /** Actual ÷ target, not capped; null where that means nothing. */
  readonly achievement: Share | null;
  readonly sure: boolean;
  readonly reason: Text;
  readonly clause: Text;
  readonly method: 'higher-is-better' | 'lower-is-better' | 'equality';
}

interface Pair extends Alignment {
  readonly pack: RulePack;
}

const ratioOf = ({ target, actual }: Pair): Share | null => (target.gt(0) ? shareOf(actual, target) : null);

const reach = ({ shownActual }: Pair, sign: string, { shownTarget }: Pair): Text => text(`完成值 ${shownActual} ${sign} 指标值 ${shownTarget}`, `actual ${shownActual} ${sign} target ${shownTarget}`);

const higher = (pair: Pair, strict: boolean): Proportion => {
  const { target, actual, pack } = pair;
  const common = { achievement: ratioOf(pair), clause: pack.higher.clause, method: 'higher-is-better' as const };
  if (actual.gte(target)) {
    const onBound = strict && actual.eq(target);
    const note = onBound ? text('指标值要求大于，完成值正好等于', 'more was asked for, exactly the bound was reached') : target.lt(0) ? text('指标值为负数', 'the target is negative') : null;
    return { ...common, share: FULL, sure: !onBound && !target.lt(0), reason: joined(reach(pair, actual.eq(target) ? '=' : '≥', pair), note) };
  }
  if (target.lte(0)) return { ...common, share: null, sure: false, reason: joined(reach(pair, '<', pair), text('指标值不是正数，不能按比例计算', 'the target is not above 0, no proportion can be formed')) };
  if (actual.lt(0)) return { ...common, share: NONE, sure: false, reason: joined(reach(pair, '<', pair), text('完成值为负数，按比例为 0', 'the actual is negative, the proportion is 0')) };
  return { ...common, share: shareOf(actual, target), sure: true, reason: text(`完成值 ${pair.shownActual} ÷ 指标值 ${pair.shownTarget} ${equalsPercent(shareOf(actual, target))}`, `actual ${pair.shownActual} ÷ target ${pair.shownTarget} ${equalsPercent(shareOf(actual, target))}`) };
};

/** 得分 = 1 − (B−A)/A = (2A−B)/A, nothing from 2A on. */
const linear = (target: Decimal, actual: Decimal): Share => (actual.gte(target.times(2)) ? NONE : shareOf(target.times(2).minus(actual), target));

const lower = (pair: Pair, strict: boolean): Proportion => {
  const { target, actual, pack } = pair;
  const common = { achievement: ratioOf(pair), clause: pack.lower.clause, method: 'lower-is-better' as const };
  if (actual.lte(target)) {
    const onBound = strict && actual.eq(target);
    const odd = actual.lt(0);
    const note = onBound ? text('指标值要求小于，完成值正好等于', 'less was asked for, exactly the bound was reached') : odd ? text('完成值为负数', 'the actual is negative') : null;
    return { ...common, share: FULL, sure: !onBound && !odd, reason: joined(reach(pair, actual.eq(target) ? '=' : '≤', pair), note) };
  }
  if (target.isZero()) return { ...common, share: NONE, sure: false, reason: joined(reach(pair, '>', pair), text('指标值为 0，发生即未达标，按公式得 0', 'the target is 0: any occurrence misses it, the formula gives 0')) };
  if (target.lt(0)) return { ...common, share: null, sure: false, reason: joined(reach(pair, '>', pair), text('指标值为负数，不能按比例计算', 'the target is negative, no proportion can be formed')) };
  if (pack.lower.formula === 'linear') {
    const share = linear(target, actual);
    return { ...common, share, sure: true, reason: text(`完成值 ${pair.shownActual} 超过指标值 ${pair.shownTarget}，1 −（完成值 − 指标值）÷ 指标值 ${equalsPercent(share)}`, `actual ${pair.shownActual} exceeds target ${pair.shownTarget}, 1 − (actual − target) ÷ target ${equalsPercent(share)}`) };
  }
  return { ...common, share: shareOf(target, actual), sure: true, reason: text(`指标值 ${pair.shownTarget} ÷ 完成值 ${pair.shownActual} ${equalsPercent(shareOf(target, actual))}`, `target ${pair.shownTarget} ÷ actual ${pair.shownActual} ${equalsPercent(shareOf(target, actual))}`) };
};

const equal = (pair: Pair): Proportion => {
  const { target, actual, pack } = pair;
  const clause = pack.equality.clause;
  if (actual.eq(target)) return { ...higher(pair, false), clause, method: 'equality' };
  if (pack.equality.formula === 'exact') {
    return { share: NONE, achievement: ratioOf(pair), sure: false, reason: joined(reach(pair, '≠', pair), text('要求等于指标值', 'exactly the target is asked for')), clause, method: 'equality' };
  }
  if (target.isZero()) return { ...lower(pair, false), clause, method: 'equality' };
  return { ...higher(pair, false), clause, method: 'equality' };
};

const about = (pair: Pair): Proportion => {
  const result = higher(pair, false);
  const within = pair.actual.lt(pair.target) && pair.target.gt(0) && pair.actual.gte(pair.target.times(ONE.minus(pair.pack.approximate.tolerance)));
  const note = text(`指标值为约数，${pair.pack.approximate.clause.zh}`, `the target is approximate: ${pair.pack.approximate.clause.en}`);
  if (within) return { ...result, share: FULL, sure: false, reason: joined(text(`完成值 ${pair.shownActual}，指标值约 ${pair.shownTarget}`, `actual ${pair.shownActual}, target about ${pair.shownTarget}`), note) };
  return pair.actual.gte(pair.target) ? result : { ...result, sure: false };
};

/**
 * Scores two numbers in one unit: met → full; else in proportion. Every case the proportion cannot express (zero or
 * negative figures, the bound itself under > or <) has its own sentence and is not sure.
 */
export const proportionOf = (direction: Pick<Direction, 'better' | 'strict'>, alignment: Alignment, pack: RulePack): Proportion => {
  const pair = { ...alignment, pack };
  switch (direction.better) {
    case 'higher':
      return higher(pair, direction.strict);
    case 'lower':
      return lower(pair, direction.strict);
    case 'equal':
      return equal(pair);
    case 'about':
      return about(pair);
  }
};

import type { Row } from '../row';
import type { Amount } from '../../measure';
import type { Text } from '../../outcome';
import { align, isMismatch, type Mismatch } from '../align';
import { directionOf } from '../direction';
import { FULL, type Share, shareOf } from '../share';
import { ask, joined, text, type Verdict } from '../verdict';
import { compareAmounts } from './compareQuantities';

const ratio = (over: Share['over'], under: Share['over']): Share | null => (under.gt(0) ? shareOf(over, under) : null);

const unitsDiffer = ({ mismatch }: Mismatch, clause: Text): Verdict => ask('not-comparable', mismatch, clause, [{ code: 'unit-differs', message: mismatch }]);

/** A range as target: inside is met, below is measured against the lower bound, above counts as met and is asked about. */
export const scoreRange = (row: Row): Verdict | null => {
  const { target, actual, pack } = row;
  if (target.kind === 'quantity' && actual.kind === 'range') return rangeReached(row, target.quantity, actual.low, actual.high);
  if (target.kind !== 'range') return null;
  const clause = pack.higher.clause;
  if (actual.kind === 'range') {
    const [low, high] = [align(row, target.low, actual.low), align(row, target.high, actual.high)];
    const [first, second] = [isMismatch(low) ? undefined : low[0], isMismatch(high) ? undefined : high[0]];
    const inside = first !== undefined && second !== undefined && first.actual.gte(first.target) && second.actual.lte(second.target);
    return inside
      ? { share: FULL, achievement: null, method: 'range', certainty: 'suggested', reason: text(`完成值 ${row.shownActual} 在指标值 ${row.shownTarget} 范围内`, `actual ${row.shownActual} lies within ${row.shownTarget}`), clause, tiered: false, remarks: [] }
      : ask('range', text(`完成值 ${row.shownActual} 与指标值 ${row.shownTarget} 都是区间，未完全重合`, `actual ${row.shownActual} and target ${row.shownTarget} are both ranges and do not fit`), clause);
  }
  if (actual.kind !== 'quantity') return null;
  const { quantity } = actual;
  if (quantity.doubt === 'negated') return ask('range', text(`完成值“${row.shownActual}”中有否定或预计的说法`, `the actual “${row.shownActual}” denies or only expects the figure`), clause);
  const [low, high] = [align(row, target.low, quantity), align(row, target.high, quantity)];
  if (isMismatch(low)) return unitsDiffer(low, clause);
  if (isMismatch(high)) return unitsDiffer(high, clause);
  const [[from], [to]] = [low, high];
  const extraWords = quantity.label !== '' && !`${row.name}${target.label}`.includes(quantity.label);
  const sure = from.sure && to.sure && !extraWords;
  const words = extraWords ? text(`完成值中还有文字“${quantity.label}”`, `the actual also says “${quantity.label}”`) : null;
  if (from.actual.gte(from.target) && to.actual.lte(to.target)) {
    return { share: FULL, achievement: ratio(from.actual, from.target), method: 'range', certainty: sure ? 'certain' : 'suggested', reason: joined(text(`完成值 ${from.shownActual} 在指标值 ${row.shownTarget} 范围内`, `actual ${from.shownActual} lies within ${row.shownTarget}`), from.note, words), clause, tiered: false, remarks: [] };
  }
  const lowerBetter = directionOf(row).better === 'lower';
  if (to.actual.gt(to.target)) {
    const share = lowerBetter && to.actual.gt(0) ? shareOf(to.target, to.actual) : FULL;
    const how = lowerBetter ? text(`越低越好，按上限 ÷ 完成值 = ${to.shownTarget} ÷ ${to.shownActual}`, `less is better: upper bound ÷ actual = ${to.shownTarget} ÷ ${to.shownActual}`) : text('超过上限按达标处理，请核实', 'above the range counts as met: please check');
    return { share, achievement: ratio(to.actual, to.target), method: 'range', certainty: 'suggested', reason: joined(text(`完成值 ${to.shownActual} 高于指标值 ${row.shownTarget}`, `actual ${to.shownActual} is above ${row.shownTarget}`), how, words), clause: lowerBetter ? pack.lower.clause : clause, tiered: false, remarks: [] };
  }
  if (lowerBetter) return { share: FULL, achievement: ratio(from.actual, from.target), method: 'range', certainty: 'suggested', reason: joined(text(`完成值 ${from.shownActual} 低于指标值 ${row.shownTarget}，越低越好`, `actual ${from.shownActual} is below ${row.shownTarget}; less is better`), words), clause: pack.lower.clause, tiered: false, remarks: [] };
  if (from.target.lte(0) || from.actual.lt(0)) return ask('range', text(`完成值 ${from.shownActual} 低于区间 ${row.shownTarget}，下限不是正数，不能按比例计算`, `actual ${from.shownActual} is below ${row.shownTarget} and no proportion can be formed`), clause);
  return { share: shareOf(from.actual, from.target), achievement: shareOf(from.actual, from.target), method: 'range', certainty: 'suggested', reason: joined(text(`完成值 ${from.shownActual} 低于区间，按下限 ${from.shownTarget} 计算：${from.shownActual} ÷ ${from.shownTarget}`, `actual ${from.shownActual} is below the range; against its lower bound: ${from.shownActual} ÷ ${from.shownTarget}`), words), clause, tiered: false, remarks: [] };
};

/** A range was reached where a number was asked for: met when even its weaker end meets the target. */
const rangeReached = (row: Row, target: Amount, low: Amount, high: Amount): Verdict => {
  const better = directionOf(row).better;
  const verdict = compareAmounts(row, target, better === 'lower' ? high : low, [text('完成值是区间，按较差的一端计算', 'the actual is a range; its weaker end is used')]);
  return verdict.share === null || !verdict.share.over.eq(verdict.share.under) ? ask('range', joined(verdict.reason, text('请确定实际完成值', 'please settle the actual')), row.pack.higher.clause) : { ...verdict, method: 'range' };
};

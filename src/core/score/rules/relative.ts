import { trendOf } from '../../measure/label';
import type { Row } from '../row';
import { FULL } from '../share';
import { ask, text, type Verdict } from '../verdict';

const UP = new Set(['≥', '>']);
const DOWN = new Set(['≤', '<']);

/** ≥全省平均水平, 高于上年: without the figure they refer to nothing can be computed; an actual that says the same is a proposal. */
export const scoreRelative = (row: Row): Verdict | null => {
  const { target, actual, pack } = row;
  if (target.kind !== 'relative') return null;
  const clause = pack.higher.clause;
  const words = text(`指标值“${row.shownTarget}”是与其他数据比较，完成值“${row.shownActual}”`, `the target “${row.shownTarget}” is a comparison with other figures; the actual is “${row.shownActual}”`);
  if (actual.kind === 'relative') {
    const same = actual.reference.replace(/水平|值|数/g, '') === target.reference.replace(/水平|值|数/g, '');
    const [wanted, reached] = [target.operator ?? '≥', actual.operator ?? '≥'];
    const fits = (UP.has(wanted) && UP.has(reached)) || (DOWN.has(wanted) && DOWN.has(reached));
    if (same && fits) return { share: FULL, achievement: null, method: 'relative', certainty: 'suggested', reason: words, clause, tiered: false, remarks: [] };
  }
  if (/^(?:已|均已)?(?:达到|达标|完成|高于|超过|优于)(?:年度|预期)?(?:指标|目标|平均水平|全省平均水平)?$/.test(row.actualText)) {
    return { share: FULL, achievement: null, method: 'relative', certainty: 'suggested', reason: words, clause, tiered: false, remarks: [] };
  }
  // 较上年增长 against 增长3.2%: a rise is a rise; by how much was not asked.
  const wanted = trendOf(row.targetText) ?? (target.operator === null ? null : UP.has(target.operator) ? 'up' : DOWN.has(target.operator) ? 'down' : null);
  if (actual.kind === 'quantity' && actual.quantity.trend !== null && actual.quantity.trend === wanted && actual.quantity.number.gt(0) && actual.quantity.doubt === null) {
    return { share: FULL, achievement: null, method: 'relative', certainty: 'suggested', reason: words, clause, tiered: false, remarks: [] };
  }
  return ask('relative', { zh: `${words.zh}，缺少作比较的数据，请判断`, en: `${words.en}; the figure to compare with is missing` }, clause);
};

import type { Row } from '../row';
import { FULL } from '../share';
import { ask, text, type Verdict } from '../verdict';

const UNWANTED = /事故|投诉|违规|违纪|案件|上访|伤亡/;

/** Blank, 无, -, — as an actual is not filled in: no score, and never zero. `**`, errors and a missing target are asked for, too. */
export const scoreNothing = (row: Row): Verdict | null => {
  const { target, actual, pack } = row;
  const clause = pack.higher.clause;
  if (actual.kind === 'nothing') {
    // 事故 0 起 / 无: here 无 is an answer.
    const zero = (target.kind === 'quantity' && target.quantity.number.isZero()) || (target.kind === 'nothing' && target.why === 'mark' && UNWANTED.test(row.name));
    if (actual.why === 'mark' && zero && /^(?:无|没有|暂无)$/.test(row.actualText)) {
      return { share: FULL, achievement: null, method: 'word-for-number', certainty: 'suggested', reason: text(`完成值“${row.shownActual}”按 0 理解，指标值“${row.shownTarget}”`, `the actual “${row.shownActual}” is read as 0, the target is “${row.shownTarget}”`), clause: pack.lower.clause, tiered: false, remarks: [] };
    }
    if (actual.why === 'error') return ask('not-comparable', text(`完成值单元格是错误值 ${row.shownActual}`, `The actual is the error value ${row.shownActual}`), clause);
    return actual.why === 'no-value'
      ? ask('not-filled-in', text(`完成值中的“**”未替换成数值`, 'The ** in the actual was never replaced by a value'), clause)
      : ask('not-filled-in', text('完成值未填写，不计分（不等于 0 分）', 'The actual is not filled in: no score (which is not a score of 0)'), clause);
  }
  if (target.kind !== 'nothing') return null;
  // The other way round: 无 as the target of something to be avoided, 0 as the actual.
  if (target.why === 'mark' && actual.kind === 'quantity' && actual.quantity.number.isZero() && UNWANTED.test(row.name)) {
    return { share: FULL, achievement: null, method: 'word-for-number', certainty: 'suggested', reason: text(`指标值“${row.shownTarget}”按 0 理解，完成值“${row.shownActual}”`, `the target “${row.shownTarget}” is read as 0, the actual is “${row.shownActual}”`), clause: pack.lower.clause, tiered: false, remarks: [] };
  }
  if (target.why === 'error') return ask('not-comparable', text(`指标值单元格是错误值 ${row.shownTarget}`, `The target is the error value ${row.shownTarget}`), clause);
  return target.why === 'no-value'
    ? ask('not-comparable', text('指标值中的“**”未替换成数值，无法比较', 'The ** in the target was never replaced by a value'), clause)
    : ask('not-comparable', text(`没有指标值，完成值“${row.shownActual}”无从比较`, `There is no target to compare the actual “${row.shownActual}” with`), clause);
};

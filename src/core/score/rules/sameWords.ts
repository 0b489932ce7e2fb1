import { formatDay } from '../../measure/day';
import type { Text } from '../../outcome';
import type { Row } from '../row';
import { FULL } from '../share';
import { joined, text, type Verdict } from '../verdict';

const COUNTED = /数量/;

/** A count whose cells hold a date: 2-3 becomes 3 February. */
const convertedByExcel = ({ target, level2, name }: Row): Text | null => {
  if (target.kind !== 'dates' || !target.fromCell || !(COUNTED.test(level2) || /数量|次数|人数|个数/.test(name))) return null;
  const day = formatDay(target.dates.to);
  return text(`数量指标的单元格是日期 ${day}，可能被 Excel 自动转换`, `a count is stored as the date ${day}; Excel may have converted it`);
};

/**
 * Target and actual identical to the letter: met. Less sure only where identical words prove nothing (≥全省平均水平), where
 * the cells store different numbers, or where Excel made a date of a count.
 */
export const scoreSameWords = (row: Row): Verdict | null => {
  if (row.targetText === '' || row.targetText !== row.actualText || row.target.kind === 'nothing') return null;
  const relative = row.target.kind === 'relative';
  const converted = convertedByExcel(row);
  const notes = [
    relative ? text('指标值是与其他数据比较，请核实', 'the target is a comparison with other figures: please check') : null,
    row.storedDiffer ? text('显示相同，但单元格存储的数不同', 'they look the same, but the cells store different numbers') : null,
    converted,
  ].filter((note) => note !== null);
  if (row.storedDiffer && row.target.kind === 'quantity') return null;
  const sure = notes.length === 0;
  return {
    share: FULL,
    achievement: row.target.kind === 'quantity' && row.target.quantity.number.gt(0) ? FULL : null,
    method: relative ? 'relative' : 'same-words',
    certainty: sure ? 'certain' : 'suggested',
    reason: joined(text(`完成值与指标值一致（${row.shownTarget}）`, `the actual is the same as the target (${row.shownTarget})`), ...notes),
    clause: row.target.kind === 'words' ? row.pack.tiersClause : row.pack.higher.clause,
    tiered: false,
    remarks: converted === null ? [] : [{ code: 'date-for-count', message: converted }],
  };
};


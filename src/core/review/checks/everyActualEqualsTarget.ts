import { isEmpty, printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { isCopy } from '../parts';

/** Fewer rows than this may well be met to the letter. */
const LEAST_ROWS = 5;

/** Every actual equals its target to the letter, and every row has full marks. */
export const everyActualEqualsTarget = formCheck(
  {
    id: 'every-actual-equals-target',
    title: { zh: '完成值全部等于指标值', en: 'Every actual equals its target' },
    severity: 'question',
    rule: basis.practice('全部指标恰好完成且都是满分的，应核实是否逐项统计', 'where every target is met to the letter it is asked whether anything was measured'),
    suggestion: { zh: '请核实完成值是否为实际统计结果，并附佐证。', en: 'Please confirm that the actuals were measured, with evidence.' },
  },
  ({ form }) => {
    const rows = form.indicators.filter(({ target, actual }) => target !== null && actual !== null && !(isEmpty(target) && isEmpty(actual)));
    const [first, last] = [rows[0]?.actual, rows[rows.length - 1]?.actual];
    if (form.kind !== 'self-evaluation' || rows.length < LEAST_ROWS || first == null || last == null || !rows.every(isCopy)) return [];
    const reduced = rows.some(({ weight, score }) => {
      const [points, got] = [printedNumber(weight), printedNumber(score)];
      return points !== null && got !== null && got.lt(points);
    });
    if (reduced) return [];
    return [
      {
        cells: [first.cell, last.cell],
        printed: `${String(rows.length)}/${String(rows.length)}`,
        computed: null,
        message: { zh: `全部 ${String(rows.length)} 个指标的完成值都与指标值一字不差，且都是满分。`, en: `All ${String(rows.length)} actuals equal their targets to the letter, and every row has full marks.` },
      },
    ];
  },
);

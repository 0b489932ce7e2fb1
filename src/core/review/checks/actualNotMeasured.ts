import { basis } from '../basis';
import { formCheck } from '../check';
import { isCopy, printedOf, wordsOf } from '../parts';

/** A bound, not a value: ≥90%, 95%以上, 不低于全省平均水平. */
const BOUND = /[≥≤≧≦＞＜<>]|以上|以下|以内|不低于|不少于|不高于|不超过|至少|左右/;

/** The actual repeats a bound of the target: nothing was measured. */
export const actualNotMeasured = formCheck(
  {
    id: 'actual-not-measured',
    title: { zh: '完成值照抄指标值', en: 'Actual copied from the target' },
    severity: 'warning',
    rule: basis.evaluation('自评应填写实际完成值，与年初指标值相比计分', 'self-evaluation compares the value actually reached with the target'),
    suggestion: { zh: '请填写实际完成的数值。', en: 'Please fill in the value that was reached.' },
  },
  ({ form }) =>
    form.indicators.flatMap((row) =>
      row.actual === null || !isCopy(row) || !BOUND.test(row.actual.text)
        ? []
        : [
            {
              cells: [row.actual.cell],
              printed: printedOf(row.actual),
              computed: null,
              message: {
                zh: `“${wordsOf(row.name)}”的完成值照抄了指标值“${wordsOf(row.actual)}”，不是实际数。`,
                en: `The actual of “${wordsOf(row.name)}” repeats the bound “${wordsOf(row.actual)}” of the target instead of a measured value.`,
              },
            },
          ],
    ),
);

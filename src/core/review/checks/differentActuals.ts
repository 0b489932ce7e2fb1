import { basis } from '../basis';
import { formCheck } from '../check';
import { twinsUnderGoals } from '../namesakes';
import { bare, printedOf, wordsOf } from '../parts';

/** The same indicator reports two different results under two goals. */
export const differentActuals = formCheck(
  {
    id: 'same-indicator-different-actual',
    title: { zh: '同一指标完成值不一', en: 'One indicator, two actuals' },
    severity: 'question',
    rule: basis.practice('同一指标在一张表内应只有一个完成值', 'one indicator has one actual'),
    suggestion: { zh: '请核对后统一完成值。', en: 'Please check and use one value.' },
  },
  ({ form }) =>
    twinsUnderGoals(form).flatMap(({ row, actuals: [actual, other] }) =>
      bare(actual) === bare(other)
        ? []
        : [
            {
              cells: [actual.cell, other.cell],
              printed: printedOf(actual),
              computed: printedOf(other),
              message: {
                zh: `同一指标“${wordsOf(row.name)}”在两个目标下的完成值不同：${wordsOf(other)} 和 ${wordsOf(actual)}。`,
                en: `The same indicator “${wordsOf(row.name)}” has different actuals under two goals: ${wordsOf(other)} and ${wordsOf(actual)}.`,
              },
            },
          ],
    ),
);

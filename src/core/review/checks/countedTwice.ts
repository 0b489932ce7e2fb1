import { basis } from '../basis';
import { formCheck } from '../check';
import { twinsUnderGoals } from '../namesakes';
import { bare, printedOf, wordsOf } from '../parts';

/** One and the same result is counted under two goals. Two shares of 100% are no one result; one licence won is. */
export const countedTwice = formCheck(
  {
    id: 'counted-twice',
    title: { zh: '同一成果重复计分', en: 'One result counted twice' },
    severity: 'warning',
    rule: basis.indicators('指标之间不应重复', 'indicators do not repeat one another'),
    suggestion: { zh: '请确认是否为同一成果，如是请只计一次。', en: 'Please confirm whether it is one result; if so, count it once.' },
  },
  ({ form }) =>
    twinsUnderGoals(form).flatMap(({ row, elsewhere, actuals: [actual, other] }) =>
      bare(actual) !== bare(other) || /[%％]/.test(actual.text) || actual.format.includes('%') || !/\d/.test(actual.text)
        ? []
        : [
            {
              cells: [row.name.cell, elsewhere.name.cell],
              printed: printedOf(row.name),
              computed: null,
              message: { zh: `同一成果“${wordsOf(row.name)}”在两个目标下都计了分。`, en: `One and the same result, “${wordsOf(row.name)}”, is counted under two goals.` },
            },
          ],
    ),
);

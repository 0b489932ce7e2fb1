import { basis } from '../basis';
import { formCheck } from '../check';
import { digits } from '../parts';
import { wrongTotals } from '../totals';

/** The printed total, in its row and in the heading, has to be the sum of the printed scores. */
export const total = formCheck(
  {
    id: 'total',
    title: { zh: '总分加总错误', en: 'Total does not add up' },
    severity: 'error',
    rule: basis.evaluation('总分由各项指标得分汇总形成', 'the total is the sum of all scores'),
    suggestion: { zh: '请更正总分。', en: 'Please correct the total.' },
  },
  (input) =>
    wrongTotals(input)
      .filter(({ omitsExecution }) => !omitsExecution)
      .map(({ figure, printed, sum, arithmetic, scores, fundsUnseen }) => ({
        severity: fundsUnseen ? ('warning' as const) : ('error' as const),
        cells: [figure.cell, ...scores.map(({ cell }) => cell)],
        printed: printed.toNumber(),
        computed: sum.toNumber(),
        arithmetic: { zh: arithmetic, en: arithmetic },
        message: { zh: `总分为 ${digits(printed)}，各项得分相加为 ${arithmetic}。`, en: `The total printed is ${digits(printed)}, the scores add up to ${arithmetic}.` },
      })),
);

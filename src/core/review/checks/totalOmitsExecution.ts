import { basis } from '../basis';
import { formCheck } from '../check';
import { digits } from '../parts';
import { wrongTotals } from '../totals';

/** The printed total leaves out the points for execution. */
export const totalOmitsExecution = formCheck(
  {
    id: 'total-omits-execution',
    title: { zh: '总分漏计预算执行得分', en: 'Total leaves out execution' },
    severity: 'error',
    rule: basis.evaluation('预算执行率与各级指标一并计分，总分由各项得分汇总形成', 'execution is scored beside the indicators; the total is the sum of all'),
    suggestion: { zh: '请将预算执行得分计入总分，并使总分值为 100 分。', en: 'Please count the score for execution, within a full total of 100.' },
  },
  (input) =>
    wrongTotals(input)
      .filter(({ omitsExecution }) => omitsExecution)
      .map(({ figure, printed, sum, arithmetic, execution, scores }) => ({
        cells: [figure.cell, ...scores.map(({ cell }) => cell)],
        printed: printed.toNumber(),
        computed: sum.toNumber(),
        arithmetic: { zh: arithmetic, en: arithmetic },
        message: {
          zh: `总分 ${digits(printed)} 只是各指标得分之和，没有计入预算执行得分 ${digits(execution)} 分；合计应为 ${arithmetic}。`,
          en: `The total ${digits(printed)} leaves out the ${digits(execution)} points for execution; all parts make ${arithmetic}.`,
        },
      })),
);

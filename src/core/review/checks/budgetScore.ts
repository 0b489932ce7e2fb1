import { comparePoints } from '../agreement';
import { basis } from '../basis';
import { formCheck } from '../check';
import { digits, printedOf } from '../parts';

/** The score for execution has to follow the rule: points times rate, within the points. */
export const budgetScore = formCheck(
  {
    id: 'budget-score',
    title: { zh: '预算执行得分与执行率不符', en: 'Score for execution does not follow' },
    severity: 'error',
    rule: basis.evaluation('预算执行率作为单位自评指标计分，得分 = 分值 × 执行率，不超过分值', 'execution is scored as points × rate, within the points'),
    suggestion: { zh: '请按执行率重新计算得分。', en: 'Please compute the score again from the rate.' },
  },
  ({ form, assessment }) => {
    const [row, result] = [form.budget[0], assessment.budget[0]];
    if (row?.score == null || result?.score == null || result.certainty !== 'certain') return [];
    if (comparePoints(row.score, result.score, result.weight) !== 'differ') return [];
    return [
      {
        cells: [row.score.cell, ...(row.rate === null ? [] : [row.rate.cell])],
        printed: printedOf(row.score),
        computed: result.score.toNumber(),
        arithmetic: result.explanation,
        message: {
          zh: `预算执行得分应为 ${digits(result.score)} 分，表中为 ${row.score.text} 分。${result.explanation.zh}`,
          en: `The score for execution is ${digits(result.score)}, but ${row.score.text} is printed. ${result.explanation.en}`,
        },
      },
    ];
  },
);

import { isDash, printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

/** A detail row of the funds without points of its own must not carry a score: adding the column would count it twice. */
export const detailRowScored = formCheck(
  {
    id: 'detail-row-scored',
    title: { zh: '明细行重复计分', en: 'Detail row scored' },
    severity: 'warning',
    rule: basis.frame('预算执行只按年度资金总额一行计分', 'only the total of the funds is scored'),
    suggestion: { zh: '请删去明细行的得分。', en: 'Please take the score out of the detail row.' },
  },
  ({ form }) =>
    form.budget.slice(1).flatMap(({ label, weight, score }) => {
      if (weight === null || score === null || !isDash(weight) || printedNumber(score)?.gt(0) !== true) return [];
      return [
        {
          cells: [score.cell, weight.cell],
          printed: printedOf(score),
          computed: null,
          message: {
            zh: `“${wordsOf(label)}”没有分值（${weight.text}），却填了得分 ${score.text}；汇总时容易重复计分。`,
            en: `“${wordsOf(label)}” has no points (${weight.text}) but carries the score ${score.text}; a sum of the column would count it twice.`,
          },
        },
      ];
    }),
);

import { comparePoints } from '../agreement';
import type { Check } from '../finding';
import { digits, printedOf } from '../parts';

/** The score for execution has to follow the rule: points times rate, within the points. */
export const budgetScore: Check = ({ form, assessment }) => {
  const [row, result] = [form.budget[0], assessment.budget[0]];
  if (row?.score == null || result?.score == null || result.certainty !== 'certain') return [];
  if (comparePoints(row.score, result.score, result.weight) !== 'differ') return [];
  return [
    {
      rule: 'budget-score',
      severity: 'error',
      cells: [row.score.cell, ...(row.rate === null ? [] : [row.rate.cell])],
      printed: printedOf(row.score),
      computed: result.score.toNumber(),
      message: {
        zh: `预算执行得分应为 ${digits(result.score)} 分，表中为 ${row.score.text} 分。${result.explanation.zh}`,
        en: `The score for execution is ${digits(result.score)}, but ${row.score.text} is printed. ${result.explanation.en}`,
      },
    },
  ];
};

import { isDash, printedNumber } from '../../figure/printed';
import type { Check } from '../finding';
import { printedOf, wordsOf } from '../parts';

/** A detail row of the funds without points of its own must not carry a score: adding the column would count it twice. */
export const detailRowScored: Check = ({ form }) =>
  form.budget.slice(1).flatMap(({ label, weight, score }) => {
    if (weight === null || score === null || !isDash(weight) || printedNumber(score)?.gt(0) !== true) return [];
    return [
      {
        rule: 'detail-row-scored',
        severity: 'warning',
        cells: [score.cell, weight.cell],
        printed: printedOf(score),
        computed: null,
        message: {
          zh: `“${wordsOf(label)}”没有分值（${weight.text}），却填了得分 ${score.text}；汇总时容易重复计分。`,
          en: `“${wordsOf(label)}” has no points (${weight.text}) but carries the score ${score.text}; a sum of the column would count it twice.`,
        },
      },
    ];
  });

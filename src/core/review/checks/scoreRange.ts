import { printedNumber } from '../../figure/printed';
import type { Figure } from '../../recognise/form';
import { formatAddress } from '../../sheet/address';
import { basis } from '../basis';
import { formCheck } from '../check';
import { digits, printedOf, sameCell, wordsOf } from '../parts';

/** No score lies below 0 or above the points of its row. */
export const scoreRange = formCheck(
  {
    id: 'score-range',
    title: { zh: '得分超出分值范围', en: 'Score out of range' },
    severity: 'error',
    rule: basis.frame('得分不小于 0，不大于分值', 'a score lies between 0 and its points'),
    suggestion: { zh: '请更正得分。', en: 'Please correct the score.' },
  },
  ({ form }) => {
    const rows = [
      ...form.budget.slice(0, 1).map(({ label, weight, score }) => ({ name: wordsOf(label), weight, score })),
      ...form.indicators.map(({ name, weight, score }) => ({ name: wordsOf(name), weight, score })),
    ];
    const beside = new Map<string, (typeof rows)[number][]>();
    const placeOf = (figure: Figure | null): string => (figure === null ? '' : formatAddress(figure.cell));
    for (const row of rows) beside.set(placeOf(row.score), [...(beside.get(placeOf(row.score)) ?? []), row]);
    return rows.flatMap(({ name, weight, score }, index) => {
      const [points, got] = [printedNumber(weight), printedNumber(score)];
      const repeated = index > 0 && sameCell(rows[index - 1]?.score ?? null, score);
      // One merged score over rows with weights of their own answers to their sum, which `total` looks at.
      const shared = score !== null && (beside.get(placeOf(score)) ?? []).some((row) => !sameCell(row.weight, weight));
      // Negative points are deductions: a row of them says nothing about its range.
      if (score === null || weight === null || got === null || points === null || points.lt(0) || repeated || shared) return [];
      if (got.gte(0) && got.lte(points)) return [];
      const [zh, en] = got.lt(0) ? ['得分小于 0', 'is below 0'] : [`得分超过分值 ${digits(points)}`, `is above its ${digits(points)} points`];
      return [
        {
          cells: [score.cell, weight.cell],
          printed: printedOf(score),
          computed: null,
          message: { zh: `“${name}”${zh}：${digits(got)}。`, en: `The score of “${name}”, ${digits(got)}, ${en}.` },
        },
      ];
    });
  },
);

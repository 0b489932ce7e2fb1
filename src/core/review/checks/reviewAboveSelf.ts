import { printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { digits, printedOf, sameCell, wordsOf } from '../parts';

/** The reviewer gave more points than the sender claimed. */
export const reviewAboveSelf = formCheck(
  {
    id: 'review-above-self',
    title: { zh: '复核得分高于自评得分', en: 'Review score above self-score' },
    severity: 'warning',
    rule: basis.practice('复核得分一般不高于自评得分', 'a review score does not exceed the self-score'),
    suggestion: { zh: '请核实复核得分。', en: 'Please check the review score.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ name, score, reviewScore }, index) => {
      const [own, reviewed] = [printedNumber(score), printedNumber(reviewScore)];
      const repeated = sameCell(form.indicators[index - 1]?.reviewScore ?? null, reviewScore);
      if (score === null || reviewScore === null || own === null || reviewed === null || repeated || reviewed.lte(own)) return [];
      return [
        {
          cells: [reviewScore.cell, score.cell],
          printed: printedOf(reviewScore),
          computed: own.toNumber(),
          message: { zh: `“${wordsOf(name)}”复核得分 ${digits(reviewed)} 高于自评得分 ${digits(own)}。`, en: `The review score of “${wordsOf(name)}”, ${digits(reviewed)}, is above the self-score ${digits(own)}.` },
        },
      ];
    }),
);

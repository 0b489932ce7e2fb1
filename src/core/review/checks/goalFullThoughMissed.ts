import { Decimal } from 'decimal.js';
import { printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { assessedRows, percent, printedOf, wordsOf } from '../parts';

/** Less than half of the target was reached. */
const HALF = new Decimal('0.5');

/** The goal has all its points although an indicator of the form stands at less than half. */
export const goalFullThoughMissed = formCheck(
  {
    id: 'goal-full-though-missed',
    title: { zh: '指标未完成而目标得满分', en: 'Goal at full marks though missed' },
    severity: 'warning',
    rule: basis.practice('绩效目标得分应与指标完成情况一致', 'the score of a goal agrees with what its indicators reached'),
    suggestion: { zh: '请按指标完成情况重新评定目标得分。', en: 'Please judge the goal again by its indicators.' },
  },
  ({ form, assessment }) => {
    const behind = assessedRows(form, assessment).filter(({ result: { achievement, method } }) => method !== 'lower-is-better' && achievement?.lt(HALF) === true);
    // With one goal the whole table speaks for it; with several, the rows under it.
    const only = form.goals.length === 1;
    return form.goals.flatMap((goal, index) => {
      const [points, got] = [assessment.goals.find((result) => result.index === index)?.weight ?? printedNumber(goal.weight), printedNumber(goal.score)];
      const worst = behind.find(({ indicator }) => only || (goal.number !== null && indicator.goal === goal.number));
      const achievement = worst?.result.achievement ?? null;
      if (goal.score === null || points === null || got === null || points.lte(0) || got.lt(points) || worst === undefined || achievement === null) return [];
      const { name } = worst.indicator;
      return [
        {
          cells: [goal.score.cell, name.cell],
          printed: printedOf(goal.score),
          computed: null,
          message: { zh: `目标得满分 ${goal.score.text} 分，但“${wordsOf(name)}”只完成 ${percent(achievement)}。`, en: `The goal has all its ${goal.score.text} points, but “${wordsOf(name)}” reached only ${percent(achievement)}.` },
        },
      ];
    });
  },
);

import { isEmpty, printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { digits, sameCell, wordsOf } from '../parts';

/** Points were lost and the form has a column for the reason, but none is given. */
export const noteMissing = formCheck(
  {
    id: 'note-missing',
    title: { zh: '扣分未说明原因', en: 'Points lost without a reason' },
    severity: 'error',
    rule: basis.evaluation('未完成的指标要分析偏差原因并提出改进措施', 'for an indicator not reached causes and measures are to be given'),
    suggestion: { zh: '请填写偏差原因和改进措施。', en: 'Please give the cause and the measures.' },
  },
  ({ form, pack }) => {
    if (!pack.note.whenBelowWeight) return [];
    return form.indicators.flatMap(({ name, target, actual, weight, score, note }, index) => {
      const [points, got] = [printedNumber(weight), printedNumber(score)];
      const repeated = sameCell(form.indicators[index - 1]?.score ?? null, score);
      if (note === null || score === null || points === null || got === null || repeated || got.gte(points) || got.lt(0) || !isEmpty(note)) return [];
      const lost = digits(points.minus(got));
      return [
        {
          cells: [score.cell, note.cell],
          printed: got.toNumber(),
          computed: null,
          arithmetic: { zh: `${digits(points)} − ${digits(got)} = ${lost}`, en: `${digits(points)} − ${digits(got)} = ${lost}` },
          message: {
            zh: `“${wordsOf(name)}”分值 ${digits(points)} 分，扣了 ${lost} 分（指标值 ${wordsOf(target)}，完成值 ${wordsOf(actual)}），没有填写偏差原因。`,
            en: `“${wordsOf(name)}” lost ${lost} of ${digits(points)} points (target ${wordsOf(target)}, actual ${wordsOf(actual)}), and no reason is given.`,
          },
        },
      ];
    });
  },
);

import { amountOf } from '../../figure/deviation';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

const PERCENT = /^(%|百分比|百分点|个百分点)$/;

/** The target has a unit, the actual is a bare number. Forms with a unit column say it there. */
export const unitMissing = formCheck(
  {
    id: 'unit-missing',
    title: { zh: '完成值缺单位', en: 'Unit missing' },
    severity: 'question',
    rule: basis.practice('指标值与完成值应用同一计量单位', 'target and actual have the same unit'),
    suggestion: { zh: '请补上计量单位。', en: 'Please add the unit.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ name, target, actual, unit }) => {
      if (target === null || actual === null || unit !== null) return [];
      const [planned, done] = [amountOf(target, form.year), amountOf(actual, form.year)];
      if (planned === null || done === null || !planned.ownUnit || done.ownUnit || PERCENT.test(planned.unit.name)) return [];
      return [
        {
          cells: [actual.cell, target.cell],
          printed: printedOf(actual),
          computed: null,
          message: {
            zh: `“${wordsOf(name)}”的指标值“${wordsOf(target)}”有单位，完成值“${wordsOf(actual)}”没有。`,
            en: `The target “${wordsOf(target)}” of “${wordsOf(name)}” has a unit, the actual “${wordsOf(actual)}” has none.`,
          },
        },
      ];
    }),
);

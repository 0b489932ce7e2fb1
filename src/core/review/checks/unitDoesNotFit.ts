import { amountOf } from '../../figure/deviation';
import { basis } from '../basis';
import { formCheck } from '../check';
import { namesCount, namesShare } from '../indicatorWords';
import { printedOf, wordsOf } from '../parts';

/** The unit of a target does not go with the name: a number of people of 100%, a rate of 5 pieces. */
export const unitDoesNotFit = formCheck(
  {
    id: 'unit-does-not-fit',
    title: { zh: '计量单位与指标名称不符', en: 'Unit does not fit the name' },
    severity: 'warning',
    rule: basis.indicators('指标值应与指标名称的含义和计量单位对应', 'the value fits what the name counts'),
    suggestion: { zh: '请改正指标值或计量单位。', en: 'Please correct the value or its unit.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ name, target }) => {
      const amount = target === null ? null : amountOf(target, form.year);
      if (target === null || amount === null || !amount.ownUnit) return [];
      const percent = amount.unit.dimension === 'percent';
      const counted = amount.unit.dimension.startsWith('count:') || amount.unit.dimension === 'money';
      if (!(percent && namesCount(name.text)) && !(counted && namesShare(name.text))) return [];
      return [
        {
          cells: [target.cell, name.cell],
          printed: printedOf(target),
          computed: null,
          message: percent
            ? { zh: `“${wordsOf(name)}”是个数量，指标值却是“${wordsOf(target)}”。`, en: `“${wordsOf(name)}” counts something, but its target is “${wordsOf(target)}”.` }
            : { zh: `“${wordsOf(name)}”是个比率，指标值却是“${wordsOf(target)}”。`, en: `“${wordsOf(name)}” is a rate, but its target is “${wordsOf(target)}”.` },
        },
      ];
    }),
);

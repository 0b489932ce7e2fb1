import { amountOf } from '../../figure/deviation';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

/** Target and actual are numbers of different kinds: 5个 against 80%. */
export const unitDiffers = formCheck(
  {
    id: 'unit-differs',
    title: { zh: '单位不一致', en: 'Units differ' },
    severity: 'question',
    rule: basis.practice('指标值与完成值应用同一计量单位', 'target and actual have the same unit'),
    suggestion: { zh: '请统一计量单位。', en: 'Please use one unit.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ name, target, actual }) => {
      if (target === null || actual === null) return [];
      const [planned, done] = [amountOf(target, form.year), amountOf(actual, form.year)];
      if (planned === null || done === null || !planned.ownUnit || !done.ownUnit || planned.unit.dimension === done.unit.dimension) return [];
      return [
        {
          cells: [actual.cell, target.cell],
          printed: printedOf(actual),
          computed: null,
          message: {
            zh: `“${wordsOf(name)}”的指标值“${wordsOf(target)}”与完成值“${wordsOf(actual)}”单位不同，不能直接比较。`,
            en: `The target “${wordsOf(target)}” and the actual “${wordsOf(actual)}” of “${wordsOf(name)}” have different units and cannot be compared.`,
          },
        },
      ];
    }),
);

import { amountOf } from '../../figure/deviation';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

/** Costs saved, income raised and the like are better when higher, though they stand under a cost. */
const HIGHER_IS_BETTER = /节约|节省|降低|减少|增|收入|结余|补贴|补助|补偿/;

/** A cost with a lower bound: one would be praised for spending more. */
export const costDirection = formCheck(
  {
    id: 'cost-direction',
    title: { zh: '成本指标设了下限', en: 'Cost with a lower bound' },
    severity: 'warning',
    rule: basis.indicators('成本指标用于约束支出，一般设上限', 'a cost limits spending and has an upper bound'),
    suggestion: { zh: '请改为“≤”或说明理由。', en: 'Please turn it into an upper bound (≤) or give the reason.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ level2, name, target, operator }) => {
      if (level2 === null || target === null || !/成本/.test(level2.name) || HIGHER_IS_BETTER.test(name.text)) return [];
      const amount = amountOf(target, form.year);
      const bound = amount?.operator ?? (/[≥＞>≧]/.test(operator?.text ?? '') ? '≥' : null);
      if (amount === null || (bound !== '≥' && bound !== '>') || amount.unit.dimension !== 'money') return [];
      return [
        {
          cells: [target.cell, name.cell],
          printed: printedOf(target),
          computed: null,
          message: {
            zh: `成本指标“${wordsOf(name)}”的指标值“${wordsOf(target)}”是下限，成本应设上限（≤）。`,
            en: `The cost “${wordsOf(name)}” has the lower bound “${wordsOf(target)}”; a cost needs an upper one (≤).`,
          },
        },
      ];
    }),
);

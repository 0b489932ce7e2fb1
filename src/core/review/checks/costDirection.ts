import { amountOf } from '../../figure/deviation';
import type { Check } from '../finding';
import { printedOf, wordsOf } from '../parts';

/** Costs saved, income raised and the like are better when higher, though they stand under a cost. */
const HIGHER_IS_BETTER = /节约|节省|降低|减少|增|收入|结余|补贴|补助|补偿/;

/** A cost with a lower bound: one would be praised for spending more. */
export const costDirection: Check = ({ form }) =>
  form.indicators.flatMap(({ level2, name, target, operator }) => {
    if (level2 === null || target === null || !/成本/.test(level2.name) || HIGHER_IS_BETTER.test(name.text)) return [];
    const amount = amountOf(target, form.year);
    const bound = amount?.operator ?? (/[≥＞>≧]/.test(operator?.text ?? '') ? '≥' : null);
    if (amount === null || (bound !== '≥' && bound !== '>') || amount.unit.dimension !== 'money') return [];
    return [
      {
        rule: 'cost-direction',
        severity: 'warning',
        cells: [target.cell, name.cell],
        printed: printedOf(target),
        computed: null,
        message: {
          zh: `成本指标“${wordsOf(name)}”的指标值“${wordsOf(target)}”是下限，成本应设上限（≤）。`,
          en: `The cost “${wordsOf(name)}” has the lower bound “${wordsOf(target)}”; a cost needs an upper one (≤).`,
        },
      },
    ];
  });

import type { Check } from '../finding';
import { isEmpty, printedNumber } from '../../figure/printed';
import { printedOf, wordsOf } from '../parts';

const NUMBER = /[0-9０-９一二两三四五六七八九十百千万亿零批全]/;

/** Level-2 categories whose target should hold a number. */
const CATEGORIES = [
  { level2: /^数量/, rule: 'quantity-without-number', zh: '数量指标的指标值没有数字', en: 'a quantity without a number' },
  { level2: /成本/, rule: 'cost-without-amount', zh: '成本指标的指标值没有金额', en: 'a cost without an amount' },
] as const;

/** A quantity or a cost whose target names no number cannot be measured. */
export const notMeasurable: Check = ({ form }) =>
  form.indicators.flatMap(({ level2, name, target, actual }) => {
    if (level2 === null || target === null || isEmpty(target) || printedNumber(target) !== null || NUMBER.test(target.text)) return [];
    const category = CATEGORIES.find((candidate) => candidate.level2.test(level2.name));
    if (category === undefined) return [];
    return [
      {
        rule: category.rule,
        severity: 'question',
        cells: [target.cell, ...(actual === null ? [] : [actual.cell]), name.cell],
        printed: printedOf(target),
        computed: null,
        message: { zh: `“${wordsOf(name)}”：${category.zh}（${wordsOf(target)}），无法衡量。`, en: `“${wordsOf(name)}” is ${category.en} (${wordsOf(target)}) and cannot be measured.` },
      },
    ];
  });

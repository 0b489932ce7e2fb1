import type { Indicator } from '../../recognise/form';
import type { Check, Severity } from '../finding';
import { wordsOf } from '../parts';

/** What an indicator's own words say about its category, against the level 2 it stands under. */
interface CategoryRule {
  readonly under: RegExp;
  readonly fits: (row: { readonly name: string; readonly target: string; readonly unit: string }) => boolean;
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
}

const COUNTED = /\d\s*(人|人次|家|户|个|场|场次|次|篇|条|项|件|名|例|台|套)(\/年)?(以上|以内|左右)?$/;
const MONEY = /\d\s*(元|万元|亿元)(\/年)?(以上|以内|左右)?$/;

const RULES: readonly CategoryRule[] = [
  { under: /^质量/, fits: ({ name }) => /及时(率|性|程度)?$/.test(name), severity: 'warning', zh: '讲的是是否及时，应列为时效指标', en: 'is about time and belongs under 时效指标' },
  { under: /^质量/, fits: ({ name, target }) => /(人数|数量|次数|家数|户数|个数|场次|总数|企业数)$/.test(name) && !target.includes('%'), severity: 'warning', zh: '是个数量，应列为数量指标', en: 'is a number and belongs under 数量指标' },
  { under: /^质量/, fits: ({ target }) => COUNTED.test(target), severity: 'question', zh: '指标值是个数量，似应列为数量指标', en: 'counts something and may belong under 数量指标' },
  { under: /成本/, fits: ({ name }) => /(增速|增长率|增长|合格率|满意度|满意率|知晓率|完成率)$/.test(name), severity: 'warning', zh: '不是成本，应列为产出或效益指标', en: 'is no cost and belongs under output or benefit' },
  { under: /成本/, fits: ({ target }) => COUNTED.test(target), severity: 'warning', zh: '指标值是个数量，不是成本', en: 'counts something; it is no cost' },
  { under: /^数量/, fits: ({ target, unit }) => MONEY.test(target) || /^(元|万元|亿元)$/.test(unit), severity: 'question', zh: '是金额，如属开支应列为成本指标', en: 'is an amount of money; if it is spending it belongs under 成本指标' },
  { under: /^经济效益/, fits: ({ target }) => /\d\s*(场|场次|次)$/.test(target), severity: 'question', zh: '是活动场次，似应列为数量指标', en: 'counts events and may belong under 数量指标' },
];

const textsOf = ({ name, target, unit }: Indicator): { readonly name: string; readonly target: string; readonly unit: string } => ({
  name: name.text.replace(/\s+/g, ''),
  target: (target?.text ?? '').replace(/\s+/g, ''),
  unit: (unit?.text ?? '').replace(/\s+/g, ''),
});

/** An indicator's words say that it belongs to another category. */
export const wrongCategory: Check = ({ form }) =>
  form.indicators.flatMap((row) => {
    const { level2, name } = row;
    const rule = level2 === null ? undefined : RULES.find(({ under, fits }) => under.test(level2.name) && fits(textsOf(row)));
    if (level2 === null || rule === undefined) return [];
    return [
      {
        rule: 'wrong-category',
        severity: rule.severity,
        cells: [name.cell, level2.figure.cell],
        printed: level2.name,
        computed: null,
        message: { zh: `“${wordsOf(name)}”列在${level2.name}下，但${rule.zh}。`, en: `“${wordsOf(name)}” stands under ${level2.name}, but ${rule.en}.` },
      },
    ];
  });

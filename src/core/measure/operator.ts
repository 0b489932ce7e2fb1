import type { Operator } from './measure';

/** Words for each operator; the longer ones first, as 不低于 ends in 低于. */
const BEFORE: readonly (readonly [Operator, RegExp])[] = [
  ['≥', /(?:≥|大于(?:或|及|、)?等于|高于(?:或|及)?等于|(?:不(?:得|能)?|未)(?:低于|少于|小于)|至少|最少|最低|力争达到|达到|达)$/],
  ['≤', /(?:≤|小于(?:或|及|、)?等于|低于(?:或|及)?等于|(?:不(?:得|能)?|未|没有)(?:超过|超出|高于|大于|多于|突破)|不超|至多|最多|最高|控制在|控制到|压降至|上限为?)$/],
  ['≈', /(?:≈|大约|大概|约等于|约为|(?<![节契预签合制条违特简])约|接近|(?<![最邻附])近)$/],
  ['>', /(?:>|超过|大于|高于|多于|突破|优于|超)$/],
  ['<', /(?:<|小于|低于|少于|不足)$/],
  ['=', /(?:=|等于)$/],
];

const AFTER: readonly (readonly [Operator, RegExp])[] = [
  // 90%≤X: the value stands on the other side.
  ['≥', /^≤[xX]$/],
  ['≤', /^≥[xX]$/],
  ['≥', /^(?:\(含(?:本数)?\)|含|及其?|或)?以上(?:\(含(?:本数|\d+(?:\.\d+)?[^\d()]{0,3})?\))?/],
  ['≤', /^(?:\(含(?:本数)?\)|含|及其?|或)?(?:以下|以内|之内|内(?![容部涝科存外]))(?:\(含(?:本数|\d+(?:\.\d+)?[^\d()]{0,3})?\))?/],
  ['≈', /^(?:左右|上下)/],
];

interface Taken {
  readonly operator: Operator | null;
  readonly rest: string;
}

/** The operator a text ends with, and the text without it: `满意度不低于` → ≥, `满意度`. */
export const takeOperatorBefore = (text: string): Taken => {
  for (const [operator, pattern] of BEFORE) {
    if (pattern.test(text)) return { operator, rest: text.replace(pattern, '') };
  }
  return { operator: null, rest: text };
};

/** The operator a text starts with, and the text without it: `及以上` → ≥. */
export const takeOperatorAfter = (text: string): Taken => {
  for (const [operator, pattern] of AFTER) {
    if (pattern.test(text)) return { operator, rest: text.replace(pattern, '') };
  }
  return { operator: null, rest: text };
};

const COLUMN: readonly (readonly [Operator, RegExp])[] = [
  ['≥', /^(?:正向(?:指标)?|越大越好|越高越好)$/],
  ['≤', /^(?:反向(?:指标)?|逆向(?:指标)?|负向(?:指标)?|越小越好|越低越好)$/],
];

/** What an operator column says (≥, 大于等于, 正向指标, 反向 …); null for 定性, 定量指标 and anything else. Text as by `plainText`. */
export const readOperator = (text: string): Operator | null => {
  const taken = takeOperatorBefore(text);
  if (taken.rest === '' && taken.operator !== null) return taken.operator;
  return COLUMN.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};

/**
 * The operator an indicator's name gives: （≥**%）, （<**元/户·年）, 股权投资总额小于, 不超过**天.
 * Digits in a name are never values, so only an operator before `**`, before a unit in brackets or at the end counts.
 */
export const operatorInName = (name: string): Operator | null => {
  const match = /^(.*?(?:[≥≤<>=]|小于|大于|低于|高于|不超过|少于|超过|不低于|不少于))(?:\*+|[xX]+|$|\))/.exec(name);
  const operator = takeOperatorBefore(match?.[1] ?? '').operator;
  return operator === '≈' ? null : operator;
};

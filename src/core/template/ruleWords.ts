import type { RulePack } from '../score/rulePack';

/** The tiers of qualitative rows where no rules are given, as most forms print them. */
const TIERS = ['达成预期指标', '部分达成预期指标并具有一定效果', '未达成预期指标且效果较差'];

/** What a person may choose as the actual value of a qualitative row. */
export const tierWords = (rules: RulePack | undefined): readonly string[] => (rules === undefined ? TIERS : rules.tiers.map(({ label }) => label.zh));

/** The remark below a form that is filled by these rules, in their own words. */
export const rulesRemark = ({ execution, higher, lower, tiersClause, note }: RulePack): string =>
  `注：${[execution, higher, lower].map(({ clause }) => clause.zh).concat(tiersClause.zh, note.clause.zh).map((words, index) => `${String(index + 1)}.${words}${/[。！]$/.test(words) ? '' : '。'}`).join('\n')}`;

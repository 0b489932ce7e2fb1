import type { Measure, Operator } from '../measure';
import { takeOperatorAfter, takeOperatorBefore } from '../operator';

/** What a value may be measured against instead of a number of its own: averages, earlier years, plans without a figure. */
const REFERENCE =
  /^((?:全国|全省|全市|全区|全县|全州|全镇|本省|本市|本区|本县|省|市|国家|国内|行业|同行业|同类|周边|历年|近[三五]年|前[三五]年|[^\d,;]{0,6})?平均(?:水平|数|值|增速|增幅|价格?|成本|单价|标准|分)?|(?:同期)?市场(?:平均|同类)?(?:价格?|水平|单价)|(?:[^\d,;]{0,6})?(?:上一?年度?|去年|往年|前一?年|基期|上期|历史|同期)(?:同期|全年|年度|实际|完成)?(?:水平|数|值|量)?|(?:19|20)\d\d年度?(?:同期)?(?:水平|数|值|量)?|(?:全国|全省|全市|全区|全县|国家|省|市|行业)(?:标准|水平|目标|下达(?:任务|目标))(?:值)?)$/;

const COMPARED = /^(?:.{0,10}?)(高于|超过|优于|大于|≥|>|不低于|达到|较|比|低于|小于|≤|<|不高于|不超过|=|等于|持平|与)(?=.)/;

const operatorOf = (words: string): Operator | null => takeOperatorBefore(words).operator;

/** A target or an actual given by comparison: ≥全省平均水平, 高于上年, 超过2021年, 不低于去年同期水平. No figure of its own. */
export const readRelative = (text: string): Measure | null => {
  const match = COMPARED.exec(text);
  const rest = match === null ? text : text.slice(match[0].length);
  const behind = takeOperatorAfter(rest.replace(/^.*?(?=平均|上年|去年)/, (head) => head));
  const trimmed = rest.replace(/(?:以上|及以上|有所(?:提高|提升|增长)|持平|提高|提升|增长|增加|下降|降低|减少)$/, '');
  if (/\d/.test(rest.replace(/(?:19|20)\d\d年?/, ''))) return null;
  const bareYear = /^(?:19|20)\d\d年?度?$/.test(trimmed);
  if (!REFERENCE.test(trimmed) || (match === null && bareYear)) return null;
  return { kind: 'relative', operator: match === null ? behind.operator : operatorOf(match[1] ?? ''), reference: trimmed };
};

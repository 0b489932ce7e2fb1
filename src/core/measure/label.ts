/** Words that say only that something was reached, counted or planned; they tell nothing about what is counted. */
const FILLERS = /实际完成值?|完成情况|完成率|已经|全部|全年|全面|共计|合计|累计|总计|总共|年度|本年|当年|当期|目标值?|指标值?|数量为?|完成|达到|达成|达|实现|预期|实际|平均|保持在?|控制在|控制|确保|争取|力争|(?<![节契预签合制])约|共|计|均|已|仅|只|有|了|的|为|是|至|到|在|于/g;

/** The words around a number that say what is counted: without fillers, brackets that hold no figure, punctuation. */
export const labelOf = (words: string): string =>
  words
    .replace(/\([^()\d]*\)/g, '')
    .replace(FILLERS, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A change in words: 增长5% up, 较上年下降3% down; 降至, 增加到 name a level, no change. */
export const trendOf = (words: string): 'up' | 'down' | null => {
  if (/(?:至|到)$/.test(words)) return null;
  if (/只减不增|负增长$/.test(words)) return 'down';
  if (/只增不减/.test(words)) return 'up';
  if (/(?:下降|降低|减少|降幅|压减|缩短|缩减|压缩|下调|节约|减少率|下降率)[了率幅达为约]*$/.test(words)) return 'down';
  return /(?:增长|提高|提升|增加|上升|增幅|增速|上涨|扩大|上调|增收)[了率幅达为约]*$/.test(words) ? 'up' : null;
};

/** Words that turn a figure round: 未完成80家, 尚未达到90%. 未发生 0 起 is no such case. */
export const isNegated = (words: string): boolean => /(?:尚?未|没有?|无法|不能|不到|预计|计划|拟)/.test(words.replace(/未发生|未出现|没有发生|计划(?:数|内)/g, ''));

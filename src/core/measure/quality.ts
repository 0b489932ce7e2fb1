/** How the words of an actual stand to the words of the target. */
export type WordComparison = 'met' | 'weaker' | 'partly' | 'not-met' | 'unknown';

/** Words that mean the same for scoring; texts that share a family and are as strong count as met. */
const FAMILIES: readonly RegExp[] = [
  /提升|提高|增强|改善|优化|完善|加强|改进|增长|增加|上升|好转|促进|推动|提质|扩大|健全/,
  /降低|减少|下降|缩短|压减|缓解|减轻/,
  /完成|达成|达标|达到|落实|实现|到位|符合|办结|兑现/,
  /及时|按时|按期|准时|如期|提前|按计划|按进度|时限内|时间内/,
  /合规|合法|规范|符合|严格执行|合格|合理|达标/,
  /有效|有力|明显|显著|突出|良好|较好|优良/,
  /保障|保证|确保|稳定|安全|正常|有序|平稳/,
  /长期|持续|长效|可持续/,
  /满意|认可|好评/,
  /不超|未超|控制在|预算内|范围内|不突破|未突破/,
  /不发生|未发生|未出现|杜绝|零发生/,
  /全覆盖|覆盖|全部|应[保发享补]尽[保发享补]/,
];

/** Grades from worst to best, by place. */
const GRADES: readonly RegExp[] = [
  /^(?:差|不合格|不及格|不达标|不满意|低|D级?)$/,
  /^(?:合格|及格|达标|一般|中等?|基本满意|C级?)$/,
  /^(?:较好|良好?|较满意|比较满意|较高|较强|B级?)$/,
  /^(?:优良|好|满意|高|强|A级?)$/,
  /^(?:优秀?|很好|非常满意|很满意|十分满意|很高|很强|A[+]级?|AA级?|AAA级?)$/,
];

/** What a form prints for a person to choose from, best first: 优良中低差. */
const SCALES: readonly (readonly string[])[] = [['优', '良', '中', '低', '差'], ['优', '良', '中', '差'], ['优', '良', '一般', '差'], ['优', '良', '差'], ['高', '中', '低'], ['好', '中', '差'], ['好', '一般', '差'], ['强', '中', '弱']];

/** Where the actual stands on the scale the target prints (0 is best), and how long the scale is; null where the target prints none. */
const placeOnScale = (target: string, actual: string): { readonly place: number; readonly last: number } | null => {
  const bare = target.replace(/[/,、|或]/g, '');
  const scale = SCALES.find((grades) => grades.join('') === bare);
  const place = scale?.indexOf(actual.replace(/(?<=^优)秀$|(?<=^良)好$|等$/, '')) ?? -1;
  return scale === undefined || place < 0 ? null : { place, last: scale.length - 1 };
};

/** Denials that are good news: 未超预算, 未发生, 无逾期. They are taken out before a denial is looked for. */
const GOOD_DENIAL = /未(?:超[过出支]?|突破|发生|发现|出现|逾期|延误|拖欠|返贫|泄露|增加|来)|无(?:逾期|延误|拖欠|违规|差错|投诉|事故|超支)|不(?:超|突破|发生)|没有发生/gu;

const PARTLY = /部分(?:达成|达到|完成|实现|落实|到位)|并具?有一定效果|完成(?:一半|大半)/;
const NOT_MET = /^(?:否|不是|无效|没有)$|未(?!成年|统计|出数|公布|反馈|核算)|尚未|没有(?:完成|达到|实现|落实)|效果较?差|(?:无|没有?)(?:明显|显著)?(?:提升|提高|改善|好转|增长|效果|成效|进展|变化)|不(?:及时|合规|合格|达标|明显|到位|理想|满意|规范|符合|完善|稳定|显著|足)|延[期迟误]|逾期|滞后|推迟|取消|暂停|停滞|恶化|偏低/;
/** What the rules call the top tier, in the words people copy from them. */
const TOP = /^(?:已|均已|全部|按期|按时|如期|圆满|全面)*(?:达成|达到|完成|实现|超额完成)(?:了|年度|年初|全年|本年|预期|预定|既定|设定|绩效|各项|计划|工作)*(?:指标|目标|任务|效果|要求|值|计划|工作)?$|^(?:是|已完成|已达标|达标|达成|完成)$/;

const WEAK = /较为?|比较|基本|有所|略[有微]?|稍[有微]?|一定程度|一定|初步|大部分|逐步|尚可|尚|一般/;
const STRONG = /显著|明显|大幅度?|极大|很|非常|十分|特别|极其|超额|全面|完全|充分|圆满|完满|不断|持续|进一步|有力|高度|较大幅度/;
const EMPTY_WORDS = /已经?|均|得到|取得|了|实际|情况|效果|程度|的|工作|为|是|全年|年度/gu;

const isDenied = (words: string): boolean => NOT_MET.test(words.replace(GOOD_DENIAL, ''));

/** 0 denied … 3 emphasised. 较明显 stands between plain and 明显: it weakens a strong word. */
const degreeOf = (words: string): number => {
  const strong = STRONG.test(words);
  if (WEAK.test(words)) return strong ? 2.5 : 1;
  return strong ? 3 : 2;
};

const rootOf = (words: string): string => words.replace(new RegExp(WEAK.source, 'gu'), '').replace(new RegExp(STRONG.source, 'gu'), '').replace(/[^\p{L}\p{N}]/gu, '');

const gradeOf = (words: string): number => GRADES.findIndex((grade) => grade.test(words.replace(/^(?:为|达到|评价|评定|等级)*/, '').replace(/等级|以上$/, '')));

/** 提高生活质量 and 生活质量得到提高: the same characters in another order, with words added that say nothing. */
const sameCharacters = (target: string, actual: string): boolean => {
  const left = [...actual];
  return [...target].every((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }) && left.length <= 6;
};

const sharesFamily = (target: string, actual: string): boolean => FAMILIES.some((family) => family.test(target) && family.test(actual));

/**
 * Compares two different texts without figures (both as by `plainText`). Never says `met` where the actual denies,
 * weakens or only partly confirms the target; what it does not know is `unknown`.
 */
export const compareWords = (target: string, actual: string): WordComparison => {
  const onScale = placeOnScale(target, actual);
  if (onScale !== null) return onScale.place === 0 ? 'met' : onScale.place === onScale.last ? 'not-met' : onScale.place === 1 ? 'weaker' : 'partly';
  const denied = isDenied(actual);
  if (PARTLY.test(actual)) return 'partly';
  if (denied) return isDenied(target) ? 'unknown' : 'not-met';
  if (isDenied(target)) return 'unknown';
  const [wanted, reached] = [gradeOf(target), gradeOf(actual)];
  if (wanted >= 0 && reached >= 0) return reached >= wanted ? 'met' : reached === 0 ? 'not-met' : wanted - reached > 2 ? 'partly' : 'weaker';
  const weaker = degreeOf(actual) < degreeOf(target);
  const [root, other] = [rootOf(target.replace(EMPTY_WORDS, '')), rootOf(actual.replace(EMPTY_WORDS, ''))];
  const same = root === other || (root !== '' && (other.includes(root) || sameCharacters(root, other)));
  if (same) return weaker ? 'weaker' : 'met';
  if (TOP.test(actual)) return WEAK.test(actual) ? 'weaker' : 'met';
  if (!sharesFamily(target, actual)) return /基本|大部分/.test(actual) ? 'weaker' : 'unknown';
  return degreeOf(actual) < Math.min(degreeOf(target), 2) || WEAK.test(actual) ? 'weaker' : 'met';
};

/** How a word stands to a target that is a number or a date: 完成, 及时 say met; 基本完成 weaker; 一般 says nothing. */
export const confirms = (actual: string): WordComparison => {
  if (PARTLY.test(actual)) return 'partly';
  if (isDenied(actual)) return 'not-met';
  if (/基本|大部分|接近|有所|一般/.test(actual)) return 'weaker';
  return /完成|达成|达标|达到|落实|实现|到位|及时|按时|按期|按计划|符合|合格|^是$|全部|全覆盖|优秀|^优$|提前|控制在|以内|范围内|未超|不超|预算内/.test(actual) ? 'met' : 'unknown';
};

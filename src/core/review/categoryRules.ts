import type { Severity } from './finding';

/** The words of a row without white space. */
export interface RowWords {
  readonly name: string;
  readonly target: string;
  readonly unit: string;
}

/** What an indicator's own words say about its category, against the level 2 it stands under. */
export interface CategoryRule {
  readonly under: RegExp;
  readonly fits: (row: RowWords) => boolean;
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
}

const COUNTED = /\d\s*(人|人次|家|户|个|场|场次|次|篇|条|项|件|名|例|台|套)(\/年)?(以上|以内|左右)?$/;
const MONEY = /\d\s*(元|万元|亿元)(\/年)?(以上|以内|左右)?$/;
const PERCENT = /\d\s*[%％](以上|以内|左右)?$/;

/** Money that is earned, invested by others or turned over: an output or a benefit, no spending. */
const EARNED = /产值|收入|税|营收|销售|贸易|利润|增加值|交易|融资|贷款|引资|招商|合同额|成交|总量|筹/;
/** Words that go with a cost, its limits and its saving. */
const COSTLY = /成本|费|支出|节约|控制|超|投入|资金|预算|造价|价|补助|补贴|标准|金额|投资|概算|开支|人员|编制|用/;
const ECOLOGICAL = /生态|环境|环保|污|排放|绿|能|碳|水|气|垃圾|废|植|林|土|资源|卫生|噪|尘|草|湿地|生物|美化|人居|无纸|循环|洁|公害|秸秆|覆盖/;
const PEOPLE = /退休|职工|党员|干部|培训|教师|学生|工资|薪|保险|养老|就业|满意|信访/;
const ECONOMIC = /经济|收入|产值|税|利润|效益|增|成本|投资|消费|销售|就业|产业|企业|节约|资产|市场|财/;
const TIMELY = /及时|按时|准时|按期|如期|时|期|进度|月|日|年|季|度$|完成|结案|办结/;

const RULES_OF_QUALITY: readonly CategoryRule[] = [
  { under: /^质量/, fits: ({ name }) => /及时(率|性|程度)?$/.test(name), severity: 'warning', zh: '讲的是是否及时，应列为时效指标', en: 'is about time and belongs under 时效指标' },
  { under: /^质量/, fits: ({ name, target }) => /(人|次|家|户|个|件|项|权|企业|总)数$|数量$|场次$/.test(name) && !/[%％]/.test(target), severity: 'warning', zh: '是个数量，应列为数量指标', en: 'is a number and belongs under 数量指标' },
  { under: /^质量/, fits: ({ name }) => /(贡献|带动|拉动)(度|率|作用|程度)?$/.test(name), severity: 'warning', zh: '讲的是带来的效益，应列为效益指标', en: 'is about an effect and belongs under benefit' },
  { under: /^质量/, fits: ({ target }) => COUNTED.test(target), severity: 'question', zh: '指标值是个数量，似应列为数量指标', en: 'counts something and may belong under 数量指标' },
];

const RULES_OF_COST: readonly CategoryRule[] = [
  { under: /成本/, fits: ({ name }) => /(增速|增长率|增长|合格率|满意度|满意率|知晓率|完成率)$/.test(name), severity: 'warning', zh: '不是成本，应列为产出或效益指标', en: 'is no cost and belongs under output or benefit' },
  { under: /成本/, fits: ({ target }) => COUNTED.test(target), severity: 'warning', zh: '指标值是个数量，不是成本', en: 'counts something; it is no cost' },
  { under: /成本/, fits: ({ name, target }) => PERCENT.test(target) && !COSTLY.test(name) && !/率$/.test(name), severity: 'warning', zh: '既不是金额也不讲开支，不是成本', en: 'is neither an amount nor about spending; it is no cost' },
  { under: /成本/, fits: ({ name }) => /执行率$/.test(name) && !/成本|费|资金|预算|支出/.test(name), severity: 'question', zh: '是执行情况，似不属成本', en: 'is about carrying out, hardly a cost' },
];

const RULES_OF_QUANTITY: readonly CategoryRule[] = [
  { under: /^数量/, fits: ({ name, target, unit }) => (MONEY.test(target) || /^(元|万元|亿元)$/.test(unit)) && !EARNED.test(name), severity: 'warning', zh: '是金额，应列为成本指标', en: 'is an amount of money and belongs under 成本指标' },
  { under: /^数量/, fits: ({ name }) => /(投资|资金|支出|经费|费用)(总额|金额)/.test(name) && !EARNED.test(name), severity: 'warning', zh: '是金额，应列为成本指标', en: 'is an amount of money and belongs under 成本指标' },
  { under: /^数量/, fits: ({ target, unit }) => MONEY.test(target) || /^(元|万元|亿元)$/.test(unit), severity: 'question', zh: '是金额，如属开支应列为成本指标', en: 'is an amount of money; if it is spending it belongs under 成本指标' },
];

const OTHER_RULES: readonly CategoryRule[] = [
  { under: /^时效/, fits: ({ name, target }) => /(率|比例|占比)$/.test(name) && !TIMELY.test(name.replace(/年度/g, '').replace(/完成量/g, '')) && !/[年月日天时]/.test(target), severity: 'question', zh: '是个比率，没有时间要求，似不属时效', en: 'is a share without a time, hardly timeliness' },
  { under: /^经济效益/, fits: ({ name, target }) => /(活动|会议|培训|宣传|场)(次数|场数|场次)$/.test(name) || /\d\s*(场|场次)$/.test(target), severity: 'warning', zh: '是活动场次，应列为数量指标', en: 'counts events and belongs under 数量指标' },
  { under: /^经济效益/, fits: ({ target }) => /\d\s*次$/.test(target), severity: 'question', zh: '是次数，似应列为数量指标', en: 'counts something and may belong under 数量指标' },
  { under: /^经济效益/, fits: ({ name }) => /社会稳定|治安|信访|社会秩序|社会和谐/.test(name) && !ECONOMIC.test(name), severity: 'warning', zh: '讲的是社会稳定，应列为社会效益指标', en: 'is about public order and belongs under 社会效益指标' },
  { under: /^生态/, fits: ({ name, target }) => PEOPLE.test(name) && !ECOLOGICAL.test(`${name}${target}`), severity: 'warning', zh: '讲的是人员和服务，不属生态效益', en: 'is about people and service, no ecological effect' },
];

/** In the order tried: the first that fits speaks. */
export const CATEGORY_RULES: readonly CategoryRule[] = [...RULES_OF_QUALITY, ...RULES_OF_COST, ...RULES_OF_QUANTITY, ...OTHER_RULES];

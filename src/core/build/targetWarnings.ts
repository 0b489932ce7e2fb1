import { plainText, readMeasure, type Measure } from '../measure';
import { formatDay } from '../measure/day';
import { readUnit } from '../measure/unit';
import type { Text } from '../outcome';
import { type CategoryId, categoryOf } from './library/category';
import type { WrittenTarget } from './targetDraft';

/** Something a person should look at before writing a target. Nothing is ever refused for it. */
export interface TargetWarning {
  readonly code: 'not-measurable' | 'hundred-by-habit' | 'several-numbers' | 'unit-against-name' | 'date-outside-year';
  readonly message: Text;
}

/** A target and where it stands. */
export interface TargetInPlace extends WrittenTarget {
  readonly name: string;
  readonly level1: string | null;
  readonly level2: string | null;
  /** Of the form; null where it prints none. */
  readonly year: number | null;
}

interface Reading {
  readonly place: TargetInPlace;
  readonly category: CategoryId | null;
  readonly name: string;
  readonly measure: Measure;
  /** What the unit measures, from the target itself or the unit cell; null where none is named. */
  readonly dimension: string | null;
}

const read = (place: TargetInPlace): Reading => {
  const text = plainText(place.target);
  const category = categoryOf(place.level1, place.level2, place.name);
  const measure = readMeasure({ value: text, text, format: 'General', year: place.year, timely: category === 'timeliness' || /时间|时限/.test(place.name) });
  const own = measure.kind === 'quantity' && measure.quantity.ownUnit ? measure.quantity.unit : null;
  const unit = own ?? readUnit(plainText(place.unit ?? ''));
  return { place, category, name: plainText(place.name), measure, dimension: unit?.dimension ?? null };
};

const COUNTED: readonly CategoryId[] = ['quantity', 'cost'];

/** 完成 under 数量, 较低 under 成本, 及时 under 时效: nobody can say later whether it was reached. */
const notMeasurable = ({ category, measure, place }: Reading): Text | null => {
  if (measure.kind !== 'words' || measure.words === '' || category === null) return null;
  const words = place.target.trim();
  if (COUNTED.includes(category) && !/[一二两三四五六七八九十百千万亿零批全\d]/.test(words))
    return { zh: `“${words}”没有数字，年底无法衡量；请写明数量或金额。`, en: `“${words}” holds no number and cannot be measured; name a count or an amount.` };
  if (category === 'timeliness' && /^(?:及时|按时|按期|准时|如期)$/.test(words))
    return { zh: `“${words}”没有写明时间，例如 12月底前，或 及时率≥95%。`, en: `“${words}” names no date; write one such as 12月底前, or a share such as ≥95%.` };
  return /^(?:较?好|良好|一般|正常|有所提升|有效)$/.test(words) && category === 'quality'
    ? { zh: `“${words}”没有衡量标准；请写合格率、达标率等可以核实的指标值。`, en: `“${words}” has no standard to be held against; use a share that can be checked.` }
    : null;
};

/** Where anything below 100 % would be wrong: paid out rightly, lawful, complete, no accident. */
const MUST_BE_FULL = /合规|合法|规范|足额|准确|应[保发享补]尽|到位率|发放率|公开|安全|执行率|验收|资格|持证|认定|落实|无害化|财务|决算|覆盖率|账实|清零|报告率|处置率/;

/** 满意度 100 % and the like: set because it is easy to write, seldom because it was worked out. */
const hundredByHabit = ({ measure, dimension, category, name }: Reading): Text | null => {
  if (measure.kind !== 'quantity' || !measure.quantity.number.eq(100) || (dimension !== 'percent' && !/率|满意度/.test(name))) return null;
  if (measure.quantity.operator === '≤' || measure.quantity.operator === '<') return null;
  if (category === 'satisfaction' || /满意/.test(name)) return { zh: '满意度定为 100% 很难做到，也难以说明依据；通常定为 90% 或 95%。', en: 'Satisfaction of 100 % is hardly ever reached or justified; 90 % or 95 % is usual.' };
  return MUST_BE_FULL.test(name) ? null : { zh: '指标值定为 100%，请确认有测算依据，不是习惯填写。', en: 'The target is 100 %; make sure it was worked out and is no habit.' };
};

const severalNumbers = ({ measure }: Reading): Text | null =>
  measure.kind === 'several'
    ? { zh: `一个指标值里有 ${String(measure.parts.length)} 个数，无法自动评分；请拆成几个指标。`, en: `The target holds ${String(measure.parts.length)} numbers and cannot be scored by itself; make several indicators of it.` }
    : null;

/** What the last words of a name say about its unit. `count` stands for any count. */
const UNITS_BY_NAME: readonly { readonly name: RegExp; readonly fits: (dimension: string) => boolean; readonly zh: string; readonly en: string }[] = [
  { name: /(?:率|比例|占比|比重|满意度|增速|增幅)$/, fits: (dimension) => dimension === 'percent', zh: '应以 % 计', en: 'is counted in %' },
  { name: /(?:人数|人员数量)$/, fits: (dimension) => /^count:(?:人|个|例)/.test(dimension), zh: '应以人计', en: 'is counted in 人' },
  { name: /人次$/, fits: (dimension) => /^count:(?:人次|人)/.test(dimension), zh: '应以人次计', en: 'is counted in 人次' },
  { name: /(?:次数|场次|场数|次数量)$/, fits: (dimension) => /^count:(?:次|场|期|届|例次|起|人次)/.test(dimension), zh: '应以次或场计', en: 'is counted in 次 or 场' },
  { name: /面积$/, fits: (dimension) => dimension === 'area', zh: '应以平方米、亩等计', en: 'is an area' },
  { name: /(?:长度|里程)$/, fits: (dimension) => dimension === 'length', zh: '应以米、公里等计', en: 'is a length' },
  { name: /(?:数量|个数|家数|件数|台数|户数|总数)$/, fits: (dimension) => dimension !== 'percent' && dimension !== 'money', zh: '是个数，不应以 % 或金额计', en: 'is a count, neither % nor money' },
  { name: /(?:金额|费用|经费|支出|总成本|总额)$/, fits: (dimension) => dimension === 'money' || dimension.startsWith('currency:') || dimension === 'percent', zh: '应以元或万元计', en: 'is an amount of money' },
];

const unitAgainstName = ({ name, dimension, measure }: Reading): Text | null => {
  if (dimension === null || dimension === 'none' || measure.kind === 'dates') return null;
  const rule = UNITS_BY_NAME.find((candidate) => candidate.name.test(name.replace(/\([^()]*\)$/, '')));
  return rule === undefined || rule.fits(dimension) ? null : { zh: `按名称，“${name}”${rule.zh}，与单位不符。`, en: `By its name “${name}” ${rule.en}; the unit says otherwise.` };
};

const dateOutsideYear = ({ measure, place: { year } }: Reading): Text | null => {
  if (measure.kind !== 'dates' || year === null || !measure.dates.yearPrinted) return null;
  const last = formatDay(measure.dates.to);
  return last.startsWith(`${String(year)}-`) ? null : { zh: `日期 ${last} 不在 ${String(year)} 年内。`, en: `The date ${last} lies outside ${String(year)}.` };
};

const WARNINGS = [
  ['not-measurable', notMeasurable],
  ['hundred-by-habit', hundredByHabit],
  ['several-numbers', severalNumbers],
  ['unit-against-name', unitAgainstName],
  ['date-outside-year', dateOutsideYear],
] as const;

/** What a person should look at in a target, in a fixed order; empty for a target that is fine or not yet written. */
export const targetWarnings = (place: TargetInPlace): readonly TargetWarning[] => {
  const reading = read(place);
  return WARNINGS.flatMap(([code, warn]) => {
    const message = warn(reading);
    return message === null ? [] : [{ code, message }];
  });
};

import type { RulePack, Way } from './rulePack';

/** The four ways of giving points of the 2021 frame (财预〔2021〕101号), by the names forms use; no pass line unless the row states one. */
const FOUR_WAYS: readonly Way[] = [
  {
    kind: 'all-or-nothing',
    names: ['直接赋分', '是否赋分', '是否类', '是否判断'],
    clause: { zh: '直接赋分：符合要求的得满分，不符合要求的不得分', en: 'Yes or no: full points where the requirement is met, else none' },
  },
  {
    kind: 'proportional',
    names: ['按照完成比例赋分', '按完成比例赋分', '完成比例赋分', '比例赋分', '按比例赋分', '按比例计分', '按比例得分', '按比例评分', '正向比例', '完成比例'],
    clause: { zh: '按完成比例赋分', en: 'In proportion to what was done' },
  },
  {
    kind: 'graded',
    names: ['按评判等级赋分', '评判等级赋分', '评判等级', '等级赋分', '分级赋分', '分档赋分'],
    clause: { zh: '按评判等级赋分：分档确定得分', en: 'By grade: points within a tier' },
  },
  {
    kind: 'conditions',
    names: ['满足条件赋分', '按条件赋分', '条件赋分', '要素赋分'],
    clause: { zh: '满足条件赋分：按满足的条件给分', en: 'By conditions: points for each one that is met' },
  },
];

/** The way a text names, by the longest name found in it, and the rest of the text; null where it names none. Text as by `plainText`. */
export const findWay = (pack: RulePack, text: string): { readonly way: Way; readonly rest: string } | null => {
  const named = (pack.ways ?? FOUR_WAYS).flatMap((way) => way.names.filter((name) => text.includes(name)).map((name) => ({ way, name })));
  const [longest] = named.sort((a, b) => b.name.length - a.name.length);
  return longest === undefined ? null : { way: longest.way, rest: text.replace(longest.name, '') };
};

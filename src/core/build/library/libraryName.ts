import { plainText } from '../../measure';

/**
 * An indicator's name as the library keeps it: without numbering (指标1：, ①, 1.), stars, blanks for values (≥**%) and
 * words that tie it to one year (每年, 年度, 2021年).
 */
export const libraryName = (text: string): string =>
  plainText(text)
    .replace(/^(?:★|☆|\*)+/, '')
    .replace(/^(?:其中:?)?(?:绩效)?指标\d+[:.,、]?/, '')
    .replace(/^(?:\(\d{1,2}\)|\d{1,2}[.,、:](?!\d)|[①-⑳])/, '')
    .replace(/\([^()]*(?:\*\*|≥|≤|<|>)[^()]*\)/g, '')
    .replace(/^(?:20\d\d年?(?:度)?|每年|全年|本年度?|当年|年度)(?=\p{Script=Han}{3})/u, '')
    .replace(/(?:≥|≤|<|>|=|[.,;:、])+$/, '')
    .replace(/^★+/, '');

/** What two spellings of one name share: 数量/数/总数, 率, 的 and punctuation taken out. */
export const nameKey = (text: string): string => {
  const bare = libraryName(text).replace(/[^\p{L}\p{N}]/gu, '').replace(/的/g, '');
  const stem = bare.replace(/(?:总数量|数量|总数|次数|人数|家数|数)$/, '数').replace(/满意(?:率|程度|度)?$/, '满意度').replace(/及时(?:性|率)?$/, '及时率');
  return stem.length >= 3 ? stem : bare;
};

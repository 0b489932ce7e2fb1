import { compareWords, confirms, type WordComparison } from '../../measure/quality';
import { trendOf } from '../../measure/label';
import { HUNDRED } from '../../measure/exact';
import type { Text } from '../../outcome';
import type { Row } from '../row';
import { FULL, shareOf } from '../share';
import { middleOfTier } from '../tiers';
import { ask, joined, text, type Verdict } from '../verdict';

const SAID: Readonly<Record<WordComparison, Text>> = {
  met: text('达到或强于指标要求', 'as strong as asked for, or stronger'),
  weaker: text('程度弱于指标值，在第一档内酌情', 'weaker than the target: within the first tier'),
  partly: text('部分达成，在第二档内酌情', 'partly reached: within the second tier'),
  'not-met': text('未达成，在第三档内酌情', 'not reached: within the third tier'),
  unknown: text('两种说法不同，程序无法判断，请选择档次', 'the words differ and cannot be judged here: choose a tier'),
};

const TIER: Readonly<Record<WordComparison, number | null>> = { met: null, weaker: 0, partly: 1, 'not-met': 2, unknown: null };

const verdictOf = (row: Row, comparison: WordComparison, method: Verdict['method'], certainty: Verdict['certainty'], said: Text = SAID[comparison]): Verdict => {
  const tier = TIER[comparison];
  const share = comparison === 'met' ? FULL : tier === null ? null : middleOfTier(row.pack, tier);
  const words = text(`指标值“${row.shownTarget}”，完成值“${row.shownActual}”`, `target “${row.shownTarget}”, actual “${row.shownActual}”`);
  return { share, achievement: null, method, certainty, reason: joined(words, said), clause: row.pack.tiersClause, tiered: true, remarks: [] };
};

/** A word where a number was asked for: 完成 against ≤30万元 is taken as met, everything less sure is asked. */
export const scoreWordForNumber = (row: Row): Verdict | null => {
  const { target, actual } = row;
  if (actual.kind !== 'words' || target.kind === 'words' || target.kind === 'nothing') return null;
  const none = target.kind === 'quantity' && target.quantity.number.isZero() && /^(?:未|无|没有|不)(?:发生|出现|有)?(?!法|效)/.test(actual.words);
  const comparison = none ? 'met' : confirms(actual.words);
  const met = comparison === 'met';
  return verdictOf(row, comparison, 'word-for-number', met ? 'suggested' : 'needs-judgement', met ? text('完成值没有写数，按已达标理解', 'the actual gives no figure; taken as met') : undefined);
};

/** A number where words were asked for: only 100% done says that it was met. */
export const scoreNumberForWord = (row: Row): Verdict | null => {
  const { target, actual } = row;
  if (target.kind !== 'words' || actual.kind === 'words' || actual.kind === 'nothing') return null;
  if (actual.kind !== 'quantity') return ask('not-comparable', text(`指标值“${row.shownTarget}”是文字，完成值“${row.shownActual}”不是，请判断`, `the target “${row.shownTarget}” is words, the actual “${row.shownActual}” is not: please judge`), row.pack.tiersClause);
  const { quantity } = actual;
  const percent = quantity.unit.dimension === 'percent' ? quantity.number.times(quantity.unit.factor) : null;
  const sameTrend = quantity.trend !== null && quantity.number.gt(0) && quantity.trend === trendOf(row.targetText);
  const undesired = quantity.number.isZero() && /零|无|不发生|杜绝/.test(row.targetText);
  const done = percent !== null && /完成|及时|按时|按期|到位|落实|合格|达标|合规|覆盖|应[保发享补助]尽|全部|有效|保障|符合|规范|是/.test(row.targetText);
  if (sameTrend || undesired || (done && percent.gte(HUNDRED) && quantity.doubt === null)) return verdictOf(row, 'met', 'word-for-number', 'suggested');
  if (done && percent.gte(0) && quantity.doubt === null) return { ...verdictOf(row, 'weaker', 'word-for-number', 'needs-judgement', text(`按完成程度 ${percent.toFixed()}% 建议`, `proposed by the ${percent.toFixed()}% done`)), share: shareOf(percent, HUNDRED) };
  return verdictOf(row, 'unknown', 'word-for-number', 'needs-judgement');
};

/** Words against words: equal in sense or stronger → full as a proposal; weaker, partly, not reached → the middle of a tier to decide on. */
export const scoreWords = (row: Row): Verdict | null => {
  if (row.target.kind !== 'words' || row.actual.kind !== 'words') return null;
  const comparison = compareWords(row.target.words, row.actual.words);
  return verdictOf(row, comparison, 'quality-tier', comparison === 'met' ? 'suggested' : 'needs-judgement');
};

import type { Row } from '../row';
import { isFull, NONE } from '../share';
import { joined, text, type Verdict } from '../verdict';

const FORMULA = /扣|倒扣|每[少低超高增减]|否则|加\d|得\d|\d分|档|未达|不得分|按.+计/;
const ALL_OR_NOTHING = /是否赋分|直接赋分|完成得满分,?(?:未完成|否则)不得分|达标得(?:满分|分),?(?:不达标|未达标|否则)不得分/;
const IN_PROPORTION = /^(?:比例赋分|按比例(?:赋分|计分|得分|评分)|正向比例|完成比例)/;

/**
 * The row's own way of giving points, where the form prints one: it decides. All-or-nothing turns a miss into a proposal of
 * 0; a formula in words (每少1次扣2分) is shown and asked, never guessed. Rows that are met stay as they are.
 */
export const applyOwnWay = (row: Row, verdict: Verdict): Verdict => {
  const { way } = row;
  if (way === '' || verdict.share === null || isFull(verdict.share) || IN_PROPORTION.test(way)) return verdict;
  if (ALL_OR_NOTHING.test(way)) {
    return { ...verdict, share: NONE, certainty: verdict.certainty === 'certain' ? 'suggested' : verdict.certainty, reason: joined(verdict.reason, text(`本行评分办法“${way}”：未达标不得分`, `the row's own rule “${way}”: nothing where missed`)) };
  }
  if (!FORMULA.test(way)) return verdict;
  return { ...verdict, certainty: 'needs-judgement', reason: joined(verdict.reason, text(`本行有自己的评分办法“${way}”，请按它核定`, `the row has its own rule “${way}”: please apply it`)) };
};

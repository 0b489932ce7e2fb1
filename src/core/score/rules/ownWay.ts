import type { Decimal } from 'decimal.js';
import { Exact, ONE } from '../../measure/exact';
import type { Way } from '../rulePack';
import type { Row } from '../row';
import { isFull, NONE, percentOf, type Share, shareOf } from '../share';
import { middleOfTier } from '../tiers';
import { joined, text, type Verdict } from '../verdict';
import { findWay } from '../ways';

/** A formula in words, or conditions of its own, that nobody could apply unasked. */
const FORMULA = /扣|倒扣|每[少低超高增减]|否则|加\d|得\d|\d分|档|未达|不得分|按.+计/;
/** All or nothing, said as a sentence. */
const OR_NOTHING = /(?:完成|达标|达到|符合)[^,;.]{0,6}得(?:满|全)?分,?(?:未完成|不达标|未达标|未达到|不符合|否则)[^,;.]{0,6}不得分/;
/** 及格线60%, 低于 60% 不得分. */
const PASS_LINE = /(?:及格|合格|达标)(?:线|门槛|标准)?(?:为|是|:)?(\d{1,3}(?:\.\d+)?)%|(?:低于|不足|未达到?|小于)(\d{1,3}(?:\.\d+)?)%的?,?(?:不得分|不计分|得0分|计0分)/;

type Missed = Verdict & { readonly share: Share };

/** A lost point asks for a person's word: certain becomes a proposal. */
const lessSure = ({ certainty }: Verdict): Verdict['certainty'] => (certainty === 'certain' ? 'suggested' : certainty);

const orNothing = (verdict: Missed, way: string): Verdict => ({
  ...verdict, share: NONE, certainty: lessSure(verdict), reason: joined(verdict.reason, text(`本行评分办法“${way}”：未达标不得分`, `the row's own rule “${way}”: nothing where missed`)),
});

const abovePassLine = (verdict: Missed, line: Decimal | null): Verdict => {
  if (line === null || verdict.tiered) return verdict;
  const shown = percentOf(shareOf(line, ONE));
  if (verdict.share.over.gte(verdict.share.under.times(line))) return { ...verdict, reason: joined(verdict.reason, text(`不低于及格线 ${shown}，按比例得分`, `not below the pass line of ${shown}: in proportion`)) };
  return { ...verdict, share: NONE, certainty: lessSure(verdict), reason: joined(verdict.reason, text(`低于及格线 ${shown}，不得分`, `below the pass line of ${shown}: no points`)) };
};

const graded = (row: Row, verdict: Missed): Verdict => {
  if (verdict.tiered) return verdict;
  const { over, under } = verdict.share;
  const tier = row.pack.tiers.filter(({ low }) => over.lt(under.times(low))).length;
  return { ...verdict, share: middleOfTier(row.pack, tier), tiered: true, certainty: 'needs-judgement', reason: joined(verdict.reason, text(`本行按等级赋分，落在第 ${String(tier + 1)} 档，请在档内确定`, `points are given by grade; this falls into tier ${String(tier + 1)}, please decide within it`)) };
};

const byConditions = (verdict: Missed): Verdict => ({
  ...verdict, certainty: 'needs-judgement', reason: joined(verdict.reason, text('本行按满足的条件赋分，请核对满足了哪些条件', 'points are given for each condition met: please check which are')),
});

const passLineOf = ({ passLine }: Way, stated: RegExpExecArray | null): Decimal | null => {
  const percent = stated?.[1] ?? stated?.[2];
  if (percent !== undefined) return new Exact(percent).div(100);
  return passLine === undefined ? null : new Exact(passLine);
};

const applyWay = (row: Row, verdict: Missed, way: Way, stated: RegExpExecArray | null): Verdict => {
  const { clause } = way;
  switch (way.kind) {
    case 'all-or-nothing':
      return { ...orNothing(verdict, row.way), clause };
    case 'proportional':
      return { ...abovePassLine(verdict, passLineOf(way, stated)), clause };
    case 'graded':
      return { ...graded(row, verdict), clause };
    case 'conditions':
      return { ...byConditions(verdict), clause };
  }
};

const missed = (verdict: Verdict): verdict is Missed => verdict.share !== null && !isFull(verdict.share);

/**
 * The row's own way of giving points, where the form prints one: it decides. A way by name is applied as the pack
 * describes it; a formula in words (每少1次扣2分) is shown and asked, never guessed. Rows that are met stay as they are.
 */
export const applyOwnWay = (row: Row, verdict: Verdict): Verdict => {
  if (row.way === '' || !missed(verdict)) return verdict;
  const named = findWay(row.pack, row.way);
  const stated = PASS_LINE.exec(row.way);
  const rest = (named?.rest ?? row.way).replace(OR_NOTHING, '').replace(PASS_LINE, '');
  if (FORMULA.test(rest)) {
    return { ...verdict, certainty: 'needs-judgement', reason: joined(verdict.reason, text(`本行有自己的评分办法“${row.way}”，请按它核定`, `the row has its own rule “${row.way}”: please apply it`)) };
  }
  if (named !== null) return applyWay(row, verdict, named.way, stated);
  if (OR_NOTHING.test(row.way)) return orNothing(verdict, row.way);
  return stated === null ? verdict : abovePassLine(verdict, passLineOf({ kind: 'proportional', names: [], clause: verdict.clause }, stated));
};

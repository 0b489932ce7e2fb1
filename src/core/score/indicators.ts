import { Exact, ZERO } from '../measure/exact';
import type { Form, Indicator } from '../recognise/form';
import type { Text } from '../outcome';
import type { Decisions, IndicatorAssessment } from './assessment';
import { decidedScore } from './decision';
import { scoreConstraint } from './constraint';
import { deductionOf } from './deduction';
import { explain } from './explain';
import { base, decided, givenPoints, type Judged } from './judged';
import { placesOf, readPoints } from './points';
import { rowOf } from './row';
import type { RulePack } from './rulePack';
import { judge } from './rules';
import { percentOf, pointsOf } from './share';
import { scoreTogether } from './sharedPoints';
import { joined, text } from './verdict';
import { sameCell, weightOf } from './weight';

/** An indicator and what it is worth. */
export interface ScoredRow {
  readonly indicator: Indicator;
  readonly assessment: IndicatorAssessment;
}

const quoted = (shown: string): Text => (shown === '' ? text('未填写', 'not filled in') : text(shown, shown));

/** Nothing to score by: the form prints no points for the row. What can be said about target and actual is said all the same. */
const withoutWeight = (judged: Judged, pack: RulePack, level1: string): IndicatorAssessment => {
  const { verdict, weight, indicator } = judged;
  const optional = pack.satisfaction.optional && /满意/.test(level1) && readPoints(indicator.score) === null;
  if (optional && verdict.share !== null) {
    return { ...base(judged, pack), score: null, method: 'not-scored', certainty: 'certain', explanation: joined(verdict.reason, text('满意度指标没有分值，可不评，不计入总分', 'a satisfaction row without points may be left out and is not counted')) };
  }
  const inferred = weight.source === 'inferred' && weight.points !== null ? text(`按表中得分反推分值约 ${weight.points.toFixed()} 分，仅供核对`, `from the printed score its points would be about ${weight.points.toFixed()}, for checking only`) : null;
  const ratio = verdict.share === null ? null : text(`得分比例 ${percentOf(verdict.share)}`, `share of the points ${percentOf(verdict.share)}`);
  return {
    ...base(judged, pack),
    score: null,
    method: verdict.method === 'not-filled-in' ? 'not-filled-in' : 'no-weight',
    certainty: 'needs-judgement',
    explanation: joined(verdict.reason, ratio, text('表中没有分值，请先给出分值', 'the form prints no points for this row: give them first'), inferred),
  };
};

const single = (judged: Judged, pack: RulePack, decisions: Decisions): IndicatorAssessment => {
  const { indicator, verdict, weight } = judged;
  const known = givenPoints(weight);
  const byPerson = decidedScore(decisions, indicator.name.cell, indicator.target, indicator.actual, known);
  if (byPerson !== null) return decided(judged, byPerson, pack);
  if (known === null) return withoutWeight(judged, pack, `${indicator.level1?.name ?? ''}${indicator.level2?.name ?? ''}`);
  if (known.lt(0)) return scoreConstraint(judged, known, pack);
  const places = placesOf(indicator.score, pack.rounding.places);
  const earned = verdict.share === null ? null : pointsOf(known, verdict.share, places);
  const off = earned === null ? ZERO : Exact.min(earned, deductionOf(verdict, pack));
  return { ...base(judged, pack), score: earned?.minus(off) ?? null, method: verdict.method, certainty: verdict.certainty, explanation: explain(verdict, known, earned, places, off) };
};

const notScored = (indicator: Indicator, pack: RulePack): IndicatorAssessment => ({
  cell: indicator.name.cell, weight: readPoints(indicator.weight), weightSource: readPoints(indicator.weight) === null ? 'none' : 'printed', score: null, ratio: null, achievement: null, method: 'not-scored', certainty: 'certain',
  explanation: text('本表不是自评表，不计分', 'This form is no self-evaluation: nothing is scored'), clause: pack.higher.clause, understood: { target: quoted(indicator.target?.text ?? ''), actual: quoted(indicator.actual?.text ?? '') }, tiers: [], remarks: [],
});

/** Every indicator of the form with its outcome, in the form's order. */
export const assessIndicators = (form: Form, pack: RulePack, decisions: Decisions): readonly ScoredRow[] => {
  if (form.kind !== 'self-evaluation') return form.indicators.map((indicator) => ({ indicator, assessment: notScored(indicator, pack) }));
  const judged = form.indicators.map((indicator): Judged => {
    const row = rowOf(indicator, form, pack);
    const verdict = judge(row);
    return { indicator, verdict, weight: weightOf(indicator, form, decisions, verdict.share), understood: { target: quoted(row.shownTarget), actual: quoted(row.shownActual) } };
  });
  const together = new Map<Judged, IndicatorAssessment>();
  for (const one of judged) {
    if (one.indicator.sharedWith.length === 0 || together.has(one)) continue;
    const group = judged.filter(({ indicator }) => indicator === one.indicator || one.indicator.sharedWith.some((cell) => sameCell(cell, indicator.name.cell)));
    for (const [member, assessment] of scoreTogether(one, group, pack, decisions)) together.set(member, assessment);
  }
  return judged.map((one) => ({ indicator: one.indicator, assessment: together.get(one) ?? single(one, pack, decisions) }));
};

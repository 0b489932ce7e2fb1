import type { Decimal } from 'decimal.js';
import { Exact, ZERO } from '../measure/exact';
import type { Indicator } from '../recognise/form';
import type { Text } from '../outcome';
import type { Decisions, IndicatorAssessment } from './assessment';
import { aggregationOf, sharedShare } from './aggregation';
import { decidedScore } from './decision';
import { deductionOf } from './deduction';
import { base, decided, givenPoints, type Judged } from './judged';
import { placesOf } from './points';
import type { RulePack } from './rulePack';
import { meanShare, percentOf, pointsOf, productOf, type Share, shareOf } from './share';
import { joined, text } from './verdict';
import { sameCell } from './weight';

const distinctCells = (figures: readonly Indicator['weight'][]): number =>
  figures.filter((figure, index) => figure !== null && figures.findIndex((other) => other !== null && sameCell(other.cell, figure.cell)) === index).length;

/** What the rows earn under weights of their own, in points as fractions; a row without weight or share is left out. */
const earnedPoints = (group: readonly Judged[]): readonly Share[] =>
  group.flatMap(({ verdict: { share }, weight }) => {
    const points = givenPoints(weight);
    return share === null || points === null ? [] : [shareOf(points.times(share.over), share.under)];
  });

/** What a group of rows earns together; null parts where something is missing. */
interface Together {
  readonly whole: Decimal | null;
  readonly ratio: Share | null;
  readonly points: Decimal | null;
  /** Each row has a weight of its own; their points are added up. */
  readonly summed: boolean;
  /** How many score cells one weight is shared out over. */
  readonly cells: number;
}

/** Weights of their own are summed as fractions and rounded once; one weight for all is earned as the pack says, mostly by the mean of the ratios. */
const earnTogether = (first: Judged, group: readonly Judged[], places: number, pack: RulePack): Together => {
  const summed = distinctCells(group.map(({ indicator }) => indicator.weight)) > 1;
  const cells = !summed && distinctCells(group.map(({ indicator }) => indicator.score)) > 1 ? group.length : 1;
  const shares = group.flatMap(({ verdict }) => verdict.share ?? []);
  const ratio = shares.length === group.length ? sharedShare(shares, aggregationOf(pack).shared) : null;
  if (summed) {
    const earned = earnedPoints(group);
    const known = earned.length === group.length;
    const whole = group.reduce((sum, { weight }) => sum.plus(givenPoints(weight) ?? 0), ZERO);
    return { whole, ratio, points: known ? pointsOf(new Exact(earned.length), meanShare(earned), places) : null, summed, cells };
  }
  const whole = givenPoints(first.weight);
  const points = whole === null || ratio === null || whole.lt(0) ? null : pointsOf(whole.div(cells), ratio, places);
  return { whole, ratio, points, summed, cells };
};

const HOW: Readonly<Record<ReturnType<typeof aggregationOf>['shared'], Text>> = {
  mean: text('完成比例平均', 'mean ratio'),
  lowest: text('按最低的完成比例', 'lowest ratio'),
  all: text('须全部达标，按', 'all have to be met; ratio'),
};

const sentence = ({ whole, ratio, points, summed, cells }: Together, rows: number, places: number, pack: RulePack): Text => {
  const count = String(rows);
  if (ratio === null || points === null || whole === null) return text(`${count} 项指标共用一个分值，尚有指标无法计算`, `${count} indicators share one cell; some of them cannot be computed`);
  const shown = points.toFixed(places);
  if (summed) return text(`${count} 项指标共用一个得分，按各自分值相加 = ${shown}`, `${count} indicators share one score cell: the sum of their points = ${shown}`);
  const how = HOW[aggregationOf(pack).shared];
  const product = `${productOf(whole, ratio)}${cells > 1 ? ` ÷ ${String(cells)}` : ''} = ${shown}`;
  return text(`${count} 项指标共用分值 ${whole.toFixed()}，${how.zh} ${percentOf(ratio)}，得分 ${product}`, `${count} indicators share ${whole.toFixed()} points; ${how.en} ${percentOf(ratio)}, score ${product}`);
};

/** What the pack takes off rows far above their targets, never more than the group earned. */
const deductionsOf = (group: readonly Judged[], points: Decimal | null, pack: RulePack): Decimal =>
  points === null ? ZERO : group.reduce((sum, { verdict }) => Exact.min(points, sum.plus(deductionOf(verdict, pack))), ZERO);

/**
 * Rows under one merged weight or score cell are scored together. One weight for all: the mean of the ratios, or what else the pack says, earns it, shown
 * in the one score cell, or shared evenly where each row has a score cell. Weights of their own: the sum of the rows' points.
 * Gives each row of the group, `first` among them, its assessment.
 */
export const scoreTogether = (first: Judged, group: readonly Judged[], pack: RulePack, decisions: Decisions): ReadonlyMap<Judged, IndicatorAssessment> => {
  const places = placesOf(first.indicator.score, pack.rounding.places);
  const together = earnTogether(first, group, places, pack);
  const open = together.points === null || group.some(({ verdict }) => verdict.certainty === 'needs-judgement');
  const [byPerson] = group.flatMap(({ indicator }) => decidedScore(decisions, indicator.name.cell, indicator.target, indicator.actual, together.whole) ?? []);
  const off = deductionsOf(group, together.points, pack);
  const how = joined(sentence(together, group.length, places, pack), off.isZero() ? null : text(`超额较多，扣 ${off.toFixed()} 分`, `far above the target, ${off.toFixed()} points off`));
  return new Map(
    group.map((judged) => [
      judged,
      byPerson !== undefined
        ? decided(judged, byPerson, pack)
        : { ...base(judged, pack), score: together.points?.minus(off) ?? null, method: 'shared-weight', certainty: open ? 'needs-judgement' : 'suggested', explanation: joined(judged.verdict.reason, how) },
    ]),
  );
};

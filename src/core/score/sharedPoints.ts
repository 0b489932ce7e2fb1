import type { Decimal } from 'decimal.js';
import { Exact } from '../measure/exact';
import type { Indicator } from '../recognise/form';
import type { Text } from '../outcome';
import type { Decisions, IndicatorAssessment } from './assessment';
import { decidedScore } from './decision';
import { base, decided, hasPoints, type Judged } from './judged';
import { placesOf } from './points';
import type { RulePack } from './rulePack';
import { meanShare, percentOf, pointsOf, productOf, type Share, shareOf } from './share';
import { joined, text } from './verdict';
import { sameCell } from './weight';

const distinctCells = (figures: readonly Indicator['weight'][]): number =>
  figures.filter((figure, index) => figure !== null && figures.findIndex((other) => other !== null && sameCell(other.cell, figure.cell)) === index).length;

/** Points of rows with weights of their own: summed as fractions, rounded once. */
const summedPoints = (group: readonly Judged[], places: number): Decimal => {
  const earned = group.flatMap(({ verdict, weight }) => (verdict.share === null || weight.points === null ? [] : [shareOf(weight.points.times(verdict.share.over), verdict.share.under)]));
  return pointsOf(new Exact(earned.length), meanShare(earned), places);
};

interface Sum {
  readonly rows: number;
  readonly whole: Decimal | null;
  readonly mean: Share | null;
  readonly points: string | null;
  readonly summed: boolean;
  readonly apart: number;
}

const sentence = ({ rows, whole, mean, points, summed, apart }: Sum): Text => {
  const count = String(rows);
  if (mean === null || points === null || whole === null) return text(`${count} 项指标共用一个分值，尚有指标无法计算`, `${count} indicators share one cell; some of them cannot be computed`);
  if (summed) return text(`${count} 项指标共用一个得分，按各自分值相加 = ${points}`, `${count} indicators share one score cell: the sum of their points = ${points}`);
  const product = `${productOf(whole, mean)}${apart > 1 ? ` ÷ ${String(apart)}` : ''} = ${points}`;
  return text(`${count} 项指标共用分值 ${whole.toFixed()}，完成比例平均 ${percentOf(mean)}，得分 ${product}`, `${count} indicators share ${whole.toFixed()} points; mean ratio ${percentOf(mean)}, score ${product}`);
};

/**
 * Rows under one merged weight or score cell are scored together. One weight for all: the mean of the ratios earns it, shown
 * in the one score cell, or shared evenly where each row has a score cell. Weights of their own: the sum of the rows' points.
 */
export const scoreTogether = (group: readonly Judged[], pack: RulePack, decisions: Decisions): readonly IndicatorAssessment[] => {
  const [first] = group;
  if (first === undefined) return [];
  const weights = distinctCells(group.map(({ indicator }) => indicator.weight));
  const scores = distinctCells(group.map(({ indicator }) => indicator.score));
  const known = group.map(({ weight }) => (hasPoints(weight) ? weight.points : null));
  const whole = weights > 1 ? known.reduce<Decimal | null>((sum, points) => (sum === null || points === null ? null : sum.plus(points)), new Exact(0)) : (known[0] ?? null);
  const apart = weights <= 1 && scores > 1 ? group.length : 1;
  const shares = group.flatMap(({ verdict }) => (verdict.share === null ? [] : [verdict.share]));
  const complete = shares.length === group.length;
  const open = !complete || group.some(({ verdict }) => verdict.certainty === 'needs-judgement');
  const places = placesOf(first.indicator.score, pack.rounding.places);
  const byPerson = group.map(({ indicator }) => decidedScore(decisions, indicator.name.cell, indicator.target, indicator.actual, whole)).find((score) => score !== null) ?? null;
  const mean = complete ? meanShare(shares) : null;
  const points = whole === null || mean === null || whole.lt(0) ? null : weights > 1 ? summedPoints(group, places) : pointsOf(whole.div(apart), mean, places);
  const how = sentence({ rows: group.length, whole, mean, points: points?.toFixed(places) ?? null, summed: weights > 1, apart });
  return group.map((judged) =>
    byPerson !== null
      ? decided(judged, byPerson, pack)
      : { ...base(judged, pack), score: points, method: 'shared-weight', certainty: open || points === null ? 'needs-judgement' : 'suggested', explanation: joined(judged.verdict.reason, how) },
  );
};

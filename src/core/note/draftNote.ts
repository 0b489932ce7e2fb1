import { Decimal } from 'decimal.js';
import type { Figure, Indicator } from '../recognise/form';
import { isDash, isEmpty, printedNumber } from '../figure/printed';
import type { IndicatorAssessment } from '../score/assessment';
import { deviationOf } from '../figure/deviation';

const rounded = (value: Decimal, places: number): string => value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed();

const words = (text: string): string => text.replace(/\s+/g, '');

/** A bare number of a form with columns for operator and unit is stated with them: ≥ 735 人次. */
const stated = (figure: Figure, operator: Figure | null, unit: Figure | null): string => {
  const text = words(figure.text);
  if (!/^\d+(\.\d+)?$/.test(text)) return text;
  const sign = words(operator?.text ?? '');
  return `${/^[≥≤<>＞＜=≧≦═]+$/.test(sign) ? sign : ''}${text}${words(unit?.text ?? '')}`;
};

/** 比指标值少35人（完成率65%）; the difference only where both are plain numbers. */
const differenceOf = ({ target, actual }: Indicator, year: number | null): string | null => {
  if (target === null || actual === null) return null;
  const deviation = deviationOf(target, actual, year);
  if (deviation === null || deviation.difference.isZero()) return null;
  const { share, difference, unit } = deviation;
  return `比指标值${difference.gt(0) ? '多' : '少'}${rounded(difference.abs(), 4)}${unit}，为指标值的${rounded(share.times(100), 2)}%`;
};

/** Points lost: by the printed score where there is one, else by the computed one. */
export const pointsLost = ({ score, weight }: Indicator, result: IndicatorAssessment): Decimal | null => {
  const points = printedNumber(weight) ?? (result.weightSource === 'inferred' ? null : result.weight);
  const got = printedNumber(score) ?? result.score;
  return points === null || got === null || got.gte(points) || got.lt(0) ? null : points.minus(got);
};

/**
 * The facts of a row as one Chinese sentence: planned, done, by how much it differs, points lost. No cause is ever made up.
 * Null while target or actual are missing.
 */
export const draftNote = (indicator: Indicator, result: IndicatorAssessment, year: number | null): string | null => {
  const { target, actual } = indicator;
  if (target === null || actual === null || isEmpty(target) || isEmpty(actual) || isDash(actual)) return null;
  const lost = pointsLost(indicator, result);
  const parts = [
    `指标值为${stated(target, indicator.operator, indicator.unit)}`,
    `实际完成${/^[≥≤<>＞＜=]/.test(actual.text) ? '为' : ''}${stated(actual, null, indicator.unit)}`,
    differenceOf(indicator, year),
    lost === null ? null : `扣${rounded(lost, 2)}分`,
  ];
  return `${parts.filter((part) => part !== null).join('，')}。`;
};

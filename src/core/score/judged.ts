import type { Decimal } from 'decimal.js';
import type { Indicator } from '../recognise/form';
import type { IndicatorAssessment } from './assessment';
import type { RulePack } from './rulePack';
import { type Share, valueOf } from './share';
import { tierOptions } from './tiers';
import { text, type Verdict } from './verdict';
import type { Weight } from './weight';

/** Digits of a ratio handed on; scores never come from it but from the fraction. */
const RATIO_DIGITS = 20;

const decimalOf = (share: Share | null): Decimal | null => (share === null ? null : valueOf(share).toSignificantDigits(RATIO_DIGITS));

/** A row with everything known before points are given. */
export interface Judged {
  readonly indicator: Indicator;
  readonly verdict: Verdict;
  readonly weight: Weight;
  readonly understood: IndicatorAssessment['understood'];
}

/** What an assessment of the row says whatever its score. */
export const base = ({ indicator, verdict, weight, understood }: Judged, pack: RulePack): Omit<IndicatorAssessment, 'score' | 'method' | 'certainty' | 'explanation'> => ({
  cell: indicator.name.cell,
  weight: weight.points,
  weightSource: weight.source,
  ratio: decimalOf(verdict.share),
  achievement: decimalOf(verdict.achievement),
  clause: verdict.clause,
  understood,
  tiers: verdict.tiered ? tierOptions(pack) : [],
  remarks: verdict.remarks,
});

/** The row as a person decided it. */
export const decided = (judged: Judged, score: Decimal, pack: RulePack): IndicatorAssessment => ({
  ...base(judged, pack),
  score,
  method: 'decided',
  certainty: 'certain',
  explanation: text(`由人判定：${score.toFixed()} 分（程序的理解：${judged.verdict.reason.zh}）`, `decided by a person: ${score.toFixed()} points (as understood here: ${judged.verdict.reason.en})`),
});

/** The points a row may be scored with: printed, or given by a person; null where they are only inferred or unknown. */
export const givenPoints = ({ points, source }: Weight): Decimal | null => (source === 'inferred' ? null : points);

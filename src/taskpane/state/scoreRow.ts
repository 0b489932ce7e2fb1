import type { Decimal } from 'decimal.js';
import type { NoteAdvice } from '../../core/note';
import type { Indicator } from '../../core/recognise/form';
import { printedNumber } from '../../core/figure/printed';
import type { IndicatorAssessment } from '../../core/score/assessment';
import { formatAddress } from '../../core/sheet/address';

/** How far a row is: what the mark beside its score says. */
export type Mark = 'certain' | 'suggested' | 'decided' | 'to-decide' | 'not-filled-in' | 'no-weight' | 'not-scored';

/** One indicator as the score tab shows it. */
export interface ScoreRow {
  /** The name cell (A1). */
  readonly key: string;
  readonly indicator: Indicator;
  readonly assessment: IndicatorAssessment;
  readonly advice: NoteAdvice | null;
  readonly mark: Mark;
  /** The points that count; null while the row is open, even where there is a proposal. */
  readonly counted: Decimal | null;
  /** The score on the sheet; null where there is none. */
  readonly printed: Decimal | null;
  readonly differs: boolean;
  readonly noteMissing: boolean;
  /** Its points are counted at an earlier row that shares the merged cell. */
  readonly sharesEarlier: boolean;
  /** The form has no weight column and no level label tells the row's points: the person gives them. */
  readonly asksWeight: boolean;
}

const markOf = ({ method, certainty, score, weight }: IndicatorAssessment): Mark => {
  if (method === 'not-scored') return 'not-scored';
  if (method === 'no-weight' || weight === null) return 'no-weight';
  if (method === 'not-filled-in') return 'not-filled-in';
  if (score === null || certainty === 'needs-judgement') return 'to-decide';
  if (method === 'decided') return 'decided';
  return certainty;
};

/** What the form around a row means for it: whether its merged score cell was met before, whether there is a weight column. */
interface Place {
  readonly sharesEarlier: boolean;
  readonly hasWeights: boolean;
}

/** A row for an indicator and what was made of it. */
export const scoreRow = (indicator: Indicator, assessment: IndicatorAssessment, advice: NoteAdvice | null, { sharesEarlier, hasWeights }: Place): ScoreRow => {
  const printed = printedNumber(indicator.score);
  const mark = markOf(assessment);
  const counts = mark === 'certain' || mark === 'suggested' || mark === 'decided';
  const points = counts ? assessment.score : null;
  const missing = advice !== null && advice.required !== null && (indicator.note === null || indicator.note.text.trim() === '' || advice.weak !== null);
  return {
    key: formatAddress(indicator.name.cell),
    indicator,
    assessment,
    advice,
    mark,
    counted: points,
    printed,
    differs: printed !== null && points !== null && !printed.equals(points),
    noteMissing: missing,
    sharesEarlier,
    asksWeight: !hasWeights && assessment.weightSource !== 'printed' && mark !== 'not-scored',
  };
};

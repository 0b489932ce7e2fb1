import type { Decimal } from 'decimal.js';
import type { Text } from '../outcome';
import { isFull, productOf } from './share';
import { text, type Verdict } from './verdict';

/** The sentence of one row: how the two compare, the arithmetic, the clause. Where the score is only a proposal it says so. */
export const explain = ({ reason, share, clause, certainty }: Verdict, weight: Decimal, score: Decimal | null, places: number): Text => {
  if (share === null || score === null) return text(`${reason.zh}（${clause.zh}）`, `${reason.en} (${clause.en})`);
  const points = score.toFixed(places);
  const asked = certainty === 'needs-judgement';
  if (isFull(share)) return text(`${reason.zh}，${asked ? '建议' : '得'}满分 ${points}（${clause.zh}）`, `${reason.en}; ${asked ? 'full points proposed' : 'full points'}: ${points} (${clause.en})`);
  const sum = `${productOf(weight, share)} = ${points}`;
  return text(`${reason.zh}，${asked ? '建议得分' : '得分'} ${sum}（${clause.zh}）`, `${reason.en}; ${asked ? 'proposed score' : 'score'} ${sum} (${clause.en})`);
};

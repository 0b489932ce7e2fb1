import type { Decimal } from 'decimal.js';
import type { Text } from '../outcome';
import { isFull, productOf } from './share';
import { joined, text, type Verdict } from './verdict';

/** The sentence of one row: how the two compare, the arithmetic, the clause. Where the score is only a proposal it says so. `off` are points taken off what was earned. */
export const explain = (verdict: Verdict, weight: Decimal, earned: Decimal | null, places: number, off: Decimal): Text => {
  const earning = explainEarned(verdict, weight, earned, places);
  if (earned === null || off.isZero()) return earning;
  const sum = `${earned.toFixed(places)} − ${off.toFixed()} = ${earned.minus(off).toFixed(places)}`;
  return joined(earning, text(`超额较多，扣 ${off.toFixed()} 分：${sum}`, `far above the target, ${off.toFixed()} points off: ${sum}`));
};

const explainEarned = ({ reason, share, clause, certainty }: Verdict, weight: Decimal, score: Decimal | null, places: number): Text => {
  if (share === null || score === null) return text(`${reason.zh}（${clause.zh}）`, `${reason.en} (${clause.en})`);
  const points = score.toFixed(places);
  if (isFull(share)) return text(`${reason.zh}，得满分 ${points}（${clause.zh}）`, `${reason.en}; full points: ${points} (${clause.en})`);
  const asked = certainty === 'needs-judgement';
  const sum = `${productOf(weight, share)} = ${points}`;
  return text(`${reason.zh}，${asked ? '建议得分' : '得分'} ${sum}（${clause.zh}）`, `${reason.en}; ${asked ? 'proposed score' : 'score'} ${sum} (${clause.en})`);
};

import { Decimal } from 'decimal.js';
import type { EvaluatedForm } from '../../core/plan';
import { printedNumber } from '../../core/figure/printed';
import { rateAgrees } from '../../core/review/agreement';
import type { Address } from '../../core/sheet/address';
import { type Text } from '../../core/outcome';
import { reviewTexts } from '../../locales/review';
import { say } from '../../locales/say';
import type { ScoreRow } from './scoreRow';

/** A figure of the form beside ours. */
export interface ComparedFigure {
  readonly name: Text;
  readonly cell: Address;
  readonly printed: Decimal | null;
  readonly computed: Decimal | null;
  readonly verdict: 'same' | 'different' | 'open';
  /** A share, shown as a percentage, or points. */
  readonly kind: 'points' | 'rate';
}

const asText = (text: string): Text => ({ zh: text, en: text });

const compared = (name: Text, cell: Address, printed: Decimal | null, computed: Decimal | null): ComparedFigure => {
  const verdict = computed === null ? 'open' : printed !== null && printed.equals(computed) ? 'same' : 'different';
  return { name, cell, printed, computed, verdict, kind: 'points' };
};

/** Execution rates as printed and as they follow from the amounts; they agree to the places printed. */
const rates = ({ form, assessment }: EvaluatedForm): readonly ComparedFigure[] =>
  form.budget.flatMap(({ label, rate }, index) => {
    const computed = assessment.budget[index]?.rate ?? null;
    if (rate === null || (computed === null && rate.text === '')) return [];
    const agrees = computed === null ? null : rateAgrees(rate, computed);
    const name = { zh: say(reviewTexts.rateOf, 'zh-CN', { name: label.text }), en: say(reviewTexts.rateOf, 'en-US', { name: label.text }) };
    const printed = printedNumber(rate);
    // 95.21 without a percent sign stands for 95.21 %.
    const share = printed !== null && agrees === true && computed !== null && printed.gt(computed.times(10)) ? printed.div(100) : printed;
    return [{ name, cell: rate.cell, printed: share, computed, verdict: computed === null ? 'open' : agrees === true ? 'same' : 'different', kind: 'rate' }];
  });

const goals = ({ form, assessment }: EvaluatedForm): readonly ComparedFigure[] =>
  assessment.goals.flatMap(({ index, score, certainty }) => {
    const goal = form.goals[index];
    if (goal?.score === undefined || goal.score === null) return [];
    const number = goal.number ?? index + 1;
    const name = { zh: say(reviewTexts.goalOf, 'zh-CN', { number }), en: say(reviewTexts.goalOf, 'en-US', { number }) };
    return [compared(name, goal.score.cell, printedNumber(goal.score), certainty === 'needs-judgement' ? null : score)];
  });

/** Every rate and score cell of the form with what it prints and what it should be, the totals last. */
export const compareScores = (evaluated: EvaluatedForm, rows: readonly ScoreRow[]): readonly ComparedFigure[] => {
  const { form, assessment } = evaluated;
  const funds = form.budget.slice(0, 1).flatMap(({ label, score }) =>
    score === null ? [] : [compared(asText(label.text), score.cell, printedNumber(score), assessment.budget[0]?.score ?? null)],
  );
  const indicators = rows.flatMap(({ indicator: { name, score }, printed, counted, sharesEarlier, mark }) =>
    score === null || sharesEarlier || mark === 'not-scored' ? [] : [compared(asText(name.text), score.cell, printed, counted)],
  );
  const total = form.total?.score ?? null;
  const last = total === null ? [] : [compared(asText(form.total?.label.text ?? ''), total.cell, printedNumber(total), assessment.total)];
  const { headingTotal } = form;
  const heading = headingTotal?.value === undefined || headingTotal.value === null ? [] : [compared(reviewTexts.headingTotal, headingTotal.figure.cell, new Decimal(headingTotal.value), assessment.total)];
  return [...rates(evaluated), ...funds, ...goals(evaluated), ...indicators, ...last, ...heading];
};

import type { Decimal } from 'decimal.js';
import type { EvaluatedForm } from '../../core/plan';
import { printedNumber } from '../../core/figure/printed';
import type { Address } from '../../core/sheet/address';
import type { ScoreRow } from './scoreRow';

/** A figure of the form beside ours. */
export interface ComparedFigure {
  readonly name: string;
  readonly cell: Address;
  readonly printed: Decimal | null;
  readonly computed: Decimal | null;
  readonly verdict: 'same' | 'different' | 'open';
}

const compared = (name: string, cell: Address, printed: Decimal | null, computed: Decimal | null): ComparedFigure => {
  const verdict = computed === null ? 'open' : printed !== null && printed.equals(computed) ? 'same' : 'different';
  return { name, cell, printed, computed, verdict };
};

/** Every score cell of the form with what it prints and what it should be, the total last. */
export const compareScores = ({ form, assessment }: EvaluatedForm, rows: readonly ScoreRow[]): readonly ComparedFigure[] => {
  const funds = form.budget.slice(0, 1).flatMap(({ label, score }) =>
    score === null ? [] : [compared(label.text, score.cell, printedNumber(score), assessment.budget[0]?.score ?? null)],
  );
  const indicators = rows.flatMap(({ indicator: { name, score }, printed, counted, sharesEarlier, mark }) =>
    score === null || sharesEarlier || mark === 'not-scored' ? [] : [compared(name.text, score.cell, printed, counted)],
  );
  const total = form.total?.score ?? null;
  const last = total === null ? [] : [compared(form.total?.label.text ?? '', total.cell, printedNumber(total), assessment.total)];
  return [...funds, ...indicators, ...last];
};

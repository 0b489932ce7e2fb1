import type { Decimal } from 'decimal.js';
import type { EvaluatedForm } from '../../core/plan';
import type { Figure } from '../../core/recognise/form';
import { printedNumber } from '../../core/figure/printed';
import type { BudgetAssessment } from '../../core/score/assessment';
import type { Mark } from './scoreRow';

/** A row of the funds block as the score tab shows it. */
export interface BudgetLine {
  readonly label: Figure;
  /** The adjusted budget, else the initial one, as displayed. */
  readonly budget: string;
  readonly executed: string;
  readonly assessment: BudgetAssessment;
  /** Null for detail rows, which earn no points. */
  readonly mark: Mark | null;
  /** The score on the sheet where it differs from ours, else null. */
  readonly printed: Decimal | null;
}

const markOf = ({ score, certainty }: BudgetAssessment): Mark => {
  if (score === null) return certainty === 'needs-judgement' ? 'to-decide' : 'not-filled-in';
  return certainty === 'needs-judgement' ? 'to-decide' : certainty;
};

/** The rows with an amount in them; the first one is the scored total. */
export const budgetLines = ({ form, assessment }: EvaluatedForm): readonly BudgetLine[] =>
  form.budget.flatMap((row, index) => {
    const assessed = assessment.budget.find(({ cell }) => cell.row === row.label.cell.row && cell.column === row.label.cell.column);
    const budget = row.adjusted?.text ?? row.initial?.text ?? '';
    const executed = row.executed?.text ?? '';
    if (assessed === undefined || (index > 0 && budget === '' && executed === '')) return [];
    const printed = index === 0 ? printedNumber(row.score) : null;
    const differs = printed !== null && assessed.score !== null && !printed.equals(assessed.score);
    return [{ label: row.label, budget, executed, assessment: assessed, mark: index === 0 ? markOf(assessed) : null, printed: differs ? printed : null }];
  });

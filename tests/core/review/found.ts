import { reviewForm } from '../../../src/core/review';
import type { Form } from '../../../src/core/recognise/form';
import { formatAddress } from '../../../src/core/sheet/address';
import { assessmentOf, budgetResult, formOf, PACK, result, type Judged } from '../handMade';

/** What a review says of one rule on a hand-made form: severity and the cell to look at. Every row is judged alike. */
export const found = (rule: string, parts: Partial<Form>, judged: Judged = {}): readonly string[] => {
  const form = formOf(parts);
  const assessment = assessmentOf(form, { indicators: form.indicators.map((row) => result(row, judged)), budget: form.budget.map((row) => budgetResult(row, judged)) });
  return reviewForm(form, assessment, PACK)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, cells }) => `${severity} ${cells[0] === undefined ? '' : formatAddress(cells[0])}`);
};

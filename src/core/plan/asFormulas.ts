import { formulaFor, totalFormulaFor } from '../score';
import { cellKey } from '../sheet/address';
import type { CellEdit, EditPlan } from '../sheet/edit';
import type { EvaluatedForm } from './evaluate';

/**
 * The plan with scores and the total as live formulas over the cells of the form, so that the sheet stays traceable without
 * the add-in. An edit for which no formula says exactly what was computed stays a number.
 */
export const asFormulas = ({ edits }: EditPlan, { assessment, pack }: Pick<EvaluatedForm, 'assessment' | 'pack'>): EditPlan => {
  const { form, indicators } = assessment;
  const results = new Map(indicators.map((result) => [cellKey(result.cell.row, result.cell.column), result]));
  const rows = new Map(form.indicators.flatMap((indicator) => (indicator.score === null ? [] : [[cellKey(indicator.score.cell.row, indicator.score.cell.column), indicator] as const])));
  const formulaOf = ({ role, cell }: CellEdit): string | null => {
    if (role === 'total-score') return totalFormulaFor(assessment, pack);
    const indicator = role === 'score' ? rows.get(cellKey(cell.row, cell.column)) : undefined;
    const result = indicator === undefined ? undefined : results.get(cellKey(indicator.name.cell.row, indicator.name.cell.column));
    return indicator === undefined || result === undefined ? null : formulaFor(result, indicator, pack);
  };
  return { edits: edits.map((edit) => ({ ...edit, after: { ...edit.after, formula: edit.after.formula ?? formulaOf(edit) } })) };
};

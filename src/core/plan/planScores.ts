import { Decimal } from 'decimal.js';
import type { NoteAdvice } from '../note';
import type { Form, Indicator } from '../recognise/form';
import { isEmpty, printedNumber } from '../figure/printed';
import type { Assessment } from '../score/assessment';
import { cellKey, type Address } from '../sheet/address';
import type { CellEdit, EditPlan } from '../sheet/edit';
import { fillPoints } from './fillCell';
import { fillRate } from './fillRate';
import { planHeading } from './planHeading';
import { planNotes } from './planNotes';

const keyOf = (cell: Address): number => cellKey(cell.row, cell.column);

const planBudget = ({ form, budget }: Assessment): readonly CellEdit[] =>
  form.budget.flatMap((row, index) => {
    const result = budget.find(({ cell }) => keyOf(cell) === keyOf(row.label.cell));
    if (result === undefined || result.certainty === 'needs-judgement') return [];
    // The forms leave the rates of detail rows empty as often as they fill them: only the total's is written unasked.
    const certain = result.certainty === 'certain' && index === 0;
    const common = { sheet: form.sheet, certain, why: result.explanation };
    return [
      ...fillRate({ ...common, figure: row.rate, role: 'rate', computed: result.rate }, form.budget),
      ...(index === 0 ? fillPoints({ ...common, figure: row.score, role: 'budget-score', computed: result.score }) : []),
    ];
  });

const planGoals = ({ form, goals }: Assessment): readonly CellEdit[] =>
  goals.flatMap(({ index, score, certainty, explanation }) =>
    certainty === 'needs-judgement'
      ? []
      : fillPoints({ sheet: form.sheet, figure: form.goals[index]?.score ?? null, role: 'goal-score', computed: score, certain: certainty === 'certain', why: explanation }),
  );

/** One edit a score cell: rows under one merged score cell share it. */
const planIndicators = ({ form, indicators }: Assessment): readonly CellEdit[] => {
  const rows = new Map<number, Indicator>(form.indicators.map((indicator) => [keyOf(indicator.name.cell), indicator]));
  const planned = new Set<number>();
  return indicators.flatMap(({ cell, score, certainty, explanation }) => {
    const figure = rows.get(keyOf(cell))?.score ?? null;
    if (figure === null || certainty === 'needs-judgement' || planned.has(keyOf(figure.cell))) return [];
    planned.add(keyOf(figure.cell));
    return fillPoints({ sheet: form.sheet, figure, role: 'score', computed: score, certain: certainty === 'certain', why: explanation });
  });
};

/** The total may be written unasked only where every part is certain and stands, or will stand, as computed. */
const totalIsCertain = ({ totalCertainty, undecided }: Assessment, parts: readonly CellEdit[]): boolean =>
  undecided === 0 && totalCertainty === 'certain' && parts.every(({ ticked, role }) => ticked || role === 'rate');

/** The sum of the weights, for an empty cell only: a printed one that differs is a matter for review. */
const planTotalWeight = (form: Form): readonly CellEdit[] => {
  const figure = form.total?.weight ?? null;
  if (figure === null || !isEmpty(figure)) return [];
  const cells = new Map([...form.budget.slice(0, 1), ...form.goals, ...form.indicators].flatMap(({ weight }) => (weight === null ? [] : [[keyOf(weight.cell), weight] as const])));
  const weights = [...cells.values()].map(printedNumber);
  if (weights.length === 0 || weights.some((weight) => weight === null)) return [];
  const sum = weights.reduce<Decimal>((total, weight) => total.plus(weight ?? 0), new Decimal(0));
  const why = { zh: `各项分值合计 ${sum.toString()} 分`, en: `The points of all parts add up to ${sum.toString()}` };
  return fillPoints({ sheet: form.sheet, figure, role: 'total-weight', computed: sum, certain: true, why });
};

/**
 * Every edit worth offering for an assessed form, in reading order: rates as shares, scores and totals in points, notes as text.
 * Ticked are only certain figures for cells that are empty now; what needs judgement is no edit until it is decided.
 */
export const planScores = (assessment: Assessment, notes: readonly NoteAdvice[]): EditPlan => {
  const { form, total, totalExplanation } = assessment;
  const parts = [...planBudget(assessment), ...planGoals(assessment), ...planIndicators(assessment)];
  const totals = [
    ...planTotalWeight(form),
    ...fillPoints({ sheet: form.sheet, figure: form.total?.score ?? null, role: 'total-score', computed: total, certain: totalIsCertain(assessment, parts), why: totalExplanation }),
    ...planHeading(form, total, totalExplanation),
  ];
  const edits = [...parts, ...totals, ...planNotes(form.sheet, notes)];
  return { edits: [...edits].sort((a, b) => keyOf(a.cell) - keyOf(b.cell)) };
};

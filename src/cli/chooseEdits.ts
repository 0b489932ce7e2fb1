import type { Assessment, Certainty } from '../core/score/assessment';
import { cellKey, type Address } from '../core/sheet/address';
import type { CellEdit, EditRole } from '../core/sheet/edit';
import type { Figure } from '../core/recognise/form';
import { byNameCell } from './json/form';

/** What the person allows besides certain scores in empty cells. */
export interface Allowance {
  readonly overwrite: boolean;
  readonly acceptSuggested: boolean;
}

const partRoles: readonly EditRole[] = ['budget-score', 'goal-score', 'score'];
const totalRoles: readonly EditRole[] = ['total-score', 'heading-total'];
const looseRoles: readonly EditRole[] = ['rate', 'total-weight'];

const order: readonly Certainty[] = ['needs-judgement', 'suggested', 'certain'];

const weaker = (a: Certainty, b: Certainty): Certainty => (order.indexOf(a) < order.indexOf(b) ? a : b);

const keyOf = ({ row, column }: Address): number => cellKey(row, column);

/** How sure the assessment is of what each cell is to hold, by the key of the cell. A cell shared by several rows is as sure as the least sure of them. */
const certainties = (assessment: Assessment): ReadonlyMap<number, Certainty> => {
  const sure = new Map<number, Certainty>();
  const put = (figure: Figure | null, certainty: Certainty): void => {
    if (figure === null) return;
    const key = keyOf(figure.cell);
    sure.set(key, weaker(certainty, sure.get(key) ?? 'certain'));
  };
  const { form } = assessment;
  const indicators = byNameCell(assessment);
  for (const { name, score } of form.indicators) put(score, indicators.get(keyOf(name.cell))?.certainty ?? 'needs-judgement');
  const rows = new Map(assessment.budget.map(({ cell, certainty }) => [keyOf(cell), certainty]));
  for (const { label, rate, score } of form.budget) {
    const certainty = rows.get(keyOf(label.cell)) ?? 'needs-judgement';
    put(rate, certainty);
    put(score, certainty);
  }
  for (const { index, certainty } of assessment.goals) put(form.goals[index]?.score ?? null, certainty);

  const parts = [...assessment.indicators, ...assessment.budget.filter(({ score }) => score !== null), ...assessment.goals];
  const whole = assessment.total === null ? 'needs-judgement' : parts.map(({ certainty }) => certainty).reduce(weaker, 'certain');
  for (const figure of [form.total?.weight, form.total?.score, form.headingTotal?.figure]) put(figure ?? null, whole);
  return sure;
};

const isTypedNumber = ({ before }: CellEdit): boolean => before.formula === null && typeof before.value === 'number';

const isEmpty = ({ before }: CellEdit): boolean => before.formula === null && (before.value === null || before.value === '');

/**
 * The edits that may be written without a person looking at each: what the plan ticked, and by leave suggested scores and
 * corrections of typed numbers. Formulas, texts and notes are never touched; a total only where all its parts will stand as computed.
 */
export const chooseEdits = (edits: readonly CellEdit[], assessment: Assessment, { overwrite, acceptSuggested }: Allowance): readonly CellEdit[] => {
  const sure = certainties(assessment);
  const allowed = (edit: CellEdit): boolean => {
    const certainty = sure.get(keyOf(edit.cell)) ?? 'needs-judgement';
    return certainty === 'certain' || (acceptSuggested && certainty === 'suggested');
  };
  const mayCorrect = (edit: CellEdit): boolean => overwrite && isTypedNumber(edit) && allowed(edit);
  const mayWrite = (edit: CellEdit): boolean => edit.ticked || mayCorrect(edit) || (acceptSuggested && isEmpty(edit) && allowed(edit));
  const partsStand = edits.filter(({ role }) => partRoles.includes(role)).every(mayWrite);
  const mayTotal = (edit: CellEdit): boolean => partsStand && (mayCorrect(edit) || (isEmpty(edit) && (edit.ticked || allowed(edit))));
  return edits.filter((edit) => {
    if (totalRoles.includes(edit.role)) return mayTotal(edit);
    return (partRoles.includes(edit.role) || looseRoles.includes(edit.role)) && mayWrite(edit);
  });
};

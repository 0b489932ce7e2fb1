import type { Diagnostic, Form, Goal, BudgetRow, Indicator } from '../../core/recognise/form';
import type { IndicatorAssessment, Assessment } from '../../core/score/assessment';
import { cellKey, formatAddress } from '../../core/sheet/address';
import { formatArea } from '../../core/sheet/area';
import { textIn, type Locale } from '../../locales/say';
import { figureJson, nameJson } from './values';

/** Something that was not understood. */
export const diagnosticJson = ({ severity, code, cell, message }: Diagnostic, locale: Locale) => ({
  severity,
  code,
  cell: cell === null ? null : formatAddress(cell),
  message: textIn(message, locale),
});

const budgetJson = (row: BudgetRow) => ({
  label: figureJson(row.label),
  initial: figureJson(row.initial),
  adjusted: figureJson(row.adjusted),
  executed: figureJson(row.executed),
  weight: figureJson(row.weight),
  rate: figureJson(row.rate),
  score: figureJson(row.score),
});

const goalJson = (goal: Goal) => ({
  number: goal.number,
  term: goal.term,
  points: goal.points,
  target: figureJson(goal.target),
  actual: figureJson(goal.actual),
  weight: figureJson(goal.weight),
  score: figureJson(goal.score),
});

const indicatorJson = (indicator: Indicator, assessment: IndicatorAssessment | undefined, locale: Locale) => ({
  level1: figureJson(indicator.level1?.figure ?? null),
  level2: figureJson(indicator.level2?.figure ?? null),
  name: figureJson(indicator.name),
  target: figureJson(indicator.target),
  actual: figureJson(indicator.actual),
  weight: figureJson(indicator.weight),
  score: figureJson(indicator.score),
  note: figureJson(indicator.note),
  operator: figureJson(indicator.operator),
  unit: figureJson(indicator.unit),
  history: Object.fromEntries(Object.entries(indicator.history).map(([year, figure]) => [year, figureJson(figure)])),
  goal: indicator.goal,
  weightShared: indicator.sharedWith.length === 0 ? null : indicator.sharedWith.map(formatAddress),
  understood: {
    target: assessment === undefined ? '' : textIn(assessment.understood.target, locale),
    actual: assessment === undefined ? '' : textIn(assessment.understood.actual, locale),
  },
});

/** The assessments of a form's indicators by the key of their name cell. */
export const byNameCell = (assessment: Assessment): ReadonlyMap<number, IndicatorAssessment> =>
  new Map(assessment.indicators.map((indicator) => [cellKey(indicator.cell.row, indicator.cell.column), indicator]));

/** FORM of the contract: what a sheet says, each figure with its cell. */
export const formJson = (form: Form, assessment: Assessment, locale: Locale) => {
  const assessed = byNameCell(assessment);
  return {
    kind: form.kind,
    scope: form.scope,
    title: form.title,
    year: form.year,
    project: nameJson(form.project),
    department: nameJson(form.department),
    unit: nameJson(form.unit),
    range: formatArea(form.range),
    rules: assessment.rulePack,
    confidence: form.confidence,
    budget: form.budget.map(budgetJson),
    goals: form.goals.map(goalJson),
    indicators: form.indicators.map((indicator) => indicatorJson(indicator, assessed.get(cellKey(indicator.name.cell.row, indicator.name.cell.column)), locale)),
    total: form.total === null ? null : { weight: figureJson(form.total.weight), score: figureJson(form.total.score) },
    headingTotal: figureJson(form.headingTotal?.figure ?? null),
    diagnostics: form.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, locale)),
  };
};

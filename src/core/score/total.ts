import type { Decimal } from 'decimal.js';
import { Exact, HUNDRED, ZERO } from '../measure/exact';
import type { Form } from '../recognise/form';
import type { Text } from '../outcome';
import type { Assessment, BudgetAssessment, Certainty, GoalAssessment, IndicatorAssessment } from './assessment';
import { readPoints } from './points';
import type { RulePack } from './rulePack';
import { joined, text } from './verdict';
import { sameCell } from './weight';

interface Part {
  readonly score: Decimal | null;
  readonly certainty: Certainty;
}

/** Rows under one merged score cell count once. */
const countedOnce = (form: Form, indicators: readonly IndicatorAssessment[]): readonly IndicatorAssessment[] =>
  indicators.filter((_one, index) => {
    const [own, shared] = [form.indicators[index], form.indicators[index]?.sharedWith ?? []];
    const score = own?.score ?? null;
    return !form.indicators.slice(0, index).some((other) => shared.some((cell) => sameCell(cell, other.name.cell)) && (score === null || other.score === null || sameCell(score.cell, other.score.cell)));
  });

/** Points of all indicators, each weight cell once; null while one is not known or only inferred. */
const indicatorPoints = (form: Form, indicators: readonly IndicatorAssessment[]): Decimal | null => {
  const counted = indicators.filter(({ method }, index) => {
    const weight = form.indicators[index]?.weight ?? null;
    return method !== 'not-scored' && !(weight !== null && form.indicators.slice(0, index).some((other) => other.weight !== null && sameCell(other.weight.cell, weight.cell)));
  });
  return counted.reduce<Decimal | null>((sum, { weight, weightSource }) => (sum === null || weight === null || weightSource === 'inferred' ? null : sum.plus(weight)), ZERO);
};

/** 10 points for execution beside indicators that make the whole total by themselves: they are no part of it. */
const budgetOutside = (budget: Decimal | null, indicators: Decimal | null, goals: Decimal, printedTotal: Decimal | null): boolean => {
  if (budget === null || !budget.gt(0) || indicators === null) return false;
  const rest = indicators.plus(goals);
  return rest.eq(printedTotal ?? HUNDRED);
};

const WORST: readonly Certainty[] = ['certain', 'suggested', 'needs-judgement'];

const gradeOf = (total: Decimal | null, full: Decimal | null, pack: RulePack): Text | null => {
  if (total === null || full === null || !full.gt(0)) return null;
  const share = total.times(HUNDRED).div(full);
  return pack.grades.find(({ from }) => share.gte(from))?.label ?? null;
};

type TotalOf = Pick<Assessment, 'total' | 'partial' | 'undecided' | 'fullTotal' | 'totalCertainty' | 'totalExplanation' | 'grade'>;

const isOpen = ({ score, certainty }: Part): boolean => score === null || certainty === 'needs-judgement';

const sumOf = (parts: readonly Part[]): Decimal => parts.filter((part) => !isOpen(part)).reduce((sum, { score }) => sum.plus(score ?? 0), new Exact(0));

/** The total of a form: execution + goals + indicators, each rounded, each once; what is open is counted, not guessed. */
export const totalOf = (form: Form, pack: RulePack, indicators: readonly IndicatorAssessment[], budget: readonly BudgetAssessment[], goals: readonly GoalAssessment[]): TotalOf => {
  const rows = countedOnce(form, indicators).filter(({ method }) => method !== 'not-scored');
  const [execution] = budget;
  const scoredExecution = execution === undefined || execution.weight === null ? [] : [execution];
  const weights = indicatorPoints(form, indicators);
  const goalWeights = goals.reduce((sum, { weight }) => sum.plus(weight ?? 0), new Exact(0));
  const printedTotal = readPoints(form.total?.weight ?? null);
  const outside = budgetOutside(scoredExecution[0]?.weight ?? null, weights, goalWeights, printedTotal);
  const inside = outside ? [] : scoredExecution;
  const parts: readonly Part[] = [...inside, ...goals, ...rows];
  const undecided = parts.filter(isOpen).length;
  const partial = sumOf(parts);
  const total = parts.length === 0 || undecided > 0 ? null : partial;
  const summed = weights === null || rows.length === 0 ? null : weights.plus(goalWeights).plus(inside[0]?.weight ?? 0);
  const fullTotal = printedTotal ?? summed;
  const worst = parts.reduce((rank, { certainty }) => Math.max(rank, WORST.indexOf(certainty)), 0);
  const summands = [
    ...inside.map((part) => ({ zh: '预算执行', en: 'execution', sum: sumOf([part]) })),
    ...(goals.length > 0 ? [{ zh: '目标', en: 'goals', sum: sumOf(goals) }] : []),
    ...(rows.length > 0 ? [{ zh: '指标', en: 'indicators', sum: sumOf(rows) }] : []),
  ];
  const sentence = (language: 'zh' | 'en'): string => `${summands.map((part) => `${part[language]} ${part.sum.toFixed()}`).join(' + ')} = ${partial.toFixed()}`;
  const open = undecided > 0 ? text(`还有 ${String(undecided)} 项待定，未计入`, `${String(undecided)} parts are still open and not counted`) : null;
  const beside = outside
    ? text(`指标分值合计已是 ${(weights ?? ZERO).plus(goalWeights).toFixed()} 分，预算执行 ${(scoredExecution[0]?.weight ?? ZERO).toFixed()} 分（得 ${(scoredExecution[0]?.score ?? ZERO).toFixed()} 分）另列，不计入总分`, `the indicators alone make ${(weights ?? ZERO).plus(goalWeights).toFixed()} points; the ${(scoredExecution[0]?.weight ?? ZERO).toFixed()} points for execution (earned: ${(scoredExecution[0]?.score ?? ZERO).toFixed()}) stand beside the total`)
    : null;
  const differs = !outside && printedTotal !== null && summed !== null && !summed.eq(printedTotal) ? text(`各项分值合计 ${summed.toFixed()} 分，与表中总分值 ${printedTotal.toFixed()} 分不一致`, `the points add up to ${summed.toFixed()}, the form prints ${printedTotal.toFixed()}`) : null;
  return {
    total, partial, undecided, fullTotal,
    totalCertainty: WORST[worst] ?? 'certain',
    totalExplanation: parts.length === 0 ? text('本表没有可计分的内容', 'Nothing on this form is scored') : joined(text(sentence('zh'), sentence('en')), open, beside, differs),
    grade: gradeOf(total, fullTotal, pack),
  };
};

import type { Decimal } from 'decimal.js';
import { Exact, HUNDRED, ZERO } from '../measure/exact';
import type { Form } from '../recognise/form';
import type { Text } from '../outcome';
import type { Assessment, BudgetAssessment, Certainty, GoalAssessment } from './assessment';
import { type Beside, countedParts } from './counted';
import type { ScoredRow } from './indicators';
import { readPoints } from './points';
import type { RulePack } from './rulePack';
import { joined, text } from './verdict';

interface Part {
  readonly score: Decimal | null;
  readonly certainty: Certainty;
}

const CERTAINTIES: readonly Certainty[] = ['certain', 'suggested', 'needs-judgement'];

const lessSure = (a: Certainty, b: Certainty): Certainty => (CERTAINTIES.indexOf(b) > CERTAINTIES.indexOf(a) ? b : a);

const gradeOf = (total: Decimal | null, full: Decimal | null, pack: RulePack): Text | null => {
  if (total === null || full === null || !full.gt(0)) return null;
  const share = total.times(HUNDRED).div(full);
  return pack.grades.find(({ from }) => share.gte(from))?.label ?? null;
};

/** The most a total may be at this execution rate; null where the pack sets no cap or the rate keeps clear of it. */
const capOf = ({ totalCap }: RulePack, [first]: readonly BudgetAssessment[]): { readonly points: Decimal; readonly clause: Text } | null => {
  const rate = first?.rate ?? null;
  if (totalCap === undefined || rate === null) return null;
  const caps = totalCap.steps.filter(({ below }) => rate.lt(below)).map(({ total }) => new Exact(total));
  return caps.length === 0 ? null : { points: Exact.min(...caps), clause: totalCap.clause };
};

type TotalOf = Pick<Assessment, 'total' | 'partial' | 'undecided' | 'fullTotal' | 'totalCertainty' | 'totalExplanation' | 'grade'>;

const settled = ({ score, certainty }: Part): readonly Decimal[] => (score === null || certainty === 'needs-judgement' ? [] : [score]);

const sumOf = (parts: readonly Part[]): Decimal => parts.flatMap(settled).reduce((sum, score) => sum.plus(score), ZERO);

const besideSentence = ({ points, earned, rest }: Beside): Text => {
  const got = earned === null ? text('未计算', 'not computed') : text(`得 ${earned.toFixed()} 分`, `earned: ${earned.toFixed()}`);
  return text(
    `指标分值合计已是 ${rest.toFixed()} 分，预算执行 ${points.toFixed()} 分（${got.zh}）另列，不计入总分`,
    `the indicators alone make ${rest.toFixed()} points; the ${points.toFixed()} points for execution (${got.en}) stand beside the total`,
  );
};

/** The total of a form: execution + goals + indicators, each rounded, each once; what is open is counted, not guessed. */
export const totalOf = (form: Form, pack: RulePack, scored: readonly ScoredRow[], budget: readonly BudgetAssessment[], goals: readonly GoalAssessment[]): TotalOf => {
  const { execution, beside, points, rows } = countedParts(form, scored, budget, goals);
  const indicators = rows.map(({ assessment }) => assessment);
  const parts: readonly Part[] = [...execution, ...goals, ...indicators];
  const undecided = parts.filter((part) => settled(part).length === 0).length;
  const partial = sumOf(parts);
  const cap = capOf(pack, budget);
  const total = parts.length === 0 || undecided > 0 ? null : Exact.min(partial, cap?.points ?? partial);
  const printed = readPoints(form.total?.weight ?? null);
  const fullTotal = printed ?? points;
  const summands = [
    ...(execution.length > 0 ? [text(`预算执行 ${sumOf(execution).toFixed()}`, `execution ${sumOf(execution).toFixed()}`)] : []),
    ...(goals.length > 0 ? [text(`目标 ${sumOf(goals).toFixed()}`, `goals ${sumOf(goals).toFixed()}`)] : []),
    ...(rows.length > 0 ? [text(`指标 ${sumOf(indicators).toFixed()}`, `indicators ${sumOf(indicators).toFixed()}`)] : []),
  ];
  const sum = (language: 'zh' | 'en'): string => `${summands.map((part) => part[language]).join(' + ')} = ${partial.toFixed()}`;
  const open = undecided > 0 ? text(`还有 ${String(undecided)} 项待定，未计入`, `${String(undecided)} parts are still open and not counted`) : null;
  const held = cap !== null && partial.gt(cap.points) ? text(`执行率偏低，总分不超过 ${cap.points.toFixed()} 分（${cap.clause.zh}）`, `the execution rate holds the total down to ${cap.points.toFixed()} (${cap.clause.en})`) : null;
  const low = total !== null && pack.note.totalBelow !== undefined && total.lt(pack.note.totalBelow) ? text(`总分低于 ${pack.note.totalBelow} 分，需要说明原因`, `a total below ${pack.note.totalBelow} is to be explained`) : null;
  const differs = beside === null && printed !== null && points !== null && !points.eq(printed) ? text(`各项分值合计 ${points.toFixed()} 分，与表中总分值 ${printed.toFixed()} 分不一致`, `the points add up to ${points.toFixed()}, the form prints ${printed.toFixed()}`) : null;
  return {
    total, partial, undecided, fullTotal,
    totalCertainty: parts.reduce<Certainty>((worst, { certainty }) => lessSure(worst, certainty), 'certain'),
    totalExplanation: parts.length === 0 ? text('本表没有可计分的内容', 'Nothing on this form is scored') : joined(text(sum('zh'), sum('en')), open, held, low, beside === null ? null : besideSentence(beside), differs),
    grade: gradeOf(total, fullTotal, pack),
  };
};

import type { Decimal } from 'decimal.js';
import { Exact } from '../measure/exact';
import type { Figure, Form, Goal } from '../recognise/form';
import type { Decisions, GoalAssessment } from './assessment';
import { decidedScore } from './decision';
import { placesOf, readPoints } from './points';
import type { RulePack } from './rulePack';
import { text } from './verdict';

const weightOf = (goal: Goal, form: Form, pack: RulePack, scored: number): Decimal | null => {
  const printed = readPoints(goal.weight);
  if (printed !== null) return printed;
  if (goal.points !== null) return new Exact(goal.points);
  const all = form.goalPoints ?? pack.split.goals;
  return all === null ? null : new Exact(all).div(scored);
};

const filled = (goal: Goal): boolean => (goal.target?.text ?? '').trim() !== '' && (goal.actual?.text ?? '').trim() !== '';

const assessGoal = (goal: Goal, scoreCell: Figure, index: number, form: Form, pack: RulePack, decisions: Decisions, scored: number): GoalAssessment => {
  const { cell } = goal.target ?? scoreCell;
  const weight = weightOf(goal, form, pack, scored);
  const common = { index, cell, weight };
  const byPerson = decidedScore(decisions, cell, goal.target, goal.actual, weight);
  if (byPerson !== null) return { ...common, score: byPerson, certainty: 'certain', explanation: text(`由人判定：${byPerson.toFixed()} 分`, `decided by a person: ${byPerson.toFixed()} points`) };
  if (weight === null) return { ...common, score: null, certainty: 'needs-judgement', explanation: text('目标没有分值，请给出得分', 'The goal has no points: give its score') };
  if (!filled(goal)) return { ...common, score: null, certainty: 'needs-judgement', explanation: text('目标或实际完成情况未填写，不计分', 'Goal or result is not filled in: no score') };
  const score = weight.toDecimalPlaces(placesOf(scoreCell, pack.rounding.places), Exact.ROUND_HALF_UP);
  return { ...common, score, certainty: 'needs-judgement', explanation: text(`目标完成情况是文字，无法计算；两栏均已填写，建议满分 ${score.toFixed()}，请判断（${pack.tiersClause.zh}）`, `The goal is told in words and cannot be computed; both cells are filled, full points ${score.toFixed()} are proposed: please judge (${pack.tiersClause.en})`) };
};

/** The goals that have a score cell of their own; goals are narrative, so full points are a proposal to be judged. */
export const assessGoals = (form: Form, pack: RulePack, decisions: Decisions): readonly GoalAssessment[] => {
  const scored = form.goals.filter(({ score }) => score !== null).length;
  if (form.kind !== 'self-evaluation') return [];
  return form.goals.flatMap((goal, index) => (goal.score === null ? [] : [assessGoal(goal, goal.score, index, form, pack, decisions, scored)]));
};

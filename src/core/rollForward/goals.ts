import type { Form, Goal } from '../recognise/form';
import type { GoalEntry, Template } from '../template';
import { isFilled, losses, type Loss } from './loss';
import { columnsByName, reasons } from './reasons';
import { pointsOf } from './values';

export interface CarriedGoals {
  readonly entries: readonly GoalEntry[];
  readonly lost: readonly Loss[];
}

type Room = NonNullable<Template['room']>;

/** 年度目标1（0.2分）： before the goal itself, where both stand in one cell. */
const PREFIX = /^\s*(长期|中长期|年度|总体|实施期)?(绩效)?目标\s*(\d+|[一二三四五六七八九十]+)?\s*([（(][^（）()]*[）)])?\s*[:：]\s*/;

const textIn = ({ target }: Goal): string => (target?.text ?? '').replace(PREFIX, '').trim();

/** The goals of a form for the new one, and what of them finds no place there. */
export const carriedGoals = (form: Form, template: Template, room: Room): CarriedGoals => {
  const staying = form.goals.filter(({ term }) => term === 'annual' || room.longTerm);
  const gone = form.goals.filter((goal) => !staying.includes(goal));
  const scored = template.kind === 'self-evaluation' && room.tablePerGoal;
  const apart = !room.tablePerGoal && staying.length > 1 && form.indicators.some(({ goal }) => goal !== null);
  return {
    entries: staying.map((goal) => ({ term: goal.term, number: goal.number, points: scored ? (goal.points ?? pointsOf(goal.weight)) : null, text: textIn(goal) })),
    lost: [
      ...losses(form, gone.map(({ target }) => target), template.kind === 'self-evaluation' ? reasons.longTerm : reasons.noLongTerm),
      ...losses(form, form.goals.map(({ actual }) => actual), reasons.result(columnsByName.goalActual, form.year)),
      ...losses(form, form.goals.map(({ score }) => score), reasons.result(columnsByName.score, form.year)),
      ...(scored ? [] : losses(form, staying.map((goal) => (isFilled(goal.weight) ? goal.weight : goal.points === null ? null : goal.target)), reasons.goalPoints)),
      ...(apart ? losses(form, staying.map(({ target }) => target), reasons.mergedGoals) : []),
    ],
  };
};

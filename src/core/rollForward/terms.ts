import type { Form } from '../recognise/form';

export type Term = 'annual' | 'long';

/**
 * The term of every indicator, in the form's order. Tables with columns of earlier years are annual; without such columns the
 * tables follow the goals in their order (长期1, 长期2, 年度1 …), told apart by the number of the goal.
 */
export const termsOf = ({ goals, indicators }: Form): readonly Term[] => {
  if (!goals.some(({ term }) => term === 'long')) return indicators.map(() => 'annual');
  if (!goals.some(({ term }) => term === 'annual') && indicators.every(({ goal }) => goal !== null)) return indicators.map(() => 'long');
  const dated = indicators.map(({ history }) => Object.keys(history).length > 0);
  if (dated.includes(true)) return dated.map((annual) => (annual ? 'annual' : 'long'));
  let at = 0;
  return indicators.map(({ goal }) => {
    if (goal === null) return 'annual';
    const next = goals.findIndex(({ number }, index) => index >= at && number === goal);
    at = next < 0 ? at : next;
    return goals[at]?.term ?? 'annual';
  });
};

import { isEmpty } from '../figure/printed';
import type { Figure, Form, Indicator } from '../recognise/form';
import { bare } from './parts';

/** For each row of a form the earlier rows of the same name. */
export const namesakes = (rows: readonly Indicator[]): readonly (readonly Indicator[])[] => {
  const known = new Map<string, Indicator[]>();
  return rows.map((row) => {
    const name = bare(row.name);
    const earlier = [...(known.get(name) ?? [])];
    known.set(name, [...earlier, row]);
    return earlier;
  });
};

/** Two rows of one name and target that stand under two goals, each with its actual; the later one in front. */
export interface Twins {
  readonly row: Indicator;
  readonly elsewhere: Indicator;
  readonly actuals: readonly [Figure, Figure];
}

/** The rows of a self-evaluation that report the same indicator under another goal again. */
export const twinsUnderGoals = ({ kind, indicators }: Form): readonly Twins[] => {
  if (kind !== 'self-evaluation') return [];
  const earlierOf = namesakes(indicators);
  return indicators.flatMap((row, index) => {
    const earlier = earlierOf[index] ?? [];
    const elsewhere = earlier.some(({ goal }) => goal === row.goal) ? undefined : earlier.find((other) => bare(other.target) === bare(row.target));
    if (elsewhere?.actual == null || row.actual === null || isEmpty(row.actual) || isEmpty(elsewhere.actual)) return [];
    return [{ row, elsewhere, actuals: [row.actual, elsewhere.actual] as const }];
  });
};

import type { Figure, Form, Indicator } from '../recognise/form';
import { isEmpty, printedNumber } from '../figure/printed';

const isUnfilled = (figure: Figure | null): figure is Figure => figure !== null && isEmpty(figure);

/**
 * The scored rows of a self-evaluation without a target (or an actual) where the column is begun: once any cell of it is filled.
 * A blank form is not incomplete, only not begun.
 */
export const unfilled = ({ kind, indicators }: Form, role: 'target' | 'actual'): readonly { readonly row: Indicator; readonly figure: Figure }[] => {
  const begun = indicators.some((row) => row[role] !== null && !isEmpty(row[role]));
  if (kind !== 'self-evaluation' || !begun) return [];
  return indicators.flatMap((row) => {
    const figure = row[role];
    return !isUnfilled(figure) || printedNumber(row.weight)?.lte(0) === true ? [] : [{ row, figure }];
  });
};

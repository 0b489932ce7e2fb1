import { type Area, contains } from '../../../core/sheet/area';

/**
 * Where the conditional formats of a cell of deleted rows come back from: the row above or below them, `none` where it had none but
 * the row above has some, null where Excel does it by itself. `lost`: from nowhere.
 */
export type ConditionalSource = 'above' | 'below' | 'none' | 'lost' | null;

type Rules = readonly (readonly Area[])[];

const rulesAt = (rules: Rules, row: number, column: number): string =>
  rules.flatMap((areas, index) => (areas.some((area) => contains(area, row, column)) ? [String(index)] : [])).join(' ');

/** For each column; `isMerged` tells of cells that cannot be copied from. */
export const conditionalSources = (
  rules: Rules, { top, bottom }: Pick<Area, 'top' | 'bottom'>, columns: number, isMerged: (row: number, column: number) => boolean,
): readonly ConditionalSource[] => Array.from({ length: columns }, (_, column): ConditionalSource => {
  const [above, below] = [rulesAt(rules, top - 1, column), rulesAt(rules, bottom + 1, column)];
  const own = new Set(Array.from({ length: bottom - top + 1 }, (__, down) => rulesAt(rules, top + down, column)));
  const [rule = ''] = own;
  if (own.size > 1) return 'lost';
  if (rule === above && rule === below) return null;
  if (rule === '') return above === '' ? null : 'none';
  if (rule === above && !isMerged(top - 1, column)) return 'above';
  return rule === below && !isMerged(bottom + 1, column) ? 'below' : 'lost';
});

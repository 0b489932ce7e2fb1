import type { Grid } from './grid';
import { headerAt } from './header';
import { fundsAt } from './funds';
import { isStrongTitle, isTitle } from './heading';
import { PROJECT_WORDS } from './lexicon';
import { withoutBrackets } from './words';

/** The rows of one form on a sheet. */
export interface Segment {
  readonly top: number;
  readonly bottom: number;
}

/** A weak title heads a form of its own only when the head block of a form follows within so many rows. */
const HEAD_WITHIN = 6;

const hasProjectLabel = (grid: Grid, row: number): boolean =>
  grid.starting(row).some((region) => PROJECT_WORDS.test(withoutBrackets(region.words.replace(/:.*$/, ''))) && region.area.left <= grid.used.left + 1);

const followedByHead = (grid: Grid, row: number): boolean => grid.rows.some((r) => r > row && r <= row + HEAD_WITHIN && hasProjectLabel(grid, r));

/** Title lines directly above (附件2, the first line of a title of two lines) belong to the form. */
const firstLine = (grid: Grid, row: number, after: number): number => {
  let top = row;
  while (top - 1 > after) {
    const above = grid.starting(top - 1);
    const [only] = above;
    if (only === undefined || above.length > 1 || /:|意见|原因|措施|说明|备注|^注/.test(only.words)) break;
    if (only.area.left > grid.used.left + 1) break;
    top--;
  }
  return top;
};

/** Cuts a sheet into the rows of its forms: a title (or, without titles, the project name) opens a form once the one before has a body. */
export const segmentsOf = (grid: Grid): readonly Segment[] => {
  const starts: number[] = [];
  let body = -1;
  let open = false;
  for (const row of grid.rows) {
    const labels = grid.starting(row);
    const title = labels.find((region) => isTitle(grid, region) && region.area.left <= grid.used.left + 1);
    if (title !== undefined && (starts.length === 0 || (open && (isStrongTitle(title.words) || followedByHead(grid, row))))) {
      starts.push(firstLine(grid, row, body));
      open = false;
    } else if (open && hasProjectLabel(grid, row) && tableEndsAbove(grid, row, starts.at(-1) ?? grid.used.top)) {
      if (starts.length === 0) starts.push(grid.used.top);
      starts.push(row);
      open = false;
    }
    if (headerAt(grid, row) !== null || fundsAt(grid, row, grid.used.bottom) !== null) {
      body = row;
      open = true;
    }
  }
  if (starts.length === 0) starts.push(grid.used.top);
  starts[0] = grid.used.top;
  return starts.map((top, i) => ({ top, bottom: (starts[i + 1] ?? grid.used.bottom + 1) - 1 }));
};

/** Whether an indicator table stands between the form's first row and this one. */
const tableEndsAbove = (grid: Grid, row: number, top: number): boolean => grid.rows.some((r) => r >= top && r < row && headerAt(grid, r) !== null);

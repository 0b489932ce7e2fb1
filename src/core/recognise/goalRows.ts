import type { Goal } from './form';
import type { Grid, Region } from './grid';
import { GOAL_ACTUAL_WORDS, GOAL_BLOCK_WORDS, GOAL_LONG_WORDS, GOAL_TARGET_WORDS } from './lexicon';
import { withoutBrackets } from './words';

/** Goals written below one another, each label with its text beside it, and the last row they take. */
export interface GoalRows {
  readonly goals: readonly Pick<Goal, 'term' | 'target' | 'actual'>[];
  /** The label that runs down beside them, if any. */
  readonly side: Region | null;
  readonly bottom: number;
}

/** So many rows goals take below one another without a label beside them. */
const MOST_ROWS = 4;
/** So many rows without anything end them. */
const MOST_BLANK_ROWS = 3;

type Said = 'long' | 'target' | 'actual';

const saidBy = (region: Region): Said | null => {
  const words = withoutBrackets(region.words).replace(/^(\d+[.、]|[一二三四五六七八九十]+、)|:$/g, '');
  if (GOAL_ACTUAL_WORDS.test(words)) return 'actual';
  if (GOAL_LONG_WORDS.test(words)) return 'long';
  return GOAL_TARGET_WORDS.test(words) || GOAL_BLOCK_WORDS.test(words) ? 'target' : null;
};

interface Line {
  readonly said: Said;
  readonly label: Region;
  readonly text: Region;
}

/** The one label of the row and the one text beside it, behind an empty column at most; null when the row holds anything else. */
const lineAt = (grid: Grid, row: number, side: Region | null): Line | null => {
  const [label, beside, ...more] = grid.starting(row).filter((region) => region !== side);
  if (label === undefined || more.length > 0) return null;
  const text = beside ?? grid.at(row, label.area.right + 1);
  const said = saidBy(label);
  return said === null || text.area.left > label.area.right + 2 || text.area.top !== row || saidBy(text) !== null ? null : { said, label, text };
};

const lines = (grid: Grid, row: number, lastRow: number, side: Region | null): readonly Line[] => {
  const found: Line[] = [];
  const end = Math.min(lastRow, side?.area.bottom ?? row + MOST_ROWS);
  let blanks = 0;
  for (let at = row; at <= end; ) {
    if (found.length > 0 && grid.starting(at).length === 0) {
      if (++blanks > MOST_BLANK_ROWS) break;
      at++;
      continue;
    }
    blanks = 0;
    const line = lineAt(grid, at, side);
    if (line === null || found.some(({ label }) => label.area.left !== line.label.area.left)) break;
    found.push(line);
    at = Math.max(line.label.area.bottom, line.text.area.bottom) + 1;
  }
  return found;
};

/** 总目标 | text above 本年度目标 | text, or 预期目标 | text above 实际完成情况 | text; null when fewer than two stand below one another (a long-term goal may stand alone). */
export const goalRowsAt = (grid: Grid, row: number, lastRow: number): GoalRows | null => {
  const started = grid.starting(row);
  const first = started[0];
  const side = first !== undefined && started.length > 1 && started.slice(1).every((region) => region.area.bottom < first.area.bottom) && saidBy(first) !== null ? first : null;
  const found = lines(grid, row, lastRow, side);
  const [top] = found;
  const last = found.at(-1);
  if (top === undefined || last === undefined || top.said === 'actual') return null;
  if (found.length < 2 && (top.said !== 'long' || side !== null || GOAL_BLOCK_WORDS.test(top.label.words))) return null;
  const ofYear = found.some(({ label }) => /年/.test(label.words));
  const goals: { term: Goal['term']; target: Goal['target']; actual: Goal['actual'] }[] = [];
  for (const { said, label, text } of found) {
    const before = goals.at(-1);
    if (said === 'actual' && before !== undefined) before.actual = text.figure;
    else goals.push({ term: said === 'long' || (ofYear && !/年/.test(label.words) && found.every((line) => line.said !== 'actual')) ? 'long' : 'annual', target: text.figure, actual: null });
  }
  return { goals, side, bottom: Math.max(last.label.area.bottom, last.text.area.bottom) };
};

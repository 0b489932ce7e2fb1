import type { Figure, Goal } from './form';
import { goalRowsAt } from './goalRows';
import type { Grid, Region } from './grid';
import { pointsIn } from './headerRole';
import { GOAL_ACTUAL_WORDS, GOAL_BLOCK_WORDS, GOAL_LONG_WORDS, GOAL_TARGET_WORDS } from './lexicon';
import { goalNumber } from './table';
import { isFiller, withoutBrackets, wordsOf } from './words';

/** The goal block: the goals, the points printed in its label, the rows it covers. */
export interface GoalBlock {
  readonly goals: readonly Goal[];
  readonly points: number | null;
  readonly bottom: number;
}

const goal = (parts: Partial<Goal>): Goal => ({ number: null, term: 'annual', points: null, target: null, actual: null, weight: null, score: null, ...parts });

const GOAL_LINE = /^((长期|中长期|年度|总体|实施期)?(绩效)?目标)(\d+|[一二三四五六七八九十]+)(\([^)]*\))?[:：]?/;

/** A line such as 年度目标2（0.2分）：… – the text in the same cell, or in the cell beside it. */
export const goalLineAt = (grid: Grid, row: number): Goal | null => {
  const label = grid.starting(row)[0];
  const match = label === undefined ? null : GOAL_LINE.exec(label.words);
  if (label === undefined || match === null) return null;
  const rest = label.words.slice(match[0].length);
  const beside = grid.at(row, label.area.right + 1);
  const target = rest !== '' ? label.figure : beside.figure;
  if (rest === '' && (label.area.bottom > label.area.top || beside.area.left > grid.used.right)) return null;
  return goal({ number: goalNumber(label.words), term: /长期|实施期/.test(match[1] ?? '') ? 'long' : 'annual', points: pointsIn(match[5] ?? ''), target });
};

const below = (grid: Grid, region: Region | undefined, row: number): Figure | null => {
  if (region === undefined) return null;
  for (let column = region.area.left; column <= region.area.right; column++) {
    const cell = grid.at(row, column);
    if (cell.area.left >= region.area.left && cell.words !== '') return cell.figure;
  }
  const first = grid.at(row, region.area.left);
  return first.area.top > region.area.bottom ? first.figure : null;
};

/** 年度绩效目标 | text, and below it 目标完成情况 | text: one label and one cell a row. */
const goalInLines = (grid: Grid, side: Region, heads: readonly Region[], lastRow: number): GoalBlock | null => {
  const [wanted, ...more] = heads;
  const next = side.area.bottom + 1;
  if (wanted === undefined || more.length > 0 || next > lastRow || side.area.bottom > wanted.area.bottom) return null;
  const [label, done, ...others] = grid.starting(next);
  if (label === undefined || others.length > 0 || label.area.left !== side.area.left || !GOAL_ACTUAL_WORDS.test(withoutBrackets(label.words).replace(/:$/, ''))) return null;
  const actual = done ?? grid.at(next, label.area.right + 1);
  return { goals: [goal({ target: wanted.figure, actual: actual.figure })], points: pointsIn(side.words), bottom: actual.area.bottom };
};

/** The one other short label to the left of what was done names what was expected, whatever its words. */
const counterpart = (heads: readonly Region[], actual: Region | undefined): Region | undefined => {
  const [other, ...more] = heads.filter((region) => actual !== undefined && region.area.right < actual.area.left);
  return other !== undefined && more.length === 0 && other.words.length <= 14 && /目标|绩效|预期|计划/.test(other.words) ? other : undefined;
};

/** The label of the block: named so, or the first of the row where it runs down beside the others and names a goal. */
const sideLabel = (labels: readonly Region[], bare: (region: Region) => string): Region | undefined => {
  const named = labels.find((region) => GOAL_BLOCK_WORDS.test(bare(region).replace(/^(\d+[.、]|[一二三四五六七八九十]+、)/, '')));
  const [first, ...others] = labels;
  const tall = first !== undefined && others.length > 0 && others.every((region) => region.area.bottom < first.area.bottom);
  return named ?? (tall && GOAL_TARGET_WORDS.test(bare(first)) ? first : undefined);
};

/** The goal in force: the adjusted one where it is filled in. */
const inForce = (grid: Grid, adjusted: Region | undefined, target: Region | undefined, row: number): Figure | null => {
  const later = below(grid, adjusted, row);
  return later !== null && !isFiller(wordsOf(later.text)) ? later : below(grid, target, row);
};

/** A further row of the block below: texts under the heads, and nothing to the left of them. */
const goesOn = (grid: Grid, row: number, side: Region | undefined, target: Region | undefined, actual: Region | undefined): boolean => {
  const started = grid.starting(row);
  if (side === undefined || target === undefined || actual === undefined || side.area.left >= target.area.left) return false;
  return started.every(({ area }) => area.left >= target.area.left) && [target, actual].every((head) => started.some(({ area }) => area.left === head.area.left));
};

/** A block with 预期目标 and 实际完成情况 over the texts, or with the texts beside its label at once. */
export const goalBlockAt = (grid: Grid, row: number, lastRow: number): GoalBlock | null => {
  const lined = goalRowsAt(grid, row, lastRow);
  if (lined !== null) return { goals: lined.goals.map(goal), points: pointsIn(lined.side?.words ?? ''), bottom: lined.bottom };
  const labels = grid.starting(row);
  const bare = (region: Region) => withoutBrackets(region.words).replace(/:$/, '');
  const side = sideLabel(labels, bare);
  const heads = labels.filter((region) => region !== side);
  const long = heads.find((region) => GOAL_LONG_WORDS.test(bare(region)) && !GOAL_ACTUAL_WORDS.test(bare(region)));
  const said = heads.find((region) => region !== long && GOAL_TARGET_WORDS.test(bare(region)));
  const actual = heads.find((region) => region !== long && region !== said && GOAL_ACTUAL_WORDS.test(bare(region)));
  const adjusted = heads.find((region) => /调整/.test(region.words) && /目标/.test(region.words) && region !== actual);
  const target = said ?? (long === undefined ? counterpart(heads, actual) : undefined);
  const [score, weight] = [heads.find((region) => /^(自评)?得分$/.test(bare(region))), heads.find((region) => /^(分值|权重)$/.test(bare(region)))];
  const head = [target, actual, long].filter((region) => region !== undefined);
  const known = heads.every((region) => head.includes(region) || region === score || region === weight);
  if (head.length >= 2 || (head.length === 1 && known && side !== undefined && side.area.bottom > row)) {
    const under = Math.max(...head.map((region) => region.area.bottom)) + 1;
    const first = under < lastRow && grid.starting(under).length === 0 && head.every((region) => grid.at(under, region.area.left).area.bottom === under) ? under + 1 : under;
    let last = Math.min(lastRow, side !== undefined && side.area.bottom > row ? side.area.bottom : first);
    while (last < lastRow && /^目标\d/.test(wordsOf(below(grid, target, last)?.text ?? '')) && /^目标\d/.test(wordsOf(below(grid, target, last + 1)?.text ?? ''))) last++;
    while (last < lastRow && goesOn(grid, last + 1, side, target, actual)) last++;
    const goals: Goal[] = [];
    for (let r = first; r <= last; r++) {
      const [wanted, done] = [inForce(grid, adjusted, target ?? long, r), below(grid, actual, r)];
      if (r > first && (wanted === null || (wordsOf(wanted.text) === '' && wordsOf(done?.text ?? '') === ''))) continue;
      if (r > first && wanted !== null && wanted.cell.row < r) continue;
      if (long !== undefined && target !== undefined) goals.push(goal({ term: 'long', target: below(grid, long, r) }));
      goals.push(goal({ term: target === undefined ? 'long' : 'annual', target: wanted, actual: done, weight: below(grid, weight, r), score: below(grid, score, r) }));
    }
    return goals.length === 0 ? null : { goals, points: pointsIn(side?.words ?? ''), bottom: Math.max(last, first) };
  }
  if (side === undefined) return null;
  const alone = goalInLines(grid, side, heads, lastRow);
  if (alone !== null) return alone;
  if (heads.length === 0 || heads.length > 2 || heads.some((region) => isFiller(region.words))) return null;
  const [wanted, done] = heads;
  if (wanted === undefined || wanted.area.left !== side.area.right + 1) return null;
  const further = grid.rows.some((r) => r > row && r <= side.area.bottom && grid.starting(r).length > 0);
  if (done !== undefined && (further || GOAL_TARGET_WORDS.test(bare(wanted)) || GOAL_LONG_WORDS.test(bare(wanted)))) return null;
  return { goals: [goal({ target: wanted.figure, actual: done?.figure ?? null })], points: pointsIn(side.words), bottom: Math.min(lastRow, side.area.bottom) };
};

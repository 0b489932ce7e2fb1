import type { Row } from '../row';
import { ask, text, type Verdict } from '../verdict';
import { scoreCompound } from './compound';
import { scoreDeadline } from './deadline';
import { scoreNothing } from './notFilledIn';
import { applyOwnWay } from './ownWay';
import { scoreQuantity } from './quantity';
import { scoreRange } from './range';
import { scoreRelative } from './relative';
import { scoreSameWords } from './sameWords';
import { scoreNumberForWord, scoreWordForNumber, scoreWords } from './words';

type Rule = (row: Row) => Verdict | null;

/** In order of priority: the first rule that applies decides. What is blank comes first, so that nothing is ever compared with it. */
const RULES: readonly Rule[] = [
  scoreNothing, scoreSameWords, scoreDeadline, scoreRelative, scoreRange, scoreQuantity, scoreCompound, scoreNumberForWord, scoreWordForNumber, scoreWords,
];

/** How target and actual of a row compare under the rule pack, before the weight comes in. */
export const judge = (row: Row): Verdict => {
  for (const rule of RULES) {
    const verdict = rule(row);
    if (verdict !== null) return applyOwnWay(row, verdict);
  }
  return ask('not-comparable', text(`指标值“${row.shownTarget}”与完成值“${row.shownActual}”无法比较，请判断`, `target “${row.shownTarget}” and actual “${row.shownActual}” cannot be compared: please judge`), row.pack.higher.clause);
};

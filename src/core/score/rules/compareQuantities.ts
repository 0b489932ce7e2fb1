import { HUNDRED } from '../../measure/exact';
import type { Amount, Quantity } from '../../measure';
import type { Text } from '../../outcome';
import { align, isMismatch } from '../align';
import type { Alignment } from '../readings';
import type { Remark } from '../assessment';
import { type Direction, directionOf } from '../direction';
import type { Row } from '../row';
import { isFull, sameShare, type Share, shareOf } from '../share';
import { ask, joined, text, type Verdict } from '../verdict';
import { type Proportion, proportionOf } from './proportion';

const sameOutcome = (a: Share | null, b: Share | null): boolean => (a === null || b === null ? a === b : sameShare(a, b));

const isFarAbove = (row: Row, share: Share | null, direction: Direction): boolean =>
  row.pack.farAbove.treatment !== 'none' && share !== null && direction.better !== 'lower' && share.over.gte(share.under.times(row.pack.farAbove.from));

const percentShown = (share: Share): string => `${share.over.times(HUNDRED).div(share.under).toDecimalPlaces(2).toFixed()}%`;

const farAbove = (row: Row, share: Share): Remark => ({
  code: 'far-above-target',
  message: text(
    `完成值为指标值的 ${percentShown(share)}，请核实指标值是否定得偏低（${row.pack.farAbove.clause.zh}）`,
    `the actual is ${percentShown(share)} of the target; check whether the target was set too low (${row.pack.farAbove.clause.en})`,
  ),
});

/** Whether the other way of looking at an unsure direction gives the same points. */
const directionMatters = (row: Row, direction: Direction, first: Alignment, result: Proportion): boolean => {
  if (direction.sure) return false;
  const other = proportionOf({ better: direction.better === 'lower' ? 'higher' : 'lower', strict: false }, first, row.pack);
  return !sameOutcome(result.share, other.share);
};

/** Nothing spent or done where less is better: 0 against a cost of 450万 is no saving to be believed unasked. */
const nothingDone = (direction: Direction, { target, actual }: Alignment, row: Row): Text | null =>
  direction.better === 'lower' && actual.isZero() && target.gt(0) && (/成本/.test(`${row.level1}${row.level2}${row.name}`) || row.timely) ? text('完成值为 0，请核实是否已实施', 'the actual is 0: check whether anything was done') : null;

/** Fifty times apart in either direction, one of the two was most likely typed in another unit. */
const isRemote = ({ target, actual }: Alignment): boolean => target.gt(0) && actual.gt(0) && (actual.gt(target.times(50)) || target.gt(actual.times(50)));

/** A target of 0 without any direction is a ceiling for things to be avoided and senseless otherwise. */
const zeroTarget = (direction: Direction, { target, actual }: Alignment, stated: boolean): boolean => direction.better === 'higher' && !stated && target.isZero() && actual.gt(0);

/**
 * Two amounts under the row's direction. All plausible readings of the cells are scored; only where they agree, and the
 * direction is sure or does not matter, is the result certain. `doubts` are reasons from outside that make it less sure.
 */
export const compareAmounts = (row: Row, target: Amount, actual: Amount, doubts: readonly Text[] = []): Verdict => {
  const aligned = align(row, target, actual);
  if (isMismatch(aligned)) {
    if (aligned.completion && actual.unit.dimension === 'percent') return completion(row, actual, aligned.mismatch);
    return ask('not-comparable', aligned.mismatch, row.pack.higher.clause, [{ code: 'unit-differs', message: aligned.mismatch }]);
  }
  const direction = directionOf(row);
  const [first, ...others] = aligned;
  if (zeroTarget(direction, first, statesDirection(row))) {
    return ask('not-comparable', text(`指标值为 0、未写明方向，完成值为 ${first.shownActual}，无法判断是否达标`, `The target is 0 and no direction is given; the actual is ${first.shownActual}`), row.pack.higher.clause);
  }
  const result = proportionOf(direction, first, row.pack);
  const ambiguous = others.some((other) => !sameOutcome(proportionOf(direction, other, row.pack).share, result.share)) || (!first.sure && others.length === 0);
  const flips = directionMatters(row, direction, first, result);
  const remote = isRemote(first) ? text('完成值与指标值相差悬殊，请核实单位和数位', 'actual and target lie far apart: check units and digits') : null;
  const idle = nothingDone(direction, first, row);
  const sure = result.sure && !ambiguous && !flips && idle === null && remote === null && doubts.length === 0;
  const achievement = result.achievement;
  const remarks: Remark[] = [];
  if (isFarAbove(row, achievement, direction) && achievement !== null) remarks.push(farAbove(row, achievement));
  if (flips && direction.why !== null) remarks.push({ code: 'direction-assumed', message: direction.why });
  const notes = [first.note, flips || (direction.better === 'lower' && direction.why !== null) ? direction.why : null, idle, remote, ...doubts];
  return {
    share: result.share,
    achievement,
    method: result.method,
    certainty: result.share === null ? 'needs-judgement' : sure ? 'certain' : 'suggested',
    reason: joined(result.reason, ...notes, ...remarks.filter(({ code }) => code === 'far-above-target').map(({ message }) => message)),
    clause: result.clause,
    tiered: false,
    remarks,
  };
};

/** Whether target, operator column or name says which way is better. */
export const statesDirection = (row: Row): boolean => (row.target.kind === 'quantity' && row.target.quantity.operator !== null) || row.columnOperator !== null || row.nameOperator !== null;

/** 100% against 5个: the actual tells how much was done of what was planned. */
const completion = (row: Row, actual: Amount, why: Text): Verdict => {
  const share = shareOf(actual.number.times(actual.unit.factor), HUNDRED);
  const met = share.over.gte(share.under);
  return {
    share: met ? shareOf(HUNDRED, HUNDRED) : share,
    achievement: share,
    method: 'proportional',
    certainty: met ? 'suggested' : 'needs-judgement',
    reason: joined(why, text(`按完成程度 ${actual.number.toFixed()}% 理解`, `read as ${actual.number.toFixed()}% done`)),
    clause: row.pack.higher.clause,
    tiered: false,
    remarks: [{ code: 'unit-differs', message: why }],
  };
};

/** What makes a quantity less plain than a number in a cell: words nobody accounted for, a stated opposite, a scaled format. */
export const doubtsOf = (row: Row, target: Quantity, actual: Quantity): readonly Text[] => {
  const doubts: Text[] = [];
  const known = `${row.name}${row.level2}${target.label}`;
  const unfamiliar = (label: string, within: string): boolean => label !== '' && !within.includes(label) && !label.includes(target.label === '' ? ' ' : target.label);
  if (unfamiliar(actual.label, known)) doubts.push(text(`完成值中还有文字“${actual.label}”，只取其中的数`, `the actual also says “${actual.label}”; only its number is used`));
  if (actual.label === '' ? false : target.label !== '' && !actual.label.includes(target.label) && !target.label.includes(actual.label)) doubts.push(text(`指标值写的是“${target.label}”，完成值写的是“${actual.label}”`, `the target says “${target.label}”, the actual “${actual.label}”`));
  if (/各|分别|均为?$/.test(target.label)) doubts.push(text('指标值对多项各有要求', 'the target asks for each of several'));
  if (actual.operator === '≈') doubts.push(text('完成值是约数', 'the actual is approximate'));
  if (row.storedDiffer && row.targetText === row.actualText) doubts.push(text('两格显示相同，但存储的数不同', 'the cells look the same, but store different numbers'));
  if (actual.doubt === 'detail-in-brackets' || target.doubt === 'detail-in-brackets') doubts.push(text('括号内的数未计入', 'figures in brackets are not used'));
  if (actual.doubt === 'stored-differs' || target.doubt === 'stored-differs') doubts.push(text('单元格显示的数与存储的数不同，按存储的数计算', 'the cell shows another number than it stores; the stored one is used'));
  return doubts;
};

/** The operator of an actual repeats the target's; another side (≥90% / 不足90%) leaves open what was reached. */
export const contradicts = (target: Quantity, actual: Quantity, direction: Direction): boolean => {
  if (actual.operator === null || actual.operator === target.operator) return false;
  if (direction.better === 'lower') return actual.operator === '≥' || actual.operator === '>';
  return actual.operator === '≤' || actual.operator === '<';
};

export const bothFull = (verdicts: readonly Verdict[]): boolean => verdicts.every(({ share }) => share !== null && isFull(share));

import { isEmpty, printedNumber } from '../../figure/printed';
import type { Check } from '../finding';
import type { Figure, Indicator } from '../../recognise/form';
import { printedOf, wordsOf } from '../parts';

const bare = (figure: Figure | null): string => (figure?.text ?? '').replace(/\s+/g, '');

const isCopy = ({ target, actual }: Indicator): boolean => target !== null && actual !== null && !isEmpty(actual) && bare(target) === bare(actual);

/** A bound, not a value: ≥90%, 95%以上, 不低于全省平均水平. */
const BOUND = /[≥≤≧≦＞＜<>]|以上|以下|以内|不低于|不少于|不高于|不超过|至少|左右/;

/** The actual repeats a bound of the target: nothing was measured. */
export const actualNotMeasured: Check = ({ form }) =>
  form.indicators.flatMap((row) =>
    row.actual === null || !isCopy(row) || !BOUND.test(row.actual.text)
      ? []
      : [
          {
            rule: 'actual-not-measured',
            severity: 'warning' as const,
            cells: [row.actual.cell],
            printed: printedOf(row.actual),
            computed: null,
            message: {
              zh: `“${wordsOf(row.name)}”的完成值照抄了指标值“${wordsOf(row.actual)}”，不是实际数。`,
              en: `The actual of “${wordsOf(row.name)}” repeats the bound “${wordsOf(row.actual)}” of the target instead of a measured value.`,
            },
          },
        ],
  );

/** Fewer rows than this may well be met to the letter. */
const LEAST_ROWS = 5;

/** Every actual equals its target to the letter, and every row has full marks. */
export const everyActualEqualsTarget: Check = ({ form }) => {
  const rows = form.indicators.filter(({ target, actual }) => target !== null && actual !== null && !(isEmpty(target) && isEmpty(actual)));
  const [first, last] = [rows[0]?.actual, rows[rows.length - 1]?.actual];
  if (form.kind !== 'self-evaluation' || rows.length < LEAST_ROWS || first == null || last == null || !rows.every(isCopy)) return [];
  const reduced = rows.some(({ weight, score }) => {
    const [points, got] = [printedNumber(weight), printedNumber(score)];
    return points !== null && got !== null && got.lt(points);
  });
  if (reduced) return [];
  const count = `${String(rows.length)}/${String(rows.length)}`;
  return [
    {
      rule: 'every-actual-equals-target',
      severity: 'question',
      cells: [first.cell, last.cell],
      printed: count,
      computed: null,
      message: { zh: `全部 ${String(rows.length)} 个指标的完成值都与指标值一字不差，且都是满分。`, en: `All ${String(rows.length)} actuals equal their targets to the letter, and every row has full marks.` },
    },
  ];
};

/** Two Chinese characters or more, of which one was lost on the way: 不断提高 → 断提高. */
const lostOne = (target: string, actual: string): boolean =>
  actual.length >= 2 && target.length === actual.length + 1 && /^[\u4e00-\u9fff]+$/.test(target) && [...target].some((_, index) => target.slice(0, index) + target.slice(index + 1) === actual);

/** The actual is the target with one character missing; read literally it may say the opposite. */
export const characterLost: Check = ({ form }) =>
  form.indicators.flatMap(({ name, target, actual }) =>
    target === null || actual === null || !lostOne(bare(target), bare(actual))
      ? []
      : [
          {
            rule: 'character-lost',
            severity: 'warning' as const,
            cells: [actual.cell, target.cell],
            printed: printedOf(actual),
            computed: printedOf(target),
            message: {
              zh: `“${wordsOf(name)}”的完成值“${wordsOf(actual)}”比指标值“${wordsOf(target)}”少一个字，可能漏字。`,
              en: `The actual “${wordsOf(actual)}” of “${wordsOf(name)}” lacks one character of the target “${wordsOf(target)}”.`,
            },
          },
        ],
  );

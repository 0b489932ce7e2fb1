import { isEmpty } from '../../figure/printed';
import { readMeasure } from '../../measure';
import type { Figure } from '../../recognise/form';
import { basis } from '../basis';
import { formCheck } from '../check';
import { assessedRows, percent, printedOf, wordsOf } from '../parts';

/** Only numbers of which more is better can lie too far above; inside a range or before a date nothing does. */
const METHODS: ReadonlySet<string> = new Set(['higher-is-better', 'equality', 'shared-weight', 'no-weight']);

/** Inside a range, or a rank such as four of five stars, is not far above. */
const isReached = (target: Figure, actual: Figure, year: number | null): boolean => {
  const [planned, done] = [target, actual].map(({ value, text, format }) => readMeasure({ value, text, format, year, timely: false }));
  if (planned?.kind === 'range') return done?.kind === 'quantity' && done.quantity.number.lte(planned.high.number);
  return (planned?.kind === 'quantity' && planned.quantity.unit.dimension === 'rank') || /星/.test(target.text);
};

/** Far above the target and not explained: was the target set too low? */
export const farAboveTarget = formCheck(
  {
    id: 'far-above-target',
    title: { zh: '完成值远超指标值且无说明', en: 'Far above the target, unexplained' },
    severity: 'warning',
    rule: basis.evaluation('完成值高于指标值较多的，要分析原因；年初指标值明显偏低的，按偏离度适度调减分值', 'an actual far above its target is to be explained; points are reduced where the target was plainly too low'),
    suggestion: { zh: '请说明原因，并核实指标值是否定得过低。', en: 'Please give the reason and check whether the target was set too low.' },
  },
  ({ form, assessment, pack }) =>
    assessedRows(form, assessment).flatMap(({ indicator: { name, target, actual, note }, result }) => {
      if (form.kind !== 'self-evaluation' || target === null || actual === null || !METHODS.has(result.method)) return [];
      const share = result.achievement;
      if (isReached(target, actual, form.year)) return [];
      if (share === null || share.lt(pack.farAbove.from) || (note !== null && !isEmpty(note))) return [];
      return [
        {
          cells: [actual.cell, target.cell],
          printed: printedOf(actual),
          computed: share.toDecimalPlaces(4).toNumber(),
          arithmetic: { zh: `${wordsOf(actual)} ÷ ${wordsOf(target)} = ${percent(share)}`, en: `${wordsOf(actual)} ÷ ${wordsOf(target)} = ${percent(share)}` },
          message: {
            zh: `“${wordsOf(name)}”完成值 ${wordsOf(actual)} 为指标值 ${wordsOf(target)} 的 ${percent(share)}，没有说明；指标值是否定得过低？`,
            en: `The actual ${wordsOf(actual)} of “${wordsOf(name)}” is ${percent(share)} of the target ${wordsOf(target)}, unexplained; was the target set too low?`,
          },
        },
      ];
    }),
);

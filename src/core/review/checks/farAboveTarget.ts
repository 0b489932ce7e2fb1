import { isEmpty } from '../../figure/printed';
import type { Check } from '../finding';
import { assessedRows, percent, printedOf, wordsOf } from '../parts';

/** Only numbers of which more is better can lie too far above; inside a range or before a date nothing does. */
const METHODS: ReadonlySet<string> = new Set(['higher-is-better', 'equality', 'shared-weight', 'no-weight']);

/** Far above the target and not explained: was the target set too low? */
export const farAboveTarget: Check = ({ form, assessment, pack }) =>
  assessedRows(form, assessment).flatMap(({ indicator: { name, target, actual, note }, result }) => {
    if (form.kind !== 'self-evaluation' || target === null || actual === null || !METHODS.has(result.method)) return [];
    const share = result.achievement;
    if (share === null || share.lt(pack.farAbove.from) || (note !== null && !isEmpty(note))) return [];
    return [
      {
        rule: 'far-above-target',
        severity: 'warning',
        cells: [actual.cell, target.cell],
        printed: printedOf(actual),
        computed: share.toDecimalPlaces(4).toNumber(),
        message: {
          zh: `“${wordsOf(name)}”完成值 ${wordsOf(actual)} 为指标值 ${wordsOf(target)} 的 ${percent(share)}，没有说明；指标值是否定得过低？`,
          en: `The actual ${wordsOf(actual)} of “${wordsOf(name)}” is ${percent(share)} of the target ${wordsOf(target)}, unexplained; was the target set too low?`,
        },
      },
    ];
  });

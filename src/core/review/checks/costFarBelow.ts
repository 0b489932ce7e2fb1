import { Decimal } from 'decimal.js';
import { deviationOf } from '../../figure/deviation';
import { printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { isCostRow } from '../indicatorWords';
import { percent, printedOf, wordsOf } from '../parts';

/** Less than half of what was planned. */
const HALF = new Decimal('0.5');

/** Much less was spent than planned for a cost that has all its points. */
export const costFarBelow = formCheck(
  {
    id: 'cost-far-below-target',
    title: { zh: '成本远低于指标值', en: 'Cost far below its target' },
    severity: 'question',
    rule: basis.practice('成本大幅低于指标值的，应核实任务是否完成、指标值是否定得过高', 'a cost far below its target is asked about: was the work done, was the target too high?'),
    suggestion: { zh: '请说明节约原因，或核实任务完成情况。', en: 'Please explain the saving or confirm that the work was done.' },
  },
  ({ form }) =>
    form.indicators.flatMap((row) => {
      const { name, target, actual, weight, score } = row;
      if (form.kind !== 'self-evaluation' || !isCostRow(row) || target === null || actual === null || score === null) return [];
      const share = deviationOf(target, actual, form.year)?.share ?? null;
      const full = printedNumber(score)?.gte(printedNumber(weight) ?? 1) === true;
      if (share === null || share.gte(HALF) || share.lte(0) || !full) return [];
      return [
        {
          cells: [score.cell, actual.cell, target.cell],
          printed: printedOf(score),
          computed: null,
          message: { zh: `成本“${wordsOf(name)}”只用了计划的 ${percent(share)}，却得满分；任务是否完成？`, en: `Only ${percent(share)} of the planned cost “${wordsOf(name)}” was spent, with full marks; was the work done?` },
        },
      ];
    }),
);

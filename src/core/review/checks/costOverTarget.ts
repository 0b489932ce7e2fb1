import { deviationOf } from '../../figure/deviation';
import { amountOf } from '../../figure/deviation';
import { basis } from '../basis';
import { formCheck } from '../check';
import { isCostRow } from '../indicatorWords';
import { percent, printedOf, wordsOf } from '../parts';

/** A cost above its planned amount. */
export const costOverTarget = formCheck(
  {
    id: 'cost-over-target',
    title: { zh: '成本超过指标值', en: 'Cost above its target' },
    severity: 'warning',
    rule: basis.indicators('成本指标的完成值不应高于指标值', 'the actual cost does not exceed the planned one'),
    suggestion: { zh: '请说明超支原因；追加的资金应调整指标值。', en: 'Please explain the excess; added funds belong into the target.' },
  },
  ({ form }) =>
    form.indicators.flatMap((row) => {
      const { name, target, actual } = row;
      if (form.kind !== 'self-evaluation' || !isCostRow(row) || target === null || actual === null) return [];
      const planned = amountOf(target, form.year);
      const share = deviationOf(target, actual, form.year)?.share ?? null;
      if (planned === null || planned.operator === '≥' || planned.operator === '>' || share === null || share.lte(1)) return [];
      const arithmetic = `${wordsOf(actual)} ÷ ${wordsOf(target)} = ${percent(share)}`;
      return [
        {
          cells: [actual.cell, target.cell, ...(row.score === null ? [] : [row.score.cell])],
          printed: printedOf(actual),
          computed: printedOf(target),
          arithmetic: { zh: arithmetic, en: arithmetic },
          message: { zh: `成本“${wordsOf(name)}”完成值 ${wordsOf(actual)} 超过指标值 ${wordsOf(target)}（${percent(share)}）。`, en: `The cost “${wordsOf(name)}”, ${wordsOf(actual)}, exceeds its target ${wordsOf(target)} (${percent(share)}).` },
        },
      ];
    }),
);

import { cellKey } from '../../sheet/address';
import type { Form, Level } from '../../recognise/form';
import { isEmpty, printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { addition, digits, sumOf, uniqueCells } from '../parts';

const levelsOf = (form: Form, role: 'level1' | 'level2'): readonly Level[] => {
  const levels = new Map(form.indicators.flatMap((row) => (row[role] === null ? [] : [[cellKey(row[role].figure.cell.row, row[role].figure.cell.column), row[role]] as const])));
  return [...levels.values()];
};

/**
 * The points printed in a level label (产出指标（50分）) have to be those of its rows.
 * A label may be printed again after a page break: rows of the same name and points are taken together.
 */
export const levelPoints = formCheck(
  {
    id: 'level-points',
    title: { zh: '级次分值与所属指标不符', en: 'Points of a level do not add up' },
    severity: 'error',
    rule: basis.frame('上级指标标明的分值等于所属指标分值之和', 'the points printed for a level are the sum of its indicators'),
    suggestion: { zh: '请调整分值，使合计与标明的分值一致。', en: 'Please adjust the points so that they add up.' },
  },
  ({ form }) =>
    (['level1', 'level2'] as const).flatMap((role) => {
      const levels = levelsOf(form, role).filter(({ points }) => points !== null);
      const firsts = levels.filter((level, index) => levels.findIndex(({ name, points }) => name === level.name && points === level.points) === index);
      return firsts.flatMap(({ figure, name, points }) => {
        const rows = form.indicators.filter((row) => row[role]?.name === name && row[role].points === points);
        const weights = uniqueCells(rows.map(({ weight }) => weight));
        if (points === null || weights.length === 0 || weights.some((weight) => isEmpty(weight) || printedNumber(weight) === null)) return [];
        const sum = sumOf(weights);
        if (sum.equals(points)) return [];
        const sumText = addition(weights.map(({ text }) => text), sum);
        return [
          {
            cells: [figure.cell, ...weights.map(({ cell }) => cell)],
            printed: points,
            computed: sum.toNumber(),
            arithmetic: { zh: sumText, en: sumText },
            message: {
              zh: `“${name}”标明 ${String(points)} 分，所属指标分值合计为 ${digits(sum)} 分。`,
              en: `“${name}” says ${String(points)} points, the points of its indicators add up to ${digits(sum)}.`,
            },
          },
        ];
      });
    }),
);

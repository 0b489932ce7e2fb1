import { amountOf } from '../../figure/deviation';
import { Exact } from '../../measure/exact';
import { basis } from '../basis';
import { formCheck } from '../check';
import { isShare } from '../indicatorWords';
import { printedOf, wordsOf } from '../parts';

const WHOLE = new Exact(100);

/** A share of a whole cannot be planned above 100%. */
export const percentOverHundred = formCheck(
  {
    id: 'percent-over-100',
    title: { zh: '指标值超过 100%', en: 'Target above 100%' },
    severity: 'warning',
    rule: basis.practice('合格率、覆盖率、满意度等占比不会大于 100%', 'shares such as pass rates, coverage and satisfaction do not exceed 100%'),
    suggestion: { zh: '请核对数值。', en: 'Please check the number.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ name, target, actual, unit }) =>
      !isShare(name.text)
        ? []
        : [target, actual].flatMap((figure) => {
            const amount = figure === null ? null : amountOf(figure, form.year);
            // A bare number under a name such as 合格率 is one of per cent, unless the form has a unit for it.
            const percent = amount !== null && (amount.unit.dimension === 'percent' || (!amount.ownUnit && unit === null));
            if (figure === null || amount === null || !percent || amount.number.lte(WHOLE)) return [];
            return [
              {
                cells: [figure.cell, name.cell],
                printed: printedOf(figure),
                computed: null,
                message: { zh: `“${wordsOf(name)}”是占比，却写成“${wordsOf(figure)}”，超过了 100%。`, en: `“${wordsOf(name)}” is a share, but “${wordsOf(figure)}” is above 100%.` },
              },
            ];
          }),
    ),
);

import { basis } from '../basis';
import { formCheck } from '../check';
import { targetsWithoutNumber, withoutNumber } from '../withoutNumber';

/** A quantity whose target names no number cannot be measured. */
export const quantityWithoutNumber = formCheck(
  {
    id: 'quantity-without-number',
    title: { zh: '数量指标没有数字', en: 'Quantity without a number' },
    severity: 'warning',
    rule: basis.goals('绩效指标应当细化量化，可衡量', 'indicators are to be specific and measurable'),
    suggestion: { zh: '请给出具体数量。', en: 'Please give the number.' },
  },
  ({ form }) => targetsWithoutNumber(form, /^数量/).map((row) => withoutNumber(row, '数量指标的指标值没有数字', 'a quantity without a number')),
);

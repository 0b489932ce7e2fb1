import { basis } from '../basis';
import { formCheck } from '../check';
import { targetsWithoutNumber, withoutNumber } from '../withoutNumber';

/** A cost whose target names no amount cannot be measured. */
export const costWithoutAmount = formCheck(
  {
    id: 'cost-without-amount',
    title: { zh: '成本指标没有金额', en: 'Cost without an amount' },
    severity: 'warning',
    rule: basis.indicators('成本指标反映预期产出所需的成本，应当量化', 'a cost states what the output is to cost'),
    suggestion: { zh: '请给出成本控制数。', en: 'Please give the amount it is limited to.' },
  },
  ({ form }) => targetsWithoutNumber(form, /成本/).map((row) => withoutNumber(row, '成本指标的指标值没有金额', 'a cost without an amount')),
);

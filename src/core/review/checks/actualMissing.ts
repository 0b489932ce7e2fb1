import { basis } from '../basis';
import { formCheck } from '../check';
import { wordsOf } from '../parts';
import { unfilled } from '../unfilled';

/** Every scored indicator needs its actual. */
export const actualMissing = formCheck(
  {
    id: 'actual-missing',
    title: { zh: '缺完成值', en: 'Actual missing' },
    severity: 'warning',
    rule: basis.evaluation('单位自评将实际完成值与年初指标值对比，两者都应填写', 'self-evaluation sets the actual against the target; both are needed'),
    suggestion: { zh: '请补填完成值。', en: 'Please fill in the actual.' },
  },
  ({ form }) =>
    unfilled(form, 'actual').map(({ row, figure }) => ({
      cells: [figure.cell],
      printed: null,
      computed: null,
      message: { zh: `“${wordsOf(row.name)}”没有填写完成值。`, en: `“${wordsOf(row.name)}” has no actual.` },
    })),
);

import { basis } from '../basis';
import { formCheck } from '../check';
import { wordsOf } from '../parts';
import { unfilled } from '../unfilled';

/** Every scored indicator needs its target. */
export const targetMissing = formCheck(
  {
    id: 'target-missing',
    title: { zh: '缺指标值', en: 'Target missing' },
    severity: 'warning',
    rule: basis.evaluation('单位自评将实际完成值与年初指标值对比，两者都应填写', 'self-evaluation sets the actual against the target; both are needed'),
    suggestion: { zh: '请补填指标值。', en: 'Please fill in the target.' },
  },
  ({ form }) =>
    unfilled(form, 'target').map(({ row, figure }) => ({
      cells: [figure.cell],
      printed: null,
      computed: null,
      message: { zh: `“${wordsOf(row.name)}”没有填写指标值。`, en: `“${wordsOf(row.name)}” has no target.` },
    })),
);

import { isEmpty } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';

/** A declaration has a column for where each target comes from, and most of it is empty. */
export const basisMissing = formCheck(
  {
    id: 'basis-empty',
    title: { zh: '缺指标值确定依据', en: 'Basis of targets missing' },
    severity: 'warning',
    rule: basis.goals('绩效目标应当依据充分', 'goals need a sound basis'),
    suggestion: { zh: '请补填指标值确定依据。', en: 'Please fill in where the targets come from.' },
  },
  ({ form }) => {
    const bases = form.indicators.flatMap(({ basis }) => (basis === null ? [] : [basis]));
    const empty = bases.filter(isEmpty);
    const [first] = empty;
    if (form.kind !== 'target-declaration' || first === undefined || empty.length * 2 < bases.length) return [];
    const count = `${String(empty.length)}/${String(bases.length)}`;
    return [
      {
        cells: [first.cell],
        printed: count,
        computed: null,
        message: { zh: `${count} 个指标没有填写指标值确定依据。`, en: `${count} indicators give no basis for their targets.` },
      },
    ];
  },
);

import { isEmpty } from '../../figure/printed';
import type { Check } from '../finding';

/** A declaration has a column for where each target comes from, and most of it is empty. */
export const basisMissing: Check = ({ form }) => {
  const bases = form.indicators.flatMap(({ basis }) => (basis === null ? [] : [basis]));
  const empty = bases.filter(isEmpty);
  const [first] = empty;
  if (form.kind !== 'target-declaration' || first === undefined || empty.length * 2 < bases.length) return [];
  const count = `${String(empty.length)}/${String(bases.length)}`;
  return [
    {
      rule: 'basis-empty',
      severity: 'question',
      cells: [first.cell],
      printed: count,
      computed: null,
      message: { zh: `${count} 个指标没有填写指标值确定依据。`, en: `${count} indicators give no basis for their targets.` },
    },
  ];
};

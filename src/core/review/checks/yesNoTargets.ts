import { basis } from '../basis';
import { formCheck } from '../check';
import { bare } from '../parts';

/** A name that asks for a yes or no is answered by one. */
const ASKS = /是否|能否|有无/;

/** Benefits with a target of 是: no degree, no number. */
export const yesNoTargets = formCheck(
  {
    id: 'yes-no-target',
    title: { zh: '指标值只写“是”', en: 'Target is only a yes' },
    severity: 'question',
    rule: basis.goals('绩效指标应当细化量化，不能量化的应写明可衡量的程度', 'indicators are measurable, or state a degree'),
    suggestion: { zh: '请写明要达到的程度。', en: 'Please state the degree to be reached.' },
  },
  ({ form }) => {
    const rows = form.indicators.filter(({ level1, name, target }) => /效益|影响/.test(level1?.name ?? '') && /^(是|有|能)$/.test(bare(target)) && !ASKS.test(bare(name)));
    const cells = rows.flatMap(({ target, actual }) => [...(target === null ? [] : [target.cell]), ...(actual === null ? [] : [actual.cell])]);
    if (rows.length === 0) return [];
    return [{ cells, printed: bare(rows[0]?.target ?? null), computed: null, message: { zh: `${String(rows.length)} 个效益指标的指标值只写“${bare(rows[0]?.target ?? null)}”，看不出要达到的程度。`, en: `${String(rows.length)} benefits have a target of “${bare(rows[0]?.target ?? null)}” only; no degree is stated.` } }];
  },
);

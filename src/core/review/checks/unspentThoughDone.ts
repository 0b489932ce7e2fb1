import { Decimal } from 'decimal.js';
import { isEmpty, printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { percent, printedOf } from '../parts';

/** Below this rate money counts as unspent. */
const LOW = new Decimal('0.8');

/** Fewer scored rows than this say little. */
const LEAST_ROWS = 3;

/** Much money was left, yet every indicator has all its points. */
export const unspentThoughDone = formCheck(
  {
    id: 'unspent-though-done',
    title: { zh: '钱没花完却全部完成', en: 'Unspent, yet all is done' },
    severity: 'question',
    rule: basis.practice('执行率低而指标全部完成的，应核实预算是否偏大或完成值是否属实', 'where money is left though all is done, the budget or the actuals are asked about'),
    suggestion: { zh: '请说明结余原因，核实完成情况。', en: 'Please explain what was left over and confirm the actuals.' },
  },
  ({ form, assessment }) => {
    const [row, result] = [form.budget[0], assessment.budget[0]];
    const share = result?.rate ?? null;
    const at = row?.rate ?? row?.executed ?? null;
    const scored = form.indicators.filter(({ weight, score }) => printedNumber(weight)?.gt(0) === true && score !== null);
    const full = scored.length >= LEAST_ROWS && scored.every(({ weight, score }) => printedNumber(score)?.gte(printedNumber(weight) ?? 0) === true);
    if (form.kind !== 'self-evaluation' || share === null || share.gte(LOW) || share.lt(0) || at === null || isEmpty(at) || !full) return [];
    return [
      {
        cells: [at.cell],
        printed: printedOf(at),
        computed: null,
        message: { zh: `预算执行率只有 ${percent(share)}，${String(scored.length)} 个指标却全部得满分。`, en: `Only ${percent(share)} of the budget was spent, yet all ${String(scored.length)} indicators have full marks.` },
      },
    ];
  },
);

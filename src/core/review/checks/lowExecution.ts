import { Decimal } from 'decimal.js';
import { isWeakNote } from '../../note';
import { isEmpty, printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { percent, printedOf, wordsOf } from '../parts';

/** Below this rate the frames ask for a reason. */
const LOW = new Decimal('0.8');

/** A box for forms below so many points (总分在80分以下项目…) may stay empty above them. */
const ONLY_BELOW = /\d+\s*分(\(含\))?以下/;

/** Much money was left unspent and the box for the causes of deviation says nothing. */
export const lowExecution = formCheck(
  {
    id: 'low-execution-no-reason',
    title: { zh: '执行率低而无原因', en: 'Low execution without a reason' },
    severity: 'error',
    rule: basis.evaluation('对未完成的目标和偏离，要分析原因并提出改进措施', 'what was not reached is to be explained, with measures'),
    suggestion: { zh: '请填写资金未执行完的原因和改进措施。', en: 'Please explain why the money was not spent, and the measures taken.' },
  },
  ({ form, assessment }) => {
    const [row, result] = [form.budget[0], assessment.budget[0]];
    const causes = form.boxes.filter(({ kind, label }) => kind === 'cause' && !ONLY_BELOW.test(label.text));
    const share = result?.rate ?? printedNumber(row?.rate ?? null);
    const at = row?.rate ?? row?.executed ?? null;
    const [box] = causes;
    if (box === undefined || share === null || at === null || isEmpty(at) || share.gte(LOW) || share.lt(0)) return [];
    if (causes.some(({ content }) => !isEmpty(content) && !isWeakNote(content.text))) return [];
    const said = isEmpty(box.content) ? { zh: '没有填写原因', en: 'no reason is given' } : { zh: `原因只写了“${wordsOf(box.content)}”`, en: `the reason given is only “${wordsOf(box.content)}”` };
    return [
      {
        cells: [at.cell, box.content.cell],
        printed: printedOf(at),
        computed: null,
        message: { zh: `预算执行率只有 ${percent(share)}，${said.zh}。`, en: `Only ${percent(share)} of the budget was spent; ${said.en}.` },
      },
    ];
  },
);

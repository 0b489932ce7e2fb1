import { basis } from '../basis';
import { formCheck } from '../check';
import { scoreGaps } from '../scoreGap';

/** Points were taken off though the target is met. */
export const metButReduced = formCheck(
  {
    id: 'met-but-reduced',
    title: { zh: '已完成却扣分', en: 'Points lost though met' },
    severity: 'error',
    rule: basis.evaluation('完成指标值的，记该指标所赋全部分值', 'a target reached has all its points'),
    suggestion: { zh: '请改记满分，或说明扣分的原因。', en: 'Please give all points, or say why they were taken off.' },
  },
  (input) => scoreGaps(input, 'met-but-reduced'),
);

import { basis } from '../basis';
import { formCheck } from '../check';
import { scoreGaps } from '../scoreGap';

/** Full marks for a target that was missed. */
export const fullThoughMissed = formCheck(
  {
    id: 'full-score-though-missed',
    title: { zh: '未完成却得满分', en: 'Full marks though missed' },
    severity: 'error',
    rule: basis.evaluation('未完成指标值的，按照完成值与指标值的比例记分', 'a target not reached is scored in proportion'),
    suggestion: { zh: '请按比例扣分，并填写偏差原因。', en: 'Please score it in proportion and explain the deviation.' },
  },
  (input) => scoreGaps(input, 'full-score-though-missed'),
);

import { basis } from '../basis';
import { formCheck } from '../check';
import { scoreGaps } from '../scoreGap';

/** A printed score has to follow from target and actual by the rules in force. */
export const scoreDiffers = formCheck(
  {
    id: 'score-differs',
    title: { zh: '得分与计分规则不符', en: 'Score does not follow from the rules' },
    severity: 'error',
    rule: basis.evaluation('完成指标值的记满分，未完成的按完成值与指标值的比例记分；定性指标分三档计分', 'met: full points; missed: in proportion; words in three tiers'),
    suggestion: { zh: '请按计分规则更正得分，或说明理由。', en: 'Please correct the score by the rules, or give the reason.' },
  },
  (input) => scoreGaps(input, 'score-differs'),
);

import { ZERO } from '../exact';
import { labelOf } from '../label';
import type { Measure } from '../measure';
import { NO_UNIT } from '../unit';

/** 零 alone. */
const NOUGHT = /^零$/;

const NEVER = /^(?:零|无|未发生|未出现|没有|不发生|不出现|杜绝|未有|未产生)(?=.*(?:事故|事件|投诉|上访|信访|违规|违纪|违法|伤亡|死亡|案件|差错|失误|舆情|感染|污染|隐患|纠纷|超标|返贫|火灾|泄[露密漏]|故障|延误|拖欠|逾期|欠薪|超支|问题|损失))/;

/** 零事故, 无投诉, 未发生安全事故: none of a bad thing, that is 0. */
export const readZero = (text: string): Measure | null =>
  (!NEVER.test(text) && !NOUGHT.test(text)) || /\d/.test(text) || text.length > 24
    ? null
    : { kind: 'quantity', quantity: { number: ZERO, unit: NO_UNIT, ownUnit: false, operator: null, label: labelOf(text.replace(NEVER, '').replace(NOUGHT, '')), trend: null, years: null, doubt: null } };

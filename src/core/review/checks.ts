import { basisMissing } from './checks/basisMissing';
import { budgetAdjusted } from './checks/budgetAdjusted';
import { budgetScore } from './checks/budgetScore';
import { actualNotMeasured, characterLost, everyActualEqualsTarget } from './checks/copiedTargets';
import { costAmounts } from './checks/costAmounts';
import { costDirection } from './checks/costDirection';
import { detailRowScored } from './checks/detailRowScored';
import { executionOverBudget } from './checks/executionOverBudget';
import { executionRate } from './checks/executionRate';
import { farAboveTarget } from './checks/farAboveTarget';
import { fieldsMissing } from './checks/fieldsMissing';
import { fundsParts } from './checks/fundsParts';
import { goalNumbers } from './checks/goalNumbers';
import { levelPoints } from './checks/levelPoints';
import { levelPointsMissing } from './checks/levelPointsMissing';
import { longTermTargets } from './checks/longTermTargets';
import { lowExecution } from './checks/lowExecution';
import { misplacedLevels } from './checks/misplacedLevels';
import { noteMissing } from './checks/noteMissing';
import { notMeasurable } from './checks/notMeasurable';
import { otherYear } from './checks/otherYear';
import { placeholderLeft } from './checks/placeholderLeft';
import { repeated } from './checks/repeated';
import { satisfactionMissing } from './checks/satisfactionMissing';
import { scoreRange } from './checks/scoreRange';
import { scoreRule } from './checks/scoreRule';
import { targetHistory } from './checks/targetHistory';
import { tooFewIndicators } from './checks/tooFewIndicators';
import { total } from './checks/total';
import { unitDiffers } from './checks/unitDiffers';
import { unitMissing } from './checks/unitMissing';
import { valuesMissing } from './checks/valuesMissing';
import { weights } from './checks/weights';
import { wrongCategory } from './checks/wrongCategory';
import type { Check } from './finding';

/** All checks, in the order in which their findings are shown. A new check is one file and one line here. */
export const checks: readonly Check[] = [
  executionRate,
  budgetScore,
  total,
  weights,
  levelPoints,
  scoreRange,
  scoreRule,
  executionOverBudget,
  fundsParts,
  detailRowScored,
  noteMissing,
  lowExecution,
  valuesMissing,
  placeholderLeft,
  fieldsMissing,
  satisfactionMissing,
  levelPointsMissing,
  misplacedLevels,
  wrongCategory,
  notMeasurable,
  actualNotMeasured,
  characterLost,
  everyActualEqualsTarget,
  repeated,
  otherYear,
  budgetAdjusted,
  farAboveTarget,
  unitMissing,
  unitDiffers,
  costAmounts,
  costDirection,
  goalNumbers,
  targetHistory,
  longTermTargets,
  tooFewIndicators,
  basisMissing,
];

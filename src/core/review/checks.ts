import type { Check, FormCheck, SheetCheck, WorkbookCheck, WorkbooksCheck } from './check';
import { actualMissing } from './checks/actualMissing';
import { actualNotMeasured } from './checks/actualNotMeasured';
import { amountsBelowExecuted } from './checks/amountsBelowExecuted';
import { basisMissing } from './checks/basisMissing';
import { budgetAdjusted } from './checks/budgetAdjusted';
import { budgetScore } from './checks/budgetScore';
import { categoryDiffers } from './checks/categoryDiffers';
import { cellErrors } from './checks/cellErrors';
import { characterLost } from './checks/characterLost';
import { columnWithoutHeading } from './checks/columnWithoutHeading';
import { costAmounts } from './checks/costAmounts';
import { costDirection } from './checks/costDirection';
import { costFarBelow } from './checks/costFarBelow';
import { costOverBudget } from './checks/costOverBudget';
import { costOverTarget } from './checks/costOverTarget';
import { costWithoutAmount } from './checks/costWithoutAmount';
import { countedInTwoProjects } from './checks/countedInTwoProjects';
import { countedTwice } from './checks/countedTwice';
import { dateForCount } from './checks/dateForCount';
import { dateOutsideYear } from './checks/dateOutsideYear';
import { detailRowScored } from './checks/detailRowScored';
import { differentActuals } from './checks/differentActuals';
import { directionInName } from './checks/directionInName';
import { duplicateGoal } from './checks/duplicateGoal';
import { duplicateIndicator } from './checks/duplicateIndicator';
import { everyActualEqualsTarget } from './checks/everyActualEqualsTarget';
import { everyProjectFull } from './checks/everyProjectFull';
import { executionOverBudget } from './checks/executionOverBudget';
import { executionRate } from './checks/executionRate';
import { externalLinks } from './checks/externalLinks';
import { farAboveTarget } from './checks/farAboveTarget';
import { fieldsMissing } from './checks/fieldsMissing';
import { formulaReplaced } from './checks/formulaReplaced';
import { fullThoughMissed } from './checks/fullThoughMissed';
import { fundsParts } from './checks/fundsParts';
import { goalFullThoughMissed } from './checks/goalFullThoughMissed';
import { goalNumbers } from './checks/goalNumbers';
import { hiddenFigures } from './checks/hiddenFigures';
import { levelPoints } from './checks/levelPoints';
import { levelPointsMissing } from './checks/levelPointsMissing';
import { longTermTargets } from './checks/longTermTargets';
import { longTermTotal } from './checks/longTermTotal';
import { lowExecution } from './checks/lowExecution';
import { metButReduced } from './checks/metButReduced';
import { misplacedLevels } from './checks/misplacedLevels';
import { namesAnotherProject } from './checks/namesAnotherProject';
import { noteMissing } from './checks/noteMissing';
import { noteWeak } from './checks/noteWeak';
import { numberAsText } from './checks/numberAsText';
import { otherYear } from './checks/otherYear';
import { percentOverHundred } from './checks/percentOverHundred';
import { placeholderLeft } from './checks/placeholderLeft';
import { pointsTotal } from './checks/pointsTotal';
import { quantitiesOnly } from './checks/quantitiesOnly';
import { quantityWithoutNumber } from './checks/quantityWithoutNumber';
import { reviewAboveOwn } from './checks/reviewAboveOwn';
import { reviewAboveSelf } from './checks/reviewAboveSelf';
import { sameIndicatorDiffers } from './checks/sameIndicatorDiffers';
import { sameTextTwoUnits } from './checks/sameTextTwoUnits';
import { satisfactionMissing } from './checks/satisfactionMissing';
import { scoreDiffers } from './checks/scoreDiffers';
import { scoreRange } from './checks/scoreRange';
import { singleIndicator } from './checks/singleIndicator';
import { soleCostDiffers } from './checks/soleCostDiffers';
import { tableParents } from './checks/tableParents';
import { tableRows } from './checks/tableRows';
import { tablesDisagree } from './checks/tablesDisagree';
import { tableSides } from './checks/tableSides';
import { targetHistory } from './checks/targetHistory';
import { targetMissing } from './checks/targetMissing';
import { total } from './checks/total';
import { totalOmitsExecution } from './checks/totalOmitsExecution';
import { twoInOne } from './checks/twoInOne';
import { unitDiffers } from './checks/unitDiffers';
import { unitDoesNotFit } from './checks/unitDoesNotFit';
import { unitMissing } from './checks/unitMissing';
import { unitNameDiffers } from './checks/unitNameDiffers';
import { unspentThoughDone } from './checks/unspentThoughDone';
import { weights } from './checks/weights';
import { wrongCategory } from './checks/wrongCategory';
import { yesNoTargets } from './checks/yesNoTargets';

/** Checks of one form, in the order in which their findings are shown. A new check is one file and one line here. */
export const formChecks: readonly FormCheck[] = [
  executionRate,
  budgetScore,
  total,
  totalOmitsExecution,
  weights,
  pointsTotal,
  levelPoints,
  scoreRange,
  reviewAboveSelf,
  scoreDiffers,
  fullThoughMissed,
  metButReduced,
  executionOverBudget,
  fundsParts,
  numberAsText,
  detailRowScored,
  noteMissing,
  lowExecution,
  unspentThoughDone,
  noteWeak,
  targetMissing,
  actualMissing,
  placeholderLeft,
  fieldsMissing,
  satisfactionMissing,
  levelPointsMissing,
  misplacedLevels,
  wrongCategory,
  quantityWithoutNumber,
  costWithoutAmount,
  twoInOne,
  yesNoTargets,
  actualNotMeasured,
  characterLost,
  everyActualEqualsTarget,
  duplicateGoal,
  duplicateIndicator,
  countedTwice,
  differentActuals,
  otherYear,
  dateOutsideYear,
  dateForCount,
  budgetAdjusted,
  farAboveTarget,
  unitMissing,
  unitDiffers,
  directionInName,
  unitDoesNotFit,
  percentOverHundred,
  costAmounts,
  soleCostDiffers,
  amountsBelowExecuted,
  costDirection,
  costOverBudget,
  costFarBelow,
  costOverTarget,
  goalNumbers,
  goalFullThoughMissed,
  targetHistory,
  longTermTargets,
  longTermTotal,
  singleIndicator,
  quantitiesOnly,
  basisMissing,
];

/** Checks of one sheet as a whole. */
export const sheetChecks: readonly SheetCheck[] = [
  tableParents,
  tableRows,
  tableSides,
  columnWithoutHeading,
  hiddenFigures,
  formulaReplaced,
  externalLinks,
  cellErrors,
];

/** Checks of the sheets of a workbook against one another. */
export const workbookChecks: readonly WorkbookCheck[] = [
  tablesDisagree,
  namesAnotherProject,
];

/** Checks of workbooks against one another. */
export const workbooksChecks: readonly WorkbooksCheck[] = [
  sameIndicatorDiffers,
  categoryDiffers,
  countedInTwoProjects,
  everyProjectFull,
  sameTextTwoUnits,
  reviewAboveOwn,
  unitNameDiffers,
];

/** All checks, each by the `rule` of its findings. */
export const checks: readonly Check[] = [...formChecks, ...sheetChecks, ...workbookChecks, ...workbooksChecks];

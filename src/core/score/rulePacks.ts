import type { Decimal } from 'decimal.js';
import type { Form } from '../recognise/form';
import type { Text } from '../outcome';
import { ZERO } from '../measure/exact';
import hubei2021 from './packs/hubei-2021.json';
import jiangxia2019 from './packs/jiangxia-2019.json';
import mof2020 from './packs/mof-2020.json';
import mof2021 from './packs/mof-2021.json';
import { readPoints } from './points';
import type { RulePack } from './rulePack';
import { shippedRulePack } from './rulePackSchema';
import { text } from './verdict';

const national = shippedRulePack(mof2020);
const hubei = shippedRulePack(hubei2021);
const costApart = shippedRulePack(mof2021);
const executionBeside = shippedRulePack(jiangxia2019);

/** The rule packs that come with the product; the first is the default. */
export const rulePacks: readonly RulePack[] = [national, hubei, costApart, executionBeside];

/** The pack of that id, or null. */
export const findRulePack = (id: string): RulePack | null => rulePacks.find((pack) => pack.id === id) ?? null;

const goalsWithPoints = (form: Form): number => form.goals.reduce((sum, { points }) => sum + (points === null || points <= 0 ? 0 : 1), 0);

const indicatorsMakeHundred = (form: Form): boolean => {
  const cells = new Map(form.indicators.flatMap(({ weight }) => (weight === null ? [] : [[`${String(weight.cell.row)}:${String(weight.cell.column)}`, readPoints(weight)] as const])));
  return [...cells.values()].reduce((sum: Decimal, points) => sum.plus(points ?? 0), ZERO).eq(100);
};

/** The rule pack that fits the points and words a form prints, and why; never its city or file name. */
export const proposeRulePack = (form: Form): { readonly pack: RulePack; readonly reason: Text } => {
  if (form.budgetPoints === 20 && (form.goalPoints !== null || form.indicatorPoints === 60 || goalsWithPoints(form) > 0)) {
    return { pack: hubei, reason: text('表中预算执行 20 分、目标另计分', 'The form gives 20 points to execution and scores the goals, too') };
  }
  if (form.boxes.some(({ content, label }) => /权重×B\/A|正向指标.*B\/A/.test(`${label.text}${content.text}`))) {
    return { pack: hubei, reason: text('表下备注写有“得分＝权重×B/A”', 'The notes of the form say weight × B/A') };
  }
  const budgetWeight = readPoints(form.budget[0]?.weight ?? null);
  if (budgetWeight?.gt(0) === true && indicatorsMakeHundred(form)) {
    return { pack: executionBeside, reason: text('指标分值合计已是 100 分，预算执行分另列', 'The indicators alone make 100 points, those of execution stand beside them') };
  }
  if (form.indicators.some(({ level1 }) => level1 !== null && /^成本(?:指标)?$/.test(level1.name))) {
    return { pack: costApart, reason: text('表中成本指标是一级指标', 'Cost is a level-1 heading of the form') };
  }
  return { pack: national, reason: text('未见其他评分办法的特征，按全国通用办法', 'No sign of another rule book: the national one') };
};

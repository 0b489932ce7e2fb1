import { failure, success } from '../outcome';
import type { Figure, Indicator } from '../recognise/form';
import { isFiller, wordsOf } from '../recognise/words';
import type { NewIndicator } from './buildEdit';
import { checkedName, givenPoints, pointsAs, weightLike } from './content';
import { withValue } from './draft';
import { labelOf, sameLevel } from './level';
import { refusals } from './problems';
import { asBefore, type Made, type Stage } from './stage';
import { targetCells } from './targetText';

const REASON = {
  indicator: { role: 'indicator', why: { zh: '按修改写入', en: 'Changed as asked' } },
  weight: { role: 'weight', why: { zh: '按修改写入分值', en: 'The weight as asked' } },
} as const;

const NAMES = {
  target: { zh: '指标值', en: 'target' },
  operator: { zh: '计算符号', en: 'operator' },
  unit: { zh: '计量单位', en: 'unit' },
  weight: { zh: '分值', en: 'weight' },
} as const;

/** The cells to be written, or the name of the part the row has no cell for. */
const writings = (stage: Stage, indicator: Indicator, change: Partial<NewIndicator>): readonly { readonly figure: Figure | null; readonly value: string | number; readonly part: 'name' | 'target' | 'operator' | 'unit' }[] => {
  const { target, operator, unit, name } = change;
  const cells = targetCells(stage.form, indicator, {
    target: target ?? indicator.target?.text ?? '',
    ...(operator === undefined ? {} : { operator }),
    ...(unit === undefined ? {} : { unit }),
  });
  const inTarget = target !== undefined || (operator !== undefined && indicator.operator === null) || (unit !== undefined && indicator.unit === null);
  const newOperator = operator !== undefined || (target !== undefined && cells.operator !== '' && indicator.operator !== null);
  const newUnit = (unit !== undefined && indicator.unit !== null) || (target !== undefined && cells.unit !== '' && indicator.unit !== null);
  return [
    ...(name === undefined ? [] : [{ figure: indicator.name, value: name.trim(), part: 'name' as const }]),
    ...(inTarget ? [{ figure: indicator.target, value: target === '' ? '' : cells.target, part: 'target' as const }] : []),
    ...(newOperator && indicator.operator !== null ? [{ figure: indicator.operator, value: cells.operator, part: 'operator' as const }] : []),
    ...(newUnit ? [{ figure: indicator.unit, value: cells.unit, part: 'unit' as const }] : []),
  ];
};

/** An indicator's own words and points are changed; its category is changed by moving it. */
export const changeIndicator = (stage: Stage, indicator: Indicator, change: Partial<NewIndicator>): Made => {
  const { draft, form } = stage;
  const fits = checkedName(change);
  if (!fits.ok) return fits;
  if (change.name !== undefined && isFiller(wordsOf(change.name))) return failure(refusals.notAName(change.name));
  const moved = (['level1', 'level2'] as const).some((role) => change[role] !== undefined && !sameLevel(change[role], labelOf(indicator, role)));
  if (moved) return failure(refusals.levelOfGroup(indicator.name.cell));
  const points = givenPoints(change.weight);
  if (!points.ok) return points;
  let made = draft;
  for (const { figure, value, part } of writings(stage, indicator, change)) {
    if (figure === null) return failure(refusals.notThere(part === 'name' ? NAMES.target : NAMES[part], indicator.name.cell));
    if (figure.formula !== null) return failure(refusals.formulaThere(figure.cell));
    made = withValue(made, figure.cell, value, figure.format, REASON.indicator);
  }
  if (points.value !== null) {
    const { weight } = indicator;
    if (weight === null) return failure(refusals.notThere(NAMES.weight, indicator.name.cell));
    if (indicator.sharedWith.length > 0) return failure(refusals.sharedWeight(weight.cell));
    if (weight.formula !== null) return failure(refusals.formulaThere(weight.cell));
    const like = weightLike(form, indicator);
    made = withValue(made, weight.cell, pointsAs(points.value, like), like?.format ?? 'General', REASON.weight);
  }
  const wanted = change.name?.trim();
  const index = form.indicators.indexOf(indicator);
  const isChanged = (now: Indicator): boolean => now.name.text === (wanted ?? indicator.name.text) && now.name.cell.row === indicator.name.cell.row;
  return success({ draft: made, wanted: asBefore(form).map((one) => (one === index ? isChanged : one)), cell: indicator.name.cell, remarks: [] });
};

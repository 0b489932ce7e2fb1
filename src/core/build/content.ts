import { failure, type Outcome, success, type Text } from '../outcome';
import { isEmpty } from '../figure/printed';
import { readNumberFormat } from '../measure/numberFormat';
import type { Figure, Form, Indicator } from '../recognise/form';
import type { Address } from '../sheet/address';
import { cellAt } from '../sheet/snapshot';
import type { NewIndicator } from './buildEdit';
import { type Draft, regionAt, withCell, withValue } from './draft';
import { rowFormula } from './formulas';
import { refusals } from './problems';
import { targetCells } from './targetText';

/** The longest text an Excel cell holds. */
const LONGEST_TEXT = 32_767;
const MOST_POINTS = 1_000_000;

/** An indicator's texts, trimmed and short enough; refused without a name. */
export const checkedName = (indicator: Partial<NewIndicator>): Outcome<void> => {
  const { name, level1 = '', level2 = '', target = '', operator = '', unit = '' } = indicator;
  if (name?.trim() === '') return failure(refusals.noName());
  return [name ?? '', level1, level2, target, operator, unit].some((text) => text.length > LONGEST_TEXT) ? failure(refusals.tooLong()) : success(undefined);
};

/** Points as a person gave them; null where they gave none. */
export const givenPoints = (weight: number | string | undefined): Outcome<number | null> => {
  if (weight === undefined || weight === '') return success(null);
  const text = typeof weight === 'number' ? String(weight) : weight.trim().replace(/分$/, '');
  const points = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(points) && points <= MOST_POINTS ? success(points) : failure(refusals.badWeight(String(weight)));
};

/** Points as the cells of this column hold them: a share under a format of per cent, words such as 10分 where the others print them. */
export const pointsAs = (points: number, like: Figure | null): string | number => {
  if (like !== null && typeof like.value === 'string' && /\d\s*分[)）]?$/.test(like.text)) return `${String(points)}分`;
  if (like !== null && typeof like.value === 'string' && /\d\s*%$/.test(like.text)) return `${String(points)}%`;
  if (like !== null && typeof like.value === 'number' && readNumberFormat(like.format).kind === 'percent') return Number((points / 100).toPrecision(12));
  return points;
};

/** The weight cell most like that of the row: its own where it holds something, else that of another row. */
export const weightLike = (form: Form, model: Indicator): Figure | null =>
  model.weight !== null && !isEmpty(model.weight) ? model.weight : (form.indicators.find(({ weight }) => weight !== null && !isEmpty(weight))?.weight ?? model.weight);

const REASON = {
  name: { role: 'indicator', why: { zh: '新指标的名称', en: 'The name of the new indicator' } },
  target: { role: 'indicator', why: { zh: '新指标的指标值', en: 'Its target' } },
  weight: { role: 'weight', why: { zh: '新指标的分值', en: 'Its weight' } },
  level: { role: 'level', why: { zh: '新的类别', en: 'The new category' } },
  formula: { role: 'sum', why: { zh: '这一栏每行都是公式，新的一行照写', en: 'Every row of the column has this formula; the new one gets it too' } },
} as const;

const WEIGHT_JOINED: Text = { zh: '这一行与旁边几行共用一个分值，没有另写分值。', en: 'The row shares one weight with those beside it; no weight of its own was written.' };
const NO_LEVELS: Text = { zh: '表里没有指标类别的栏目，类别没有写。', en: 'The form has no columns for categories; they were not written.' };
const NO_WEIGHT: Text = { zh: '这一行没有分值的单元格，分值没有写。', en: 'The row has no cell for a weight; it was not written.' };

/** The cell of the row under one of the model's; null where an area of other rows lies over it. */
const cellIn = (draft: Draft, row: number, figure: Figure | null): Address | null => {
  if (figure === null) return null;
  const area = regionAt(draft.sheet, row, figure.area.left);
  return area.top === row && area.bottom === row ? { row, column: area.left } : null;
};

const formatOf = (figure: Figure | null): string => figure?.format ?? 'General';

/** Whether an area of several rows lies over the row in the model's weight column. */
const isSharedWeight = (draft: Draft, row: number, model: Indicator): boolean => {
  if (model.weight === null) return false;
  const area = regionAt(draft.sheet, row, model.weight.area.left);
  return area.bottom > area.top;
};

export interface Written {
  readonly draft: Draft;
  readonly remarks: readonly Text[];
}

/** What a person should know about a weight or a level that has no cell. */
export const remarksOn = (draft: Draft, row: number, model: Indicator, indicator: NewIndicator): readonly Text[] => [
  ...(indicator.weight === undefined || indicator.weight === '' ? [] : isSharedWeight(draft, row, model) ? [WEIGHT_JOINED] : model.weight === null ? [NO_WEIGHT] : []),
  ...(model.level1 === null && model.level2 === null && (indicator.level1 ?? indicator.level2) !== undefined ? [NO_LEVELS] : []),
];

/** The draft with an indicator written into a row, each part into the cell that a model row has for it; what has no cell there is told in the remarks. */
export const writeIndicator = (draft: Draft, form: Form, row: number, model: Indicator, indicator: NewIndicator): Outcome<Written> => {
  const points = givenPoints(indicator.weight);
  if (!points.ok) return points;
  const cells = targetCells(form, model, indicator);
  let made = draft;
  const put = (figure: Figure | null, value: string | number, reason: (typeof REASON)[keyof typeof REASON], format = formatOf(figure)): void => {
    const cell = cellIn(made, row, figure);
    if (cell !== null && value !== '') made = withValue(made, cell, value, format, reason);
  };
  put(model.name, indicator.name.trim(), REASON.name, typeof model.name.value === 'string' ? formatOf(model.name) : 'General');
  put(model.target, cells.target, REASON.target);
  put(model.operator, cells.operator, REASON.target);
  put(model.unit, cells.unit, REASON.target);
  const like = weightLike(form, model);
  if (points.value !== null) put(model.weight, pointsAs(points.value, like), REASON.weight, formatOf(like));
  return success({ draft: made, remarks: remarksOn(made, row, model, indicator) });
};

/** The draft with a label printed as the level of a row. */
export const writeLevel = (draft: Draft, row: number, column: number, label: string): Draft => {
  const area = regionAt(draft.sheet, row, column);
  return label === '' || area.top !== row ? draft : withValue(draft, { row, column: area.left }, label, cellAt(draft.sheet, row, area.left)?.format ?? 'General', REASON.level);
};

/** The draft with the formulas that every row of the table has (rate, score by weight × ratio) written into the new row. */
export const copyFormulas = (draft: Draft, row: number, beside: number): Draft =>
  [...draft.sheet.cells].reduce((made, [key, cell]) => {
    const column = key % 16_384;
    if (Math.floor(key / 16_384) !== beside || cell.formula === null || cellAt(draft.sheet, row, column) !== undefined) return made;
    const area = regionAt(draft.sheet, row, column);
    if (area.top !== row || area.left !== column) return made;
    const formula = rowFormula(cell.formula, draft.sheet.name, beside, row);
    return formula === null ? made : withCell(made, { row, column }, { value: null, text: '', formula, format: cell.format }, REASON.formula);
  }, draft);

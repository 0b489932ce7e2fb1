import { columnName } from '../../sheet/address';
import type { Column, Figure, Indicator } from '../form';
import { halfWidth, wordsOf } from '../words';
import { type Draft, doubt, type Rule } from './doubt';

const isNumeric = (text: string): boolean => /^[-+]?[\d,]*\.?\d+(分|%)?$/.test(halfWidth(text).trim());

const place = (column: Column): string => columnName(column.left);

const filled = (figure: Figure | null): boolean => figure !== null && !/^[-—/\s]*$/.test(figure.text);

const has = (form: Draft, role: Column['role']): boolean => form.columns.some((column) => column.role === role);

/** Whether the texts of a role fill most rows. */
const mostly = (form: Draft, test: (indicator: Indicator) => boolean): boolean => form.indicators.length > 2 && form.indicators.filter(test).length * 2 > form.indicators.length;

/** A column of points that holds many texts is not a column of points. */
const pointsNotNumbers: Rule = (form) =>
  (['weight', 'score'] as const).flatMap((role) => {
    const column = form.columns.find((c) => c.role === role);
    const texts = form.indicators.flatMap((indicator) => (filled(indicator[role]) && typeof indicator[role]?.value !== 'object' ? [indicator[role]?.text.trim() ?? ''] : []));
    const odd = texts.filter((text) => !isNumeric(text));
    if (column === undefined || texts.length === 0 || odd.length * 4 <= texts.length) return [];
    return [doubt(0.3, 'points-not-numbers', column.header.cell, `${place(column)} 列按表头是${role === 'weight' ? '分值' : '得分'}，但多数不是数字，请核对这一列。`, `Column ${place(column)} is headed as ${role}, yet most of it is not numbers; please check it.`)];
  });

/** A score above its weight in many rows speaks for columns taken for one another. */
const scoresAboveWeights: Rule = (form) => {
  const pairs = form.indicators.flatMap(({ weight, score, sharedWith }) => (typeof weight?.value === 'number' && typeof score?.value === 'number' && sharedWith.length === 0 ? [[weight.value, score.value] as const] : []));
  const above = pairs.filter(([weight, score]) => score > weight);
  return above.length * 3 > pairs.length && pairs.length > 0 ? [doubt(0.3, 'scores-above-weights', null, '多数行的得分高于分值，两列可能认反了，请核对。', 'Most scores lie above their weights; the two columns may be taken for one another.')] : [];
};

const actualMissing: Rule = (form) =>
  form.kind === 'self-evaluation' && !has(form, 'actual') ? [doubt(0.3, 'actual-column-missing', null, '没有找到“实际完成值”列，无法计算得分。', 'No column of actual values was found; nothing can be scored.')] : [];

const targetMissing: Rule = (form) => (has(form, 'target') || form.columns.length === 0 ? [] : [doubt(0.3, 'target-column-missing', null, '没有找到“指标值”列。', 'No column of targets was found.')]);

/** A column nobody knows may be the one that is missing, when it stands behind the names. */
const unknownColumns: Rule = (form) => {
  const name = form.columns.find((column) => column.role === 'indicator');
  const missing = (['target', 'actual', 'weight', 'score', 'note'] as const).some((role) => !has(form, role) && (form.kind !== 'target-declaration' || role === 'target' || role === 'note'));
  return form.columns
    .filter((column) => column.role === 'other' && column.confidence < 1 && column.header.text.trim() !== '')
    .map((column) => doubt(missing && name !== undefined && column.left > name.left ? 0.12 : 0.04, 'column-unknown', column.header.cell, `${place(column)} 列“${column.header.text.replace(/\s/g, '')}”的用途没有识别，不读也不写。`, `Column ${place(column)} was not understood; it is neither read nor written.`));
};

const guessedColumns: Rule = (form) =>
  form.columns
    .filter((column) => column.role !== 'other' && column.confidence < 1)
    .map((column) =>
      column.confidence < 0.5
        ? doubt(0.15, 'column-contested', column.header.cell, `有几列都可能是“${column.header.text.replace(/\s/g, '')}”，取了 ${place(column)} 列，请核对。`, `Several columns may have this role; column ${place(column)} was taken, please check it.`)
        : doubt(0.05, 'column-guessed', column.header.cell, `${place(column)} 列的用途是按位置判断的，请核对。`, `The role of column ${place(column)} was judged by its place; please check it.`),
    );

/** Target and actual in one cell mean that rows or columns were taken apart wrongly. */
const tangledCells: Rule = (form) => {
  const tangled = form.indicators.find(({ target, actual }) => target !== null && actual !== null && target.cell.row === actual.cell.row && target.cell.column === actual.cell.column);
  return tangled === undefined ? [] : [doubt(0.3, 'cells-shared', tangled.name.cell, '指标值与完成值落在同一单元格，请核对列的对应。', 'Target and actual fall into the same cell; please check the columns.')];
};

/** One cell for many rows is a target of the whole, not of an indicator. */
const targetSpansRows: Rule = (form) => {
  const spanning = form.indicators.filter(({ target }) => target !== null && target.area.bottom - target.area.top >= 3);
  const [first] = spanning;
  return first !== undefined && spanning.length * 3 > form.indicators.length ? [doubt(0.3, 'target-spans-rows', first.target?.cell ?? null, '一个“指标值”单元格跨了许多指标，可能认错了列。', 'One target cell spans many indicators; the column may be wrong.')] : [];
};

const mostTargetsEmpty: Rule = (form) =>
  mostly(form, ({ target, history }) => !filled(target) && Object.values(history).every((past) => !filled(past)))
    ? [doubt(0.08, 'targets-mostly-empty', null, '多数指标没有指标值。若已填写，可能是列认错了。', 'Most indicators have no target. If they are filled in, the column may be wrong.')]
    : [];

/** Actual values filled in without scores, or scores without actual values, may stand in columns that were not seen. */
const halfFilled: Rule = (form) =>
  form.kind === 'self-evaluation' && has(form, 'actual') && mostly(form, ({ actual }) => !filled(actual)) && mostly(form, ({ score }) => filled(score))
    ? [doubt(0.08, 'scores-without-actuals', null, '多数指标有得分却没有完成值，可能是列认错了。', 'Most indicators have a score but no actual value; the column may be wrong.')]
    : [];

/** Names that are level labels or numbers mean that another column holds the names. */
const namesOdd: Rule = (form) => {
  const odd = (indicator: Indicator) => /^(\d+(\.\d+)?|(产出|效益|数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|(服务对象)?满意度)(指标)?)$/.test(wordsOf(indicator.name.text));
  const first = form.indicators.find(odd);
  return first !== undefined && form.indicators.filter(odd).length * 2 > form.indicators.length
    ? [doubt(0.15, 'names-odd', first.name.cell, '“指标名称”列多是类别或数字，可能认错了列。', 'The names are mostly categories or numbers; the column may be wrong.')]
    : [];
};

/** The rules about the columns of the indicator table. */
export const columnRules: readonly Rule[] = [
  pointsNotNumbers, scoresAboveWeights, actualMissing, targetMissing, unknownColumns, guessedColumns, tangledCells, targetSpansRows, mostTargetsEmpty, halfFilled, namesOdd,
];

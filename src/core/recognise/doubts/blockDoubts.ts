import type { Figure } from '../form';
import { halfWidth } from '../words';
import { doubt, type Draft, type Rule } from './doubt';

/** A form with rows for indicators and not one name in them: nothing is filled in yet, so nothing can be misread. */
const isBlank = ({ indicators, placeholders }: Draft): boolean => indicators.length === 0 && placeholders.length > 0 && placeholders.every(({ text }) => text.trim() === '');

const blankForm: Rule = (form) => (isBlank(form) ? [doubt(0, 'form-blank', null, '这是一张空白表，还没有填写指标。', 'This is a blank form: no indicator is filled in yet.')] : []);

const noIndicators: Rule = (form) =>
  form.indicators.length === 0 && !isBlank(form) && form.kind !== 'budget-table' && form.kind !== 'summary'
    ? [doubt(0.5, 'no-indicators', null, '找到了指标表的表头，但下面没有指标。', 'The header of an indicator table was found, but no indicator below it.')]
    : [];

const kindDoubtful: Rule = (form, { titleKind }) => {
  if (titleKind === null) return form.kind === 'budget-table' ? [] : [doubt(0.02, 'kind-not-in-title', null, '标题没有写明是哪种表，按表头判断。', 'The title does not name the kind of form; it was judged by the columns.')];
  return titleKind === form.kind ? [] : [doubt(0.15, 'kind-contradicts-title', null, '标题写的表种与表头的列不一致，请核对。', 'The title names another kind of form than the columns speak for; please check.')];
};

const fundsUnread: Rule = ({ kind }, { fundsLabel }) =>
  fundsLabel === null || (kind !== 'self-evaluation' && kind !== 'monitoring') ? [] : [doubt(0.15, 'funds-unread', fundsLabel.figure.cell, '这里像是资金执行情况，但没有读出金额。', 'This looks like the funds block, but no amounts were read from it.')];

const fundsTotalGuessed: Rule = (form, { fundsTotalled }) =>
  fundsTotalled === false && form.budget.length > 1 ? [doubt(0.12, 'funds-total-guessed', form.budget[0]?.label.cell ?? null, '资金部分没有写明总额的行，取了第一行。', 'No row of the funds block is named as the total; the first was taken.')] : [];

const goalUnread: Rule = (form, { goalLabel }) =>
  goalLabel === null || isBlank(form) ? [] : [doubt(0.12, 'goal-unread', goalLabel.figure.cell, '这里像是绩效目标，但没有读出内容。', 'This looks like a goal, but its text was not read.')];

const rowsUnread: Rule = (_, { unread }) =>
  unread === null ? [] : [doubt(0.15, 'rows-unread', unread.figure.cell, '这一行有数据，但不属于识别出的任何部分。', 'This row holds figures but belongs to no part that was recognised.')];

const rowsSkipped: Rule = (form, { skipped }) =>
  skipped === null || isBlank(form) ? [] : [doubt(0.12, 'rows-skipped', skipped.figure.cell, '这一行有分值或得分，却没有指标名称，未作为指标读取。', 'This row holds points but no indicator name; it was not read as an indicator.')];

const tablesBeside: Rule = (_, evidence) =>
  evidence.tablesBeside ? [doubt(0.15, 'tables-beside', null, '同一行里并排有两张指标表，请核对。', 'Two indicator tables stand side by side in the same rows; please check.')] : [];

const totalUnread: Rule = ({ total }) =>
  total !== null && total.weight === null && total.score === null ? [doubt(0.12, 'total-unread', total.label.cell, '找到了总分行，但没有读出分数。', 'A total row was found, but no figure in it.')] : [];

/** A total that names the points to be had but not those earned, though the rows are scored, may stand in the other column. */
const totalHalfEmpty: Rule = ({ total, indicators }) => {
  const scored = indicators.filter(({ score }) => score !== null && score.text.trim() !== '').length * 2 > indicators.length;
  if (total === null || total.score === null || total.weight === null || !scored) return [];
  const half = total.score.text.trim() === '' && total.weight.text.trim() !== '';
  return half ? [doubt(0.12, 'total-half-empty', total.score.cell, '总分行只有分值没有得分，可能填在了另一列。', 'The total row gives points but no score; it may stand in the other column.')] : [];
};

const headerBelow: Rule = (_, { headerWords }) =>
  headerWords === null ? [] : [doubt(0.15, 'header-words-below', headerWords.figure.cell, '表头下面还有像表头的一行，列的对应可能不对。', 'Below the header stands another row of header words; the columns may be wrong.')];

const numberIn = (figure: Figure | null): number => {
  if (typeof figure?.value === 'number') return figure.value;
  const match = /^\d+(\.\d+)?/.exec(halfWidth(figure?.text ?? '').trim());
  return match === null ? 0 : Number(match[0]);
};

/** The points of a role, a cell merged over several rows counted once. */
const sumOf = (form: Draft, role: 'weight' | 'score'): number => {
  const cells = new Map(form.indicators.flatMap((indicator) => (indicator[role] === null ? [] : [[`${String(indicator[role].cell.row)},${String(indicator[role].cell.column)}`, numberIn(indicator[role])] as const])));
  return [...cells.values()].reduce((sum, points) => sum + points, 0);
};

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.6;

/** Points that add up neither to a usual split nor to the printed total may be incomplete; a published form may be wrong as well. */
const pointsDoNotAdd: Rule = (form) => {
  const weights = sumOf(form, 'weight');
  const printed = numberIn(form.total?.weight ?? null);
  const wanted = [100, 90, 80, 70, 60, printed, printed - numberIn(form.budget[0]?.weight ?? null), form.indicatorPoints ?? 100];
  return weights === 0 || near(weights % 100, 0) || wanted.some((sum) => near(sum, weights)) ? [] : [doubt(0.04, 'weights-do-not-add', null, `读出的分值合计 ${String(Math.round(weights * 100) / 100)}，可能漏读了行。`, 'The weights read do not add up to a usual total; a row may be missing.')];
};

/** The rules about the parts of a form. */
export const blockRules: readonly Rule[] = [
  blankForm, noIndicators, kindDoubtful, fundsUnread, fundsTotalGuessed, goalUnread, rowsUnread, rowsSkipped, tablesBeside, totalUnread, totalHalfEmpty, headerBelow, pointsDoNotAdd,
];

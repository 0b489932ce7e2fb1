import type { Decimal } from 'decimal.js';
import { Exact, ONE } from '../measure/exact';
import { plainText, readMeasure } from '../measure';
import { readUnit } from '../measure/unit';
import type { BudgetRow, Figure, Form } from '../recognise/form';
import type { Text } from '../outcome';
import type { BudgetAssessment, Decisions } from './assessment';
import { decidedScore } from './decision';
import { placesOf, readPoints } from './points';
import type { RulePack } from './rulePack';
import { capped, equalsPercent, NONE, percentOf, pointsOf, productOf, type Share, shareOf, valueOf } from './share';
import { joined, text } from './verdict';

/** An amount of the funds block in the sheet's money unit; null where the cell is blank or says no amount. */
const amountOf = (figure: Figure | null, form: Form): Decimal | null => {
  if (figure === null) return null;
  const measure = readMeasure({ value: figure.value, text: figure.text, format: figure.format, year: form.year, timely: false });
  if (measure.kind !== 'quantity') return null;
  const { number, unit } = measure.quantity;
  const sheet = form.moneyUnit === null ? null : readUnit(plainText(form.moneyUnit));
  if (unit.dimension === 'money') return number.times(unit.scale).div(sheet?.dimension === 'money' ? sheet.scale : 1);
  return unit.scale.eq(1) ? number : number.times(unit.scale).div(sheet?.scale ?? 1);
};

interface Rate {
  readonly executed: Decimal;
  readonly budget: Decimal;
  /** The initial budget stands in for the adjusted one. */
  readonly initial: boolean;
}

const budgetOf = (row: BudgetRow, form: Form): { readonly budget: Decimal | null; readonly initial: boolean } => {
  const adjusted = amountOf(row.adjusted, form);
  return adjusted === null ? { budget: amountOf(row.initial, form), initial: true } : { budget: adjusted, initial: false };
};

/** The funds of a form as its total row states them (adjusted, else initial budget), in the base unit of money; null where it states none. */
export const fundsOf = (form: Form): Decimal | null => {
  const [first] = form.budget;
  const budget = first === undefined ? null : budgetOf(first, form).budget;
  const sheet = form.moneyUnit === null ? null : readUnit(plainText(form.moneyUnit));
  return budget === null || !budget.gt(0) ? null : budget.times(sheet?.scale ?? 1);
};

const rateOf = (row: BudgetRow, form: Form): Rate | null => {
  const executed = amountOf(row.executed, form);
  const { budget, initial } = budgetOf(row, form);
  return executed === null || budget === null || !budget.gt(0) || executed.lt(0) ? null : { executed, budget, initial };
};

const arithmetic = ({ executed, budget, initial }: Rate): Text => {
  const percent = equalsPercent(shareOf(executed, budget));
  return text(
    `执行数 ${executed.toFixed()} ÷ ${initial ? '年初预算数' : '全年预算数'} ${budget.toFixed()} ${percent}`,
    `executed ${executed.toFixed()} ÷ ${initial ? 'initial' : 'adjusted'} budget ${budget.toFixed()} ${percent}`,
  );
};

/** The sum of the detail rows stands in for a total row that is empty or 0, as a proposal. */
const rateOfDetails = (rows: readonly BudgetRow[], form: Form): Rate | null => {
  const known = rows.flatMap((row) => rateOf(row, form) ?? []);
  if (known.length === 0) return null;
  return { executed: known.reduce((sum, { executed }) => sum.plus(executed), new Exact(0)), budget: known.reduce((sum, { budget }) => sum.plus(budget), new Exact(0)), initial: known.some(({ initial }) => initial) };
};

interface ExecutionWeight {
  readonly points: Decimal | null;
  readonly certain: boolean;
}

/** The points for execution: the weight cell, else the label's, else the pack's – where the form has a place for the score at all. */
const weightOf = (row: BudgetRow, form: Form, pack: RulePack): ExecutionWeight => {
  const printed = readPoints(row.weight);
  if (printed !== null) return { points: printed, certain: true };
  if (form.budgetPoints !== null) return { points: new Exact(form.budgetPoints), certain: true };
  return row.score === null || pack.split.execution === null ? { points: null, certain: false } : { points: new Exact(pack.split.execution), certain: false };
};

/** The share of the points a rate earns: in proportion, or by the pack's ladder. */
const earnedBy = ({ executed, budget }: Rate, pack: RulePack): { readonly share: Share; readonly step: Text | null } => {
  const share = capped(shareOf(executed, budget));
  const { formula, tiers } = pack.execution;
  if (formula !== 'tiers' || tiers === undefined) return { share, step: null };
  const reached = tiers.find(({ from }) => share.over.gte(share.under.times(from)));
  if (reached === undefined) return { share: NONE, step: text('执行率低于最低一档', 'the rate is below the lowest step') };
  const from = percentOf(shareOf(new Exact(reached.from), ONE));
  return { share: shareOf(new Exact(reached.share), ONE), step: text(`达到“执行率 ${from} 及以上”一档`, `reaches the step from ${from} on`) };
};

const ratio = (rate: Rate | null): Decimal | null => (rate === null ? null : valueOf(shareOf(rate.executed, rate.budget)).toSignificantDigits(20));

const scoreSentence = (weight: Decimal, share: Share, score: Decimal, places: number): Text => {
  const sum = `${productOf(weight, share)} = ${score.toFixed(places)}`;
  return text(`得分 ${sum}`, `score ${sum}`);
};

const totalRow = (row: BudgetRow, details: readonly BudgetRow[], form: Form, pack: RulePack, decisions: Decisions): BudgetAssessment => {
  const { points: weight, certain } = weightOf(row, form, pack);
  const own = rateOf(row, form);
  const rate = own ?? rateOfDetails(details, form);
  const cell = row.label.cell;
  const common = { cell, rate: ratio(own), weight };
  const byPerson = decidedScore(decisions, cell, row.adjusted ?? row.initial, row.executed, weight);
  if (byPerson !== null) return { ...common, score: byPerson, certainty: 'certain', explanation: text(`由人判定：${byPerson.toFixed()} 分`, `decided by a person: ${byPerson.toFixed()} points`) };
  if (rate === null) {
    return { ...common, score: null, certainty: 'needs-judgement', explanation: text('预算数或执行数未填写、为 0 或为负数，执行率无法计算', 'Budget or executed amount is missing, 0 or negative: no rate can be computed') };
  }
  if (weight === null) return { ...common, score: null, certainty: 'certain', explanation: joined(arithmetic(rate), text('表中预算执行没有分值和得分栏，不计分', 'the form has no points and no score cell for execution: not scored')) };
  const places = placesOf(row.score, pack.rounding.places);
  const { share, step } = earnedBy(rate, pack);
  const score = pointsOf(weight, share, places);
  const over = rate.executed.gt(rate.budget) ? text('执行数超过预算数，按 100% 计分，请核实', 'more was executed than budgeted: scored as 100%, please check') : null;
  const assumed = certain ? null : text(`表中未印分值，按评分办法 ${weight.toFixed()} 分`, `the form prints no points; ${weight.toFixed()} as in the rule pack`);
  const fromDetails = own === null ? text('合计行为空或为 0，按明细行合计建议', 'the total row is empty or 0; proposed from the sum of the detail rows') : null;
  return {
    ...common,
    score,
    certainty: own === null ? 'needs-judgement' : over !== null || !certain ? 'suggested' : 'certain',
    explanation: joined(arithmetic(rate), fromDetails, over, step, assumed, scoreSentence(weight, share, score, places), pack.execution.clause),
  };
};

const detailRow = (row: BudgetRow, form: Form): BudgetAssessment => {
  const rate = rateOf(row, form);
  return {
    cell: row.label.cell, rate: ratio(rate), weight: readPoints(row.weight), score: null, certainty: 'certain',
    explanation: rate === null ? text('本行未填写预算数或执行数', 'No budget or executed amount in this row') : joined(arithmetic(rate), text('明细行不计分', 'detail rows are not scored')),
  };
};

/** The rows of the funds block: a rate for each, a score for the first, which is the total. Empty for forms that are not scored. */
export const assessBudget = (form: Form, pack: RulePack, decisions: Decisions): readonly BudgetAssessment[] => {
  const [first, ...details] = form.budget;
  if (first === undefined || form.kind !== 'self-evaluation') return [];
  return [totalRow(first, details, form, pack, decisions), ...details.map((row) => detailRow(row, form))];
};


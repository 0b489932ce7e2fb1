import { formatAddress } from '../sheet/address';
import { formatArea } from '../sheet/area';
import { a4Sheet } from './a4Sheet';
import type { SheetBlueprint } from './blueprint';
import { category, frame2020, type Part } from './categories';
import type { FormContent } from './content';
import { fundsBlock, fundsCells, fundsRows, type FundsSpec } from './fundsBlock';
import { withGoalPoints } from './goalPoints';
import { goalTables, type GoalTable } from './goalTables';
import { boxRow, fieldRow, freeLine, remarkRow, titleBlock, withEarlier } from './head';
import { indicatorTable, tableRows } from './indicatorTable';
import { perDepartment } from './perForm';
import { allow, areaOn, blank, formula, join, put, rows, span, stack, text, textOrBlank, type Piece } from './piece';
import { indicatorPoints, pointsLabel, presetPoints, type FormPoints } from './presetPoints';
import { rulesRemark, tierWords } from './ruleWords';
import type { TableSpec } from './tableSpec';
import { SCORED, type Template, type TemplateOptions } from './template';
import { totalRow } from './totalRow';

const COLUMNS = [12, 10, 13, 20, 13, 13, 8.5, 10.5];
const WIDTH = span(0, 7);
const [WEIGHT, SCORE] = [span(6), span(7)];
/** Rows above the first goal beside those of the funds block. */
const HEAD_ROWS = 4;

const FRAME: readonly Part[] = frame2020(null, null, null).map((part) => ({ ...part, categories: part.categories.map(({ name }) => category(name)) }));

/** Points of the layout: execution, the goals by themselves, the indicators of all goals together. */
const POINTS: FormPoints = { execution: 20, goals: 16, parts: [{ name: '指标', points: 64, categories: [] }] };

const fundsOf = (execution: number): FundsSpec => ({
  label: `预算执行情况\n（万元）${pointsLabel(execution)}`,
  labelAt: span(0, 1),
  nameAt: span(2, 3),
  points: execution,
  names: ['部门整体支出总额'],
  columns: [
    { role: 'adjusted', heading: '预算数（A）', at: span(4) },
    { role: 'executed', heading: '执行数（B）', at: span(5) },
    { role: 'rate', heading: '执行率\n（B/A）', at: span(6) },
    { role: 'score', heading: `得分（${String(execution)}分\n*执行率）`, at: span(7) },
  ],
});

const REMARK = [
  '备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为财政资金实际支出数。',
  '2.每个年度目标本身的分值印在目标编号后，填写目标得分；各目标的指标另按分值计分，全部合计为100分。',
  '3.正向指标得分=分值×实际完成值÷目标值，反向指标得分=分值×目标值÷实际完成值，得分不超过分值；定性指标分三档，分别按分值的100%-80%（含）、80%-50%（含）、50%-0%计分。没有内容的指标行可以填“无”或删去分值。',
].join('\n');

const tableOf = ({ parts }: GoalTable, tiers: readonly string[]): TableSpec => ({
  tiers,
  label: '年度绩效指标',
  labelAt: span(0),
  parts,
  pointsInLabels: false,
  columns: [
    { role: 'level1', heading: '一级指标', at: span(1) },
    { role: 'level2', heading: '二级指标', at: span(2) },
    { role: 'indicator', heading: '指标名称', at: span(3) },
    { role: 'target', heading: '年初指标值', at: span(4) },
    { role: 'actual', heading: '实际完成值', at: span(5) },
    { role: 'weight', heading: '分值', at: WEIGHT },
    { role: 'score', heading: '得分', at: SCORE },
  ],
});

/** 年度目标1（8分）： with the goal and, where goals have points, its score. */
const goalLine = (top: number, { number, points, text: words }: GoalTable): Piece => {
  const label = put(areaOn(span(0, 1), top), text(`年度目标${String(number)}${pointsLabel(points)}：`), 'heading');
  if (points === null) return join(label, put(areaOn(span(2, 7), top), textOrBlank(words), 'text'), rows(28));
  return join(
    label,
    put(areaOn(span(2, 5), top), textOrBlank(words), 'text'),
    put(areaOn(WEIGHT, top), text('目标得分'), 'heading'),
    put(areaOn(SCORE, top), blank, 'points'),
    allow(areaOn(SCORE, top), { kind: 'decimal', min: 0, max: points }, `目标得分，填 0 至 ${String(points)} 分`, '得分不能小于 0，也不能超过分值'),
    rows(28),
  );
};

const tablesAt = (goals: readonly GoalTable[], lines: readonly number[]) =>
  goals.map((goal, index) => ({ first: (lines[index] ?? 0) + 2, last: (lines[index] ?? 0) + 1 + tableRows(goal) }));

const totalOf = (top: number, funds: FundsSpec, goals: readonly GoalTable[], lines: readonly number[]): Piece => {
  const execution = fundsCells(funds, HEAD_ROWS).score;
  const scored = lines.filter((_, index) => goals[index]?.points != null);
  return totalRow(top, {
    label: '总分',
    labelAt: span(0, 6),
    weightAt: null,
    scoreAt: SCORE,
    checkAt: null,
    tables: tablesAt(goals, lines),
    otherWeights: [],
    otherScores: [...(execution === undefined ? [] : [execution]), ...scored.map((row) => formatAddress({ row, column: SCORE.left }))],
    otherPoints: 0,
  });
};

/** The sum of all points in words: those of the goals stand in no cell of their own. */
const pointsLine = (top: number, execution: number, goals: readonly GoalTable[], lines: readonly number[]): Piece => {
  const own = Math.round(goals.reduce((sum, { points }) => sum + (points ?? 0), 0) * 100) / 100;
  const inTables = `SUM(${tablesAt(goals, lines).map(({ first, last }) => formatArea(areaOn(WEIGHT, first, last))).join(',')})`;
  const all = `ROUND(${String(execution)}+${String(own)}+${inTables},2)`;
  const words = `="分值合计：预算执行${String(execution)}分+年度目标${String(own)}分+指标"&ROUND(${inTables},2)&"分="&${all}&"分"&IF(${all}=100,"","，应为100分，请调整")`;
  return join(put(areaOn(WIDTH, top), formula(words), 'remark'), rows(18));
};

const sheetFor = (options: TemplateOptions, content: FormContent): SheetBlueprint => {
  const points = presetPoints(options.rules, POINTS);
  const funds = fundsOf(points.execution);
  const tiers = tierWords(options.rules);
  const goals = withGoalPoints(goalTables(content, 'annual', FRAME, options, options.goals ?? 2), points.goals, indicatorPoints(points));
  const first = HEAD_ROWS + fundsRows(funds);
  const lines = goals.map((_, index) => first + goals.slice(0, index).reduce((sum, goal) => sum + 2 + tableRows(goal), 0));
  const piece = stack(
    (top) => titleBlock(top, WIDTH, `${String(options.year)}年度${content.unit ?? ''}部门整体绩效自评表`, null),
    (top) => freeLine(top, WIDTH, `单位名称（盖章）：${content.unit ?? ''}          填报日期：`),
    (top) => fieldRow(top, [{ label: '单位名称', at: span(0, 1), input: span(2, 7), value: content.unit }]),
    (top) =>
      fieldRow(top, [
        { label: '基本支出总额', at: span(0, 1), input: span(2, 3) },
        { label: '项目支出总额', at: span(4), input: span(5, 7) },
      ]),
    (top) => fundsBlock(top, funds),
    ...goals.flatMap((goal) => [(top: number) => goalLine(top, goal), (top: number) => indicatorTable(top, tableOf(goal, tiers))]),
    (top) => totalOf(top, funds, goals, lines),
    (top) => pointsLine(top, points.execution, goals, lines),
    (top) => boxRow(top, { label: '偏差大或目标未完成原因分析', at: span(0, 1), input: span(2, 7) }),
    (top) => boxRow(top, { label: '改进措施及结果应用方案', at: span(0, 1), input: span(2, 7) }),
    (top) => remarkRow(top, WIDTH, withEarlier(options.rules === undefined ? REMARK : rulesRemark(options.rules), content), 40),
  );
  return a4Sheet(piece, { name: '部门整体绩效自评表', columns: COLUMNS, orientation: 'portrait', freezeRow: 3, headerRow: first + 1 });
};

/** Department self-evaluation of Hubei and Wuhan: execution 20, and for each annual goal its own points and a table of its indicators, 80 in all. */
export const hubeiDepartment: Template = {
  id: 'hubei-department',
  name: { zh: '部门整体绩效自评表（湖北格式，每个年度目标一张指标表）', en: 'Department self-evaluation form (Hubei, a table for each goal)' },
  kind: 'self-evaluation',
  scope: 'department',
  takesProjects: false,
  room: { ...SCORED, tablePerGoal: true },
  make: (options) => perDepartment(options, (content) => sheetFor(options, content)),
};

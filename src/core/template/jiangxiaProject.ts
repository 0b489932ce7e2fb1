import type { Part } from './categories';
import type { FundsSpec } from './fundsBlock';
import { NATIONAL_COLUMNS, nationalFunds, nationalGoals, nationalHead, nationalRemark, nationalTable, nationalTotal, POINTS_2020 } from './nationalGrid';
import { span } from './piece';
import type { FormPoints } from './presetPoints';
import { selfEvaluation, type SelfEvaluationLayout, type SelfEvaluationSpec } from './selfEvaluation';
import type { TableSpec } from './tableSpec';
import { SCORED, type Template } from './template';

/** Headings of the frame without the letters behind them: 全年预算数（A） is 全年预算 here. */
const plain = (heading: string): string => heading.replace(/\n|（.*）/g, '').replace(/^年度/, '');

const fundsOf = (execution: number): FundsSpec => {
  const funds = nationalFunds('项目\n资金\n（万\n元）', execution);
  const columns = funds.columns.map((column) => ({ ...column, heading: column.role === 'adjusted' ? '全年预算' : plain(column.heading) }));
  return { ...funds, labelAt: span(0), nameAt: span(1, 2), columns };
};

const tableOf = (parts: readonly Part[]): TableSpec => {
  const table = nationalTable(parts, false);
  return { ...table, columns: table.columns.map((column) => ({ ...column, heading: column.role === 'note' ? column.heading : plain(column.heading) })) };
};

const specFor = ({ execution, goals, parts }: FormPoints): SelfEvaluationSpec => ({
  sheet: '项目资金支出绩效自评表',
  columns: NATIONAL_COLUMNS,
  orientation: 'portrait',
  title: (year, project) => `${String(year)}年度${project}项目资金支出绩效自评表`,
  subtitle: (year) => `（${String(year)}年度）`,
  lines: [],
  head: nationalHead,
  funds: fundsOf(execution),
  goals: nationalGoals('预算目标', '实际完成情况', goals, 3),
  table: tableOf(parts),
  total: nationalTotal,
  boxes: [],
  remark: nationalRemark,
});

const layout: SelfEvaluationLayout = { points: POINTS_2020, spec: specFor };

/** Project self-evaluation in the layout of Jiangxia (Wuhan), with the weights of the table brought to 90 so that all parts make 100. */
export const jiangxiaProject: Template = {
  id: 'jiangxia-project',
  name: { zh: '项目资金支出绩效自评表（江夏格式）', en: 'Project self-evaluation form (Jiangxia layout)' },
  kind: 'self-evaluation',
  scope: 'project',
  takesProjects: true,
  room: SCORED,
  make: (options) => selfEvaluation(layout, options),
};

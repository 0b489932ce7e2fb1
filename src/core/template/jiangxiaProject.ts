import { frame2020 } from './categories';
import { NATIONAL_COLUMNS, nationalFunds, nationalGoals, nationalHead, nationalRemark, nationalTable, nationalTotal } from './nationalGrid';
import { span } from './piece';
import { selfEvaluation, type SelfEvaluationSpec } from './selfEvaluation';
import { SCORED, type Template } from './template';

const funds = nationalFunds('项目\n资金\n（万\n元）', 10);
const table = nationalTable(frame2020(50, 30, 10), false);

const spec: SelfEvaluationSpec = {
  sheet: '项目资金支出绩效自评表',
  columns: NATIONAL_COLUMNS,
  orientation: 'portrait',
  title: (year, project) => `${String(year)}年度${project}项目资金支出绩效自评表`,
  subtitle: (year) => `（${String(year)}年度）`,
  lines: [],
  head: nationalHead,
  funds: {
    ...funds,
    labelAt: span(0),
    nameAt: span(1, 2),
    columns: funds.columns.map((column) => ({ ...column, heading: column.heading.replace(/（.*）|数（A）$/, '') })),
  },
  goals: { ...nationalGoals('预算目标', '实际完成情况'), columns: [{ role: 'target', heading: '预算目标', at: span(1, 3) }, { role: 'actual', heading: '实际完成情况', at: span(4, 8) }] },
  table: { ...table, columns: table.columns.map((column) => ({ ...column, heading: column.heading.replace(/^年度|（[AB]）/g, '') })) },
  total: nationalTotal,
  boxes: [],
  remark: nationalRemark,
};

/** Project self-evaluation in the layout of Jiangxia (Wuhan), with the weights of the table brought to 90 so that all parts make 100. */
export const jiangxiaProject: Template = {
  id: 'jiangxia-project',
  name: { zh: '项目资金支出绩效自评表（江夏格式）', en: 'Project self-evaluation form (Jiangxia layout)' },
  kind: 'self-evaluation',
  scope: 'project',
  room: SCORED,
  make: (options) => selfEvaluation(spec, options),
};

import { pointed, type Part } from './categories';
import { NATIONAL_COLUMNS, nationalFunds, nationalGoals, nationalRemark, nationalTable, nationalTotal } from './nationalGrid';
import { span } from './piece';
import type { FormPoints } from './presetPoints';
import { departmentEvaluation, type SelfEvaluationLayout, type SelfEvaluationSpec } from './selfEvaluation';
import { SCORED, type Template } from './template';

const PARTS: readonly Part[] = [
  { name: '产出指标', points: 50, categories: [pointed('数量指标', 10), pointed('质量指标', 20), pointed('时效指标', 10), pointed('成本指标', 10)] },
  { name: '效益指标', points: 30, categories: [pointed('经济效益指标', 10, 1), pointed('社会效益指标', 10, 1), pointed('生态效益指标', 5, 1), pointed('可持续影响指标', 5, 1)] },
  { name: '满意度指标', points: 10, categories: [pointed('服务对象满意度指标', 10)] },
];

const specFor = ({ execution, goals, parts }: FormPoints): SelfEvaluationSpec => ({
  sheet: '部门整体支出绩效自评表',
  columns: NATIONAL_COLUMNS,
  orientation: 'portrait',
  title: (year) => `${String(year)}年度部门整体支出绩效自评表`,
  subtitle: null,
  lines: [],
  head: [[{ label: '预算部门', at: span(0, 1), input: span(2, 8), prefill: 'unit' }]],
  funds: {
    ...nationalFunds('年度\n预算\n申请\n（万\n元）', execution),
    labelAt: span(0),
    nameAt: span(1, 2),
    names: ['年度资金总额'],
    lines: [
      ['按收入性质分：', '按支出性质分：'],
      ['其中：一般公共预算：', '其中：基本支出：'],
      ['政府性基金拨款：', '项目支出：'],
      ['纳入专户管理的非税收入拨款：', ''],
      ['其他资金：', ''],
    ].map(([income = '', spending = '']) => [
      { at: span(1, 4), words: income },
      { at: span(5, 8), words: spending },
    ]),
  },
  goals: nationalGoals('预期目标', '实际完成情况', goals),
  table: nationalTable(parts, true),
  total: nationalTotal,
  boxes: [],
  remark: nationalRemark,
});

const layout: SelfEvaluationLayout = { points: { execution: 10, goals: null, parts: PARTS }, spec: specFor };

/** Department self-evaluation in the layout of Yiyang: funds by kind of income and expenditure, points in the labels of both levels. */
export const yiyangDepartment: Template = {
  id: 'yiyang-department',
  name: { zh: '部门整体支出绩效自评表（益阳格式）', en: 'Department self-evaluation form (Yiyang layout)' },
  kind: 'self-evaluation',
  scope: 'department',
  takesProjects: false,
  room: SCORED,
  make: (options) => departmentEvaluation(layout, options),
};

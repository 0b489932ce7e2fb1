import { NATIONAL_COLUMNS, nationalFunds, nationalGoals, nationalRemark, nationalTable, nationalTotal, POINTS_2020 } from './nationalGrid';
import { span } from './piece';
import type { FormPoints } from './presetPoints';
import { departmentEvaluation, type SelfEvaluationLayout, type SelfEvaluationSpec } from './selfEvaluation';
import { SCORED, type Template } from './template';

const specFor = ({ execution, goals, parts }: FormPoints): SelfEvaluationSpec => ({
  sheet: '部门整体支出绩效自评表',
  columns: NATIONAL_COLUMNS,
  orientation: 'portrait',
  title: () => '部门整体支出绩效自评表',
  subtitle: (year) => `（${String(year)}年度）`,
  lines: [],
  head: [[{ label: '部门名称', at: span(0, 1), input: span(2, 8), prefill: 'unit' }]],
  funds: { ...nationalFunds('部门整体支出\n（万元）', execution), names: ['年度资金总额', '其中：基本支出', '项目支出'] },
  goals: nationalGoals('预期目标', '实际完成情况', goals),
  table: nationalTable(parts, false),
  total: nationalTotal,
  boxes: [],
  remark: nationalRemark,
});

const layout: SelfEvaluationLayout = { points: POINTS_2020, spec: specFor };

/** Department self-evaluation in the national frame: execution 10, output 50, benefit 30, satisfaction 10. */
export const mof2020Department: Template = {
  id: 'mof-2020-department',
  name: { zh: '部门整体支出绩效自评表（全国通用）', en: 'Department self-evaluation form (national)' },
  kind: 'self-evaluation',
  scope: 'department',
  takesProjects: false,
  room: SCORED,
  make: (options) => departmentEvaluation(layout, options),
};

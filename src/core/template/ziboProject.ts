import { NATIONAL_COLUMNS, nationalFunds, nationalGoals, nationalRemark, nationalTable, nationalTotal, POINTS_2020 } from './nationalGrid';
import { span } from './piece';
import type { FormPoints } from './presetPoints';
import { selfEvaluation, type SelfEvaluationLayout, type SelfEvaluationSpec } from './selfEvaluation';
import { SCORED, type Template } from './template';

const specFor = ({ execution, goals, parts }: FormPoints): SelfEvaluationSpec => ({
  sheet: '预算项目支出绩效自评表',
  columns: NATIONAL_COLUMNS,
  orientation: 'portrait',
  title: () => '市级预算项目支出绩效自评表',
  subtitle: (year) => `（${String(year)}年度）`,
  lines: [{ words: () => '单位：万元', right: true }],
  head: [
    [
      { label: '项目名称', at: span(0, 1), input: span(2, 4), prefill: 'project' },
      { label: '主管部门', at: span(5), input: span(6, 8), prefill: 'department' },
    ],
    [
      { label: '项目实施单位', at: span(0, 1), input: span(2, 4), prefill: 'unit' },
      { label: '联系电话', at: span(5), input: span(6, 8) },
    ],
  ],
  funds: nationalFunds('项目资金（万元）', execution),
  goals: nationalGoals('年初预期目标', '目标实际完成情况', goals),
  table: nationalTable(parts, true),
  total: nationalTotal,
  boxes: [{ label: '总分在80分以下项目未实现绩效目标的原因分析及拟采取的措施说明', at: span(0, 3), input: span(4, 8), height: 26 }],
  remark: nationalRemark,
});

const layout: SelfEvaluationLayout = { points: POINTS_2020, spec: specFor };

/** Project self-evaluation in the layout of Zibo: points in the level-1 labels, a box of reasons for totals below 80. */
export const ziboProject: Template = {
  id: 'zibo-project',
  name: { zh: '市级预算项目支出绩效自评表（淄博格式）', en: 'Project self-evaluation form (Zibo layout)' },
  kind: 'self-evaluation',
  scope: 'project',
  takesProjects: true,
  room: SCORED,
  make: (options) => selfEvaluation(layout, options),
};

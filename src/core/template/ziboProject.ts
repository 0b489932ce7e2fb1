import { frame2020 } from './categories';
import { NATIONAL_COLUMNS, nationalFunds, nationalGoals, nationalRemark, nationalTable, nationalTotal } from './nationalGrid';
import { span } from './piece';
import { selfEvaluation, type SelfEvaluationSpec } from './selfEvaluation';
import { SCORED, type Template } from './template';

const spec: SelfEvaluationSpec = {
  sheet: '预算项目支出绩效自评表',
  columns: NATIONAL_COLUMNS,
  orientation: 'portrait',
  title: () => '市级预算项目支出绩效自评表',
  subtitle: (year) => `（${String(year)}年度）`,
  lines: [() => '单位：万元'],
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
  funds: nationalFunds('项目资金（万元）', 10),
  goals: nationalGoals('年初预期目标', '目标实际完成情况'),
  table: nationalTable(frame2020(50, 30, 10), true),
  total: nationalTotal,
  boxes: [{ label: '总分在80分以下项目未实现绩效目标的原因分析及拟采取的措施说明', at: span(0, 3), input: span(4, 8) }],
  remark: nationalRemark,
};

/** Project self-evaluation in the layout of Zibo: points in the level-1 labels, a box of reasons for totals below 80. */
export const ziboProject: Template = {
  id: 'zibo-project',
  name: { zh: '市级预算项目支出绩效自评表（淄博格式）', en: 'Project self-evaluation form (Zibo layout)' },
  kind: 'self-evaluation',
  scope: 'project',
  room: SCORED,
  make: (options) => selfEvaluation(spec, options),
};

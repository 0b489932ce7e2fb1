import { frame2020 } from './categories';
import { scoredGoals } from './goalBlock';
import { span } from './piece';
import { indicatorPoints, pointsLabel, type FormPoints } from './presetPoints';
import { selfEvaluation, type SelfEvaluationLayout, type SelfEvaluationSpec } from './selfEvaluation';
import { SCORED, type Template } from './template';

const specFor = ({ execution, goals, parts }: FormPoints): SelfEvaluationSpec => ({
  sheet: '项目自评表',
  columns: [12, 10.5, 13.5, 20, 13, 13, 8.5, 9.5],
  orientation: 'portrait',
  title: (year, project) => `${String(year)}年度${project}项目自评表`,
  subtitle: null,
  lines: [{ words: (unit) => `单位名称（盖章）：${unit}          填报日期：` }],
  head: [
    [{ label: '项目名称', at: span(0, 1), input: span(2, 7), prefill: 'project' }],
    [
      { label: '主管部门', at: span(0, 1), input: span(2, 3), prefill: 'department' },
      { label: '项目实施单位', at: span(4), input: span(5, 7), prefill: 'unit' },
    ],
  ],
  funds: {
    label: `预算执行情况\n（万元）\n${pointsLabel(execution)}`,
    labelAt: span(0),
    nameAt: span(1, 2),
    points: execution,
    names: ['年度财政资金总额'],
    columns: [
      { role: 'adjusted', heading: '预算数（A）', at: span(3) },
      { role: 'executed', heading: '执行数（B）', at: span(4) },
      { role: 'rate', heading: '执行率（B/A）', at: span(5) },
      { role: 'score', heading: `得分（${String(execution)}分*执行率）`, at: span(6, 7) },
    ],
  },
  goals: scoredGoals(
    {
      label: '项目绩效总目标',
      labelAt: span(0, 1),
      columns: [
        { role: 'target', heading: '年初设定目标', at: span(2, 3) },
        { role: 'actual', heading: '全年实际完成情况', at: span(4, 7) },
      ],
    },
    goals,
    span(7),
  ),
  table: {
    label: `项目年度\n绩效指标\n${pointsLabel(indicatorPoints({ parts }))}`,
    labelAt: span(0),
    parts,
    pointsInLabels: false,
    // The published forms have no column of weights; without one no score can be checked, so it is added.
    columns: [
      { role: 'level1', heading: '一级指标', at: span(1) },
      { role: 'level2', heading: '二级指标', at: span(2) },
      { role: 'indicator', heading: '指标名称', at: span(3) },
      { role: 'target', heading: '年初目标值', at: span(4) },
      { role: 'actual', heading: '实际完成值', at: span(5) },
      { role: 'weight', heading: '分值', at: span(6) },
      { role: 'score', heading: '得分', at: span(7) },
    ],
  },
  total: { label: '总分', labelAt: span(0, 5) },
  boxes: [
    { label: '偏差大或目标未完成原因分析', at: span(0, 1), input: span(2, 7) },
    { label: '改进措施及结果应用方案', at: span(0, 1), input: span(2, 7) },
  ],
  remark: {
    words: [
      '备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。',
      '2.正向指标得分=分值×实际完成值÷目标值，反向指标得分=分值×目标值÷实际完成值，得分不超过分值。',
      '3.定性指标分为达成、部分达成、未达成预期指标三档，分别按分值的100%-80%（含）、80%-50%（含）、50%-0%计分。',
    ].join('\n'),
    height: 40,
  },
});

const layout: SelfEvaluationLayout = { points: { execution: 20, goals: 20, parts: frame2020(30, 20, 10) }, spec: specFor };

/** Project self-evaluation of Hubei and Wuhan: execution 20, goal 20, indicators 60. */
export const hubeiProject: Template = {
  id: 'hubei-project',
  name: { zh: '项目自评表（湖北 20/20/60）', en: 'Project self-evaluation form (Hubei, 20/20/60)' },
  kind: 'self-evaluation',
  scope: 'project',
  takesProjects: true,
  room: SCORED,
  make: (options) => selfEvaluation(layout, options),
};

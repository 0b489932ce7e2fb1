import { NATIONAL_COLUMNS, nationalFunds, nationalGoals, nationalHead, nationalRemark, nationalTable, nationalTotal, POINTS_2020 } from './nationalGrid';
import type { FormPoints } from './presetPoints';
import { selfEvaluation, type SelfEvaluationLayout, type SelfEvaluationSpec } from './selfEvaluation';
import { SCORED, type Template } from './template';

const specFor = ({ execution, goals, parts }: FormPoints): SelfEvaluationSpec => ({
  sheet: '项目支出绩效自评表',
  columns: NATIONAL_COLUMNS,
  orientation: 'portrait',
  title: () => '项目支出绩效自评表',
  subtitle: (year) => `（${String(year)}年度）`,
  lines: [],
  head: nationalHead,
  funds: nationalFunds('项目资金（万元）', execution),
  goals: nationalGoals('预期目标', '实际完成情况', goals),
  table: nationalTable(parts, false),
  total: nationalTotal,
  boxes: [],
  remark: nationalRemark,
});

const layout: SelfEvaluationLayout = { points: POINTS_2020, spec: specFor };

/** Project self-evaluation, national frame of 2020: execution 10, output 50, benefit 30, satisfaction 10. */
export const mof2020Project: Template = {
  id: 'mof-2020-project',
  name: { zh: '项目支出绩效自评表（全国通用，2020 年框架）', en: 'Project self-evaluation form (national, frame of 2020)' },
  kind: 'self-evaluation',
  scope: 'project',
  takesProjects: true,
  room: SCORED,
  make: (options) => selfEvaluation(layout, options),
};

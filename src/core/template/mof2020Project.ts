import { frame2020 } from './categories';
import { NATIONAL_COLUMNS, nationalFunds, nationalGoals, nationalHead, nationalRemark, nationalTable, nationalTotal } from './nationalGrid';
import { selfEvaluation, type SelfEvaluationSpec } from './selfEvaluation';
import { SCORED, type Template } from './template';

const spec: SelfEvaluationSpec = {
  sheet: '项目支出绩效自评表',
  columns: NATIONAL_COLUMNS,
  orientation: 'portrait',
  title: () => '项目支出绩效自评表',
  subtitle: (year) => `（${String(year)}年度）`,
  lines: [],
  head: nationalHead,
  funds: nationalFunds('项目资金（万元）', 10),
  goals: nationalGoals('预期目标', '实际完成情况'),
  table: nationalTable(frame2020(50, 30, 10), false),
  total: nationalTotal,
  boxes: [],
  remark: nationalRemark,
};

/** Project self-evaluation, national frame of 2020: execution 10, output 50, benefit 30, satisfaction 10. */
export const mof2020Project: Template = {
  id: 'mof-2020-project',
  name: { zh: '项目支出绩效自评表（全国通用，2020 年框架）', en: 'Project self-evaluation form (national, frame of 2020)' },
  kind: 'self-evaluation',
  scope: 'project',
  room: SCORED,
  make: (options) => selfEvaluation(spec, options),
};

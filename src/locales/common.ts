import type { FormKind, FormScope } from '../core/recognise/form';
import type { EditRole } from '../core/sheet/edit';
import type { Text } from '../core/outcome';

/** Kinds of form. */
export const kindTexts = {
  'self-evaluation': { zh: '绩效自评表', en: 'Self-evaluation form' },
  'target-declaration': { zh: '绩效目标申报表', en: 'Target declaration' },
  monitoring: { zh: '绩效运行监控表', en: 'Monitoring form' },
  summary: { zh: '汇总表', en: 'Summary' },
  'budget-table': { zh: '预算表', en: 'Budget table' },
} as const satisfies Record<FormKind, Text>;

/** What a form is about. */
export const scopeTexts = {
  project: { zh: '项目支出', en: 'Project' },
  department: { zh: '部门整体支出', en: 'Department' },
} as const satisfies Record<FormScope, Text>;

/** What part of a form an edit fills. */
export const roleTexts = {
  rate: { zh: '执行率', en: 'Execution rate' },
  'budget-score': { zh: '预算执行得分', en: 'Execution score' },
  score: { zh: '得分', en: 'Score' },
  'goal-score': { zh: '目标得分', en: 'Goal score' },
  'total-weight': { zh: '分值合计', en: 'Total of weights' },
  'total-score': { zh: '总分', en: 'Total score' },
  'heading-total': { zh: '表头总分', en: 'Total in the heading' },
  note: { zh: '偏差说明', en: 'Deviation note' },
  reason: { zh: '原因说明', en: 'Reason' },
  mark: { zh: '标记', en: 'Mark' },
  level: { zh: '一级、二级指标', en: 'Level' },
  indicator: { zh: '三级指标', en: 'Indicator' },
  weight: { zh: '分值', en: 'Weight' },
  sum: { zh: '合计公式', en: 'Sum formula' },
  input: { zh: '录入', en: 'Input' },
} as const satisfies Record<EditRole, Text>;

/** An empty cell in a list of changes. */
export const emptyCell = { zh: '(空)', en: '(empty)' } as const satisfies Text;

import type { ColumnRole } from '../core/recognise/form';
import type { Text } from '../core/outcome';

/** Roles of the columns of the indicator table. */
export const columnTexts = {
  level1: { zh: '一级指标', en: 'Level 1' },
  level2: { zh: '二级指标', en: 'Level 2' },
  indicator: { zh: '三级指标', en: 'Indicator' },
  target: { zh: '指标值', en: 'Target' },
  actual: { zh: '完成值', en: 'Actual' },
  weight: { zh: '分值', en: 'Weight' },
  score: { zh: '得分', en: 'Score' },
  reviewScore: { zh: '复核得分', en: 'Review score' },
  note: { zh: '说明', en: 'Note' },
  operator: { zh: '计算符号', en: 'Operator' },
  unit: { zh: '单位', en: 'Unit' },
  method: { zh: '评分标准', en: 'Scoring method' },
  basis: { zh: '指标依据', en: 'Basis' },
  initialTarget: { zh: '年初指标值', en: 'Initial target' },
  history: { zh: '以前年度', en: 'Earlier year' },
  coefficient: { zh: '完成率', en: 'Coefficient' },
  goalName: { zh: '目标名称', en: 'Goal' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<ColumnRole, Text>;

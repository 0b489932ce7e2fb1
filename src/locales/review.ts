import type { Text } from '../core/outcome';

/** The review tab. */
export const reviewTexts = {
  error: { zh: '错误', en: 'Errors' },
  warning: { zh: '提醒', en: 'Warnings' },
  question: { zh: '疑问', en: 'Questions' },
  findings: { zh: '问题', en: 'Findings' },
  comparison: { zh: '逐行对照', en: 'Row by row' },
  views: { zh: '复核内容', en: 'Review content' },
  printed: { zh: '表上', en: 'Sheet' },
  computed: { zh: '计算', en: 'Computed' },
  difference: { zh: '差', en: 'Diff.' },
  cell: { zh: '单元格', en: 'Cell' },
  item: { zh: '项目', en: 'Item' },
  emptyTitle: { zh: '没有发现问题', en: 'Nothing found' },
  emptyText: { zh: '得分、执行率和合计都与计算结果一致。', en: 'Scores, rates and totals all agree with the arithmetic.' },
  reviewAgain: { zh: '重新读取并复核', en: 'Read and review again' },
  agrees: { zh: '{same} 行一致，{different} 行不同，{open} 行待定', en: '{same} agree, {different} differ, {open} open' },
} as const satisfies Record<string, Text>;

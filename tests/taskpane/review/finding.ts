import type { Finding } from '../../../src/core/review';
import { at } from '../sheetOf';

const text = (zh: string) => ({ zh, en: zh });

/** A finding as a check would make it. */
export const findingAt = (cell: string, changed: Partial<Finding> = {}): Finding => {
  const { rule = 'score-rule', sheet = '自评表', printed = 25 } = changed;
  return {
    id: [rule, sheet, cell, String(printed)].join('|'), sheet, rule, title: text(rule), severity: 'error', cells: [at(cell)], others: [], printed, computed: 20,
    message: text(`${cell} 不符`), arithmetic: text('25 × 0.8 = 20'), basis: text('评分办法'), suggestion: text('请更正。'), reply: text(`${cell} 请更正。`), ...changed,
  };
};

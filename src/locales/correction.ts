import type { Text } from '../core/outcome';

/** Correcting what was recognised. */
export const correctionTexts = {
  columns: { zh: '各列的用途', en: 'What each column holds' },
  lead: { zh: '认错了可以改，表头相同的表都照此读取，并记在工作簿里。', en: 'Change what is wrong; every table with the same header is then read so, and the workbook remembers it.' },
  roleOf: { zh: '{column} 列“{words}”的用途', en: 'Role of column {column} “{words}”' },
  noWords: { zh: '（无字）', en: '(no words)' },
  recognised: { zh: '按识别', en: 'As recognised' },
  unread: { zh: '不读不写', en: 'Leave alone' },
  sure: { zh: '把握 {share}', en: 'Confidence {share}' },
  byPerson: { zh: '您指定的', en: 'Set by you' },
  lastRow: { zh: '指标表读到第几行', en: 'Last row of the table' },
  rowFault: { zh: '请填 {first} 到 {last} 之间的行号。', en: 'Enter a row from {first} to {last}.' },
  reset: { zh: '恢复识别结果', en: 'Back to what was recognised' },
  effect: { zh: '更正的效果', en: 'Effect of the correction' },
  outcome: { zh: '{rows} 项指标，得 {score} 分，{open} 项没有得分', en: '{rows} indicators, {score} points, {open} without a score' },
} as const satisfies Record<string, Text>;

import type { Text } from '../core/outcome';

/** What pane and ribbon button say alike. */
export const sessionTexts = {
  unexpected: { zh: '表格没有按预期响应。', en: 'The sheet did not answer as expected.' },
  unexpectedNext: { zh: '请重新读取后再试。', en: 'Read the sheet again and retry.' },
  noForm: { zh: '当前工作表里没有找到绩效表。', en: 'There is no performance form on the sheet in view.' },
  noFormNext: { zh: '切换到绩效表再评分，或在面板的“模板”里新建一张。', en: 'Switch to a form and score it, or make one under “Templates” in the pane.' },
} as const satisfies Record<string, Text>;

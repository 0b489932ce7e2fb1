import type { Text } from '../core/outcome';

/** The template tab. */
export const templateTexts = {
  lead: { zh: '在当前工作簿末尾新建一张空白表，已有的工作表不动。', en: 'Adds a blank form after the last sheet; existing sheets stay as they are.' },
  template: { zh: '模板', en: 'Template' },
  year: { zh: '年度', en: 'Year' },
  yearWrong: { zh: '请填写四位年份，例如 2026。', en: 'Enter a year of four digits, such as 2026.' },
  unit: { zh: '单位名称', en: 'Unit' },
  unitHint: { zh: '可以留空，以后在表上填写', en: 'May stay empty and be filled in on the sheet' },
  projects: { zh: '项目名称', en: 'Project' },
  projectsHint: { zh: '一行一个；可以留空', en: 'One per line; may stay empty' },
  make: { zh: '新建 {year} 年度空白表', en: 'Make a blank form for {year}' },
  made: { zh: '已新建：{names}', en: 'Made: {names}' },
  madeNext: { zh: '在表上填写后，回来读取并评分。', en: 'Fill it in on the sheet, then come back to read and score it.' },
  readIt: { zh: '读取新表', en: 'Read the new sheet' },
} as const satisfies Record<string, Text>;

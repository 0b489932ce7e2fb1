import type { Text } from '../core/outcome';

/** The list of deviation notes. */
export const notesTexts = {
  open: { zh: '说明清单 {count}', en: 'Notes to work through: {count}' },
  title: { zh: '偏差说明清单', en: 'Deviation notes' },
  counts: { zh: '缺 {missing} 条 · 过于简单 {weak} 条 · 已写 {given} 条', en: '{missing} missing · {weak} weak · {given} given' },
  none: { zh: '没有需要说明的指标，表上也没有写说明。', en: 'No row needs a note, and none is written.' },
  missing: { zh: '缺说明', en: 'Missing' },
  weak: { zh: '过于简单', en: 'Weak' },
  given: { zh: '已写', en: 'Given' },
  used: { zh: '已列入待写入', en: 'To be written' },
  noCell: { zh: '表上没有说明列，可汇总到表下的说明框。', en: 'The form has no note column; it can go into the box below the table.' },

  why: { zh: '为什么要写', en: 'Why' },
  existing: { zh: '表上现有', en: 'On the sheet' },
  facts: { zh: '写上事实：{facts}', en: 'Include the facts: {facts}' },
  cause: { zh: '原因', en: 'Cause' },
  measure: { zh: '改进措施', en: 'Measure' },
  measureHint: { zh: '写明谁来做、什么时候做完。', en: 'Say who does it, and by when.' },
  choose: { zh: '选一条或自己写', en: 'Choose or type' },
  mode: { zh: '已有文字', en: 'Text that is there' },
  keep: { zh: '保留，接在后面', en: 'Keep it, add below' },
  replace: { zh: '替换', en: 'Replace it' },
  result: { zh: '将写成', en: 'It will read' },
  use: { zh: '采用，列入待写入', en: 'Use: add to the changes' },
  drop: { zh: '不采用', en: 'Remove' },

  boxes: { zh: '表下的说明框', en: 'Box below the table' },
  compose: { zh: '由各行汇总', en: 'Compose from the rows' },
  composeNothing: { zh: '还没有可汇总的内容：先写上面各行的原因或措施。', en: 'Nothing to compose yet: give causes or measures above.' },
  boxText: { zh: '“{label}”的内容', en: 'Content of “{label}”' },
  boxHint: { zh: '已列入改动，默认不勾选。', en: 'Among the changes, not ticked.' },
} as const satisfies Record<string, Text>;

/** Causes of a deviation as clerks give them; the Chinese words go onto the form. */
export const CAUSES: readonly Text[] = [
  { zh: '指标值设定偏低', en: 'The target was set too low' },
  { zh: '指标值设定偏高', en: 'The target was set too high' },
  { zh: '政策或实施计划调整', en: 'Policy or plan was changed' },
  { zh: '年中预算调整', en: 'The budget was adjusted during the year' },
  { zh: '资金下达或支付较晚', en: 'Funds arrived or were paid late' },
  { zh: '受疫情、天气等客观因素影响', en: 'Epidemic, weather or the like' },
  { zh: '招标采购节约资金', en: 'Tendering saved money' },
  { zh: '部分任务结转下年实施', en: 'Part of the work moves to next year' },
  { zh: '统计口径变化', en: 'The statistics are counted differently' },
];

/** Measures that can be followed up. */
export const MEASURES: readonly Text[] = [
  { zh: '结合近三年完成情况，重新测算下年度指标值', en: 'Set the target anew from the last three years' },
  { zh: '编制预算时同步细化实施计划和时间节点', en: 'Plan steps and dates together with the budget' },
  { zh: '按月跟踪资金支付进度，及时办理支付', en: 'Follow payments each month' },
  { zh: '未完成任务列入下年度计划，明确责任人和完成时间', en: 'Put the rest into next year, with owner and date' },
  { zh: '统一统计口径，留存佐证材料', en: 'Agree how to count, and keep the evidence' },
];

import type { Text } from '../core/outcome';

/** The frame of the pane: head, tabs, notices, states. */
export const paneTexts = {
  paneName: { zh: '绩效自评', en: 'Performance evaluation' },
  score: { zh: '评分', en: 'Score' },
  review: { zh: '复核', en: 'Review' },
  template: { zh: '模板', en: 'Templates' },
  goToReview: { zh: '去复核', en: 'Go to review' },
  readAgain: { zh: '重新读取', en: 'Read again' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  goToCell: { zh: '定位到 {cell}', en: 'Go to {cell}' },

  reading: { zh: '正在读取工作表…', en: 'Reading the sheet…' },
  writing: { zh: '正在写入…', en: 'Writing…' },
  undoing: { zh: '正在撤销…', en: 'Undoing…' },
  making: { zh: '正在新建工作表…', en: 'Making the sheet…' },
  slow: { zh: '比平时慢：表格可能很大，或者有单元格正在编辑。请在表格中按回车键。', en: 'Slower than usual: the sheet may be large, or a cell is being edited. Press Enter in the sheet.' },
  progress: { zh: '{done} / {total} 处', en: '{done} of {total} cells' },
  stopWriting: { zh: '停止写入并还原', en: 'Stop and put back' },
  stopWaiting: { zh: '不再等待', en: 'Stop waiting' },
  stoppedReading: { zh: '没有等到表格的内容。', en: 'The sheet did not answer.' },
  stoppedWriting: { zh: '还不知道是否已写完。', en: 'It is not yet known whether everything was written.' },
  stoppedNext: { zh: '在表格中按回车键结束编辑，再点“重新读取”。', en: 'Press Enter in the sheet to end editing, then choose “Read again”.' },

  stale: { zh: '表格已改动，现在显示的是改动前的结果。', en: 'The sheet has changed; what is shown is from before.' },
  otherSheet: { zh: '当前打开的是“{sheet}”。', en: 'The sheet in view is “{sheet}”.' },
  readThatSheet: { zh: '读取这张表', en: 'Read this sheet' },

  form: { zh: '本表中的表单', en: 'Form on this sheet' },
  formOption: { zh: '{number}. {name}（{range}）', en: '{number}. {name} ({range})' },
  year: { zh: '{year} 年度', en: '{year}' },
  rulePack: { zh: '评分办法', en: 'Rules' },
  recognised: { zh: '指标 {count}', en: '{count} indicators' },
  column: { zh: '{role} {column}', en: '{role} {column}' },
  confidence: { zh: '把握 {share}', en: 'Confidence {share}' },
  recognisedDetails: { zh: '识别详情', en: 'What was recognised' },
  area: { zh: '表单范围', en: 'Area of the form' },
  noDiagnostics: { zh: '每一列都认出来了，没有疑点。', en: 'Every column was understood; nothing is in doubt.' },
  nameless: { zh: '未写明名称的表', en: 'Unnamed form' },

  problemTitle: { zh: '没有做成', en: 'That did not work' },
  brokenTitle: { zh: '面板出错了', en: 'The pane ran into an error' },
  brokenText: { zh: '表格没有被改动。请重新打开面板；如果再次出现，请把这张表发给维护人员。', en: 'The sheet was not changed. Open the pane again; if it recurs, send this sheet to your maintainer.' },
  reload: { zh: '重新打开', en: 'Open again' },

  noFormTitle: { zh: '这张表里没有找到绩效表', en: 'No performance form on this sheet' },
  noFormText: { zh: '在“{sheet}”里找的是：同一行里写有“三级指标”“指标值”“完成值”“得分”等字样的表头。', en: 'Looked on “{sheet}” for a header row with words such as 三级指标, 指标值, 完成值, 得分.' },
  noFormFound: { zh: '找到的线索', en: 'What was found' },
  emptyTitle: { zh: '这是一张空表', en: 'This sheet is empty' },
  emptyText: { zh: '可以切换到已填好的绩效表再读取，也可以从模板新建一张。', en: 'Switch to a form that is filled in and read it, or start from a template.' },
  startFromTemplate: { zh: '从模板新建', en: 'Start from a template' },

  ribbonWritten: { zh: '功能区“一键评分”已写入 {count} 处，另有 {open} 项待定。', en: 'The ribbon button wrote {count} cells; {open} rows are still to decide.' },
  ribbonNothing: { zh: '功能区“一键评分”没有可直接写入的得分，{open} 项待定。', en: 'The ribbon button found no score it may write; {open} rows are to decide.' },
  outsideTitle: { zh: '请在 Excel 中打开', en: 'Open this in Excel' },
  outsideText: { zh: '这是 Excel 加载项的任务窗格。没有 Excel 时，请使用工作台页面。', en: 'This is the task pane of an Excel add-in. Without Excel, use the workbench page.' },
  notRemembered: { zh: '这项决定没有存进工作簿，关闭面板后会丢失。', en: 'This decision could not be kept in the workbook and is lost when the pane closes.' },
} as const satisfies Record<string, Text>;

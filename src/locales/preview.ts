import type { Text } from '../core/outcome';

/** The preview before a write, and what is said after it. */
export const previewTexts = {
  title: { zh: '写入前确认', en: 'Before writing' },
  lead: { zh: '勾选的才会写入；其余单元格、公式和格式都不动。', en: 'Only what is ticked is written; other cells, formulas and formats stay.' },
  back: { zh: '返回', en: 'Back' },
  counts: { zh: '已勾选 {ticked} / {all} 处', en: '{ticked} of {all} ticked' },
  overwrites: { zh: '其中 {count} 处会覆盖原有内容', en: '{count} of them replace what is there' },
  choose: { zh: '勾选', en: 'Tick' },
  all: { zh: '全选', en: 'All' },
  none: { zh: '全不选', en: 'None' },
  onlyEmpty: { zh: '只选空单元格', en: 'Only empty cells' },
  formulas: { zh: '能用公式表示的得分写成公式', en: 'Write scores as live formulas where possible' },
  tickEdit: { zh: '写入 {cell}：{before} → {after}', en: 'Write {cell}: {before} → {after}' },
  replaces: { zh: '覆盖', en: 'replaces' },
  write: { zh: '写入 {count} 处', en: 'Write {count} cells' },
  tickSomething: { zh: '请先勾选', en: 'Tick something first' },

  written: { zh: '已写入 {count} 处。', en: '{count} cells written.' },
  writtenBefore: { zh: '上次写入了 {count} 处，仍可撤销。', en: 'The last write ({count} cells) can still be undone.' },
  notKept: { zh: '改动较多，撤销记录存不进工作簿：关闭面板前可以撤销。', en: 'Too many changes to keep in the workbook: undo works until the pane is closed.' },
  show: { zh: '查看', en: 'Show' },
  hide: { zh: '收起', en: 'Hide' },
  undo: { zh: '撤销', en: 'Undo' },
  undone: { zh: '已撤销，表格恢复原样。', en: 'Undone; the sheet is as it was.' },
  box: { zh: '由各行说明汇总', en: 'Composed from the notes of the rows' },
  own: { zh: '您采用的说明', en: 'The note you chose' },
} as const satisfies Record<string, Text>;

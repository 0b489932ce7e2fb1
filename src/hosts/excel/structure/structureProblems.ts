import { refusal, text } from '../problems';
import type { Problem } from '../../../core/outcome';

/** A protected sheet whose protection does not allow rows to be inserted and deleted, or cells to be merged. */
export const structureProtected = (places: readonly string[]): Problem => refusal('sheet-protected', places,
  (list) => `工作表受保护，不允许在这里插入、删除行或合并单元格：${list}。`, (list) => `The sheet is protected and rows cannot be inserted or deleted, or cells merged, here: ${list}.`,
  text('请在“审阅”中撤消工作表保护，完成后再重新保护。', 'Unprotect the sheet under “Review” and protect it again afterwards.'));

/** A filter hides rows: what is inserted or deleted would not be what is seen. */
export const rowsFiltered = (places: readonly string[]): Problem => refusal('rows-hidden', places,
  (list) => `工作表正在筛选，不能在这里增减行：${list}。`, (list) => `The sheet is filtered, so rows cannot be added or removed here: ${list}.`,
  text('请清除筛选后再试。', 'Clear the filter and try again.'));

/** A table lies across the place. */
export const tableAcross = (places: readonly string[], table: string): Problem => refusal('table-in-the-way', places,
  (list) => `这里有表格“${table}”，不能改动它的行或合并它的单元格：${list}。`, (list) => `The table “${table}” lies here; its rows cannot be changed nor its cells merged: ${list}.`,
  text('请在“表设计”中把表格转换为区域，然后再试。', 'Convert the table to a range under “Table Design” and try again.'));

/** An array formula fills cells on both sides of the place, or cells to be deleted. */
export const arrayAcross = (places: readonly string[]): Problem => refusal('array-formula', places,
  (list) => `这里有数组公式，Excel 不允许改动它的一部分：${list}。`, (list) => `There is an array formula here, and Excel lets no part of it be changed: ${list}.`,
  text('请先把数组公式改成普通公式，然后再试。', 'Replace the array formula by ordinary formulas and try again.'));

/** Merged areas are not what the plan rests on. */
export const mergesDiffer = (places: readonly string[]): Problem => refusal('merges-differ', places,
  (list) => `这些地方的合并单元格与读取时不一样：${list}。`, (list) => `The merged cells here are not what they were when the sheet was read: ${list}.`,
  text('请重新读取表格，核对后再试。', 'Read the sheet again, check, and try again.'));

/** Something typed would be lost under a merged area. */
export const mergeLosesContent = (places: readonly string[]): Problem => refusal('merge-loses-content', places,
  (list) => `这样做会丢掉合并单元格里的内容：${list}。`, (list) => `What merged cells hold would be lost here: ${list}.`,
  text('请重新读取表格；需要时先把内容移到别的单元格。', 'Read the sheet again; if need be move the content to another cell first.'));

/** Excel gives no way to bring a comment back. */
export const commentsInRows = (places: readonly string[]): Problem => refusal('comments-in-rows', places,
  (list) => `要删除的行里有批注，删除后无法恢复：${list}。`, (list) => `There are comments in the rows to be deleted, and they could not be brought back: ${list}.`,
  text('请先处理并删除这些批注，然后再试。', 'Settle and delete the comments first, then try again.'));

/** Drawings go with their rows. */
export const drawingsInRows = (places: readonly string[], names: readonly string[]): Problem => refusal('drawings-in-rows', places,
  (list) => `要删除的行里有图片或图表（${names.join('、')}）：${list}。`, (list) => `There are pictures or charts in the rows to be deleted (${names.join(', ')}): ${list}.`,
  text('请先把图片或图表移到别处，然后再试。', 'Move the pictures or charts away first, then try again.'));

/** A conditional format only these rows have could not be brought back. */
export const conditionalLost = (places: readonly string[]): Problem => refusal('conditional-format-lost', places,
  (list) => `要删除的行有自己的条件格式，删除后无法恢复：${list}。`, (list) => `The rows to be deleted have conditional formats of their own that could not be brought back: ${list}.`,
  text('请先清除这几行的条件格式，然后再试。', 'Clear the conditional formats of these rows first, then try again.'));

/** What a structure of an earlier write took away is not in the receipt any more. */
export const keptDamaged: Problem = {
  code: 'receipt-damaged',
  message: text('恢复这次改动所需的记录不完整，没有任何内容被修改。', 'What is needed to take this change back is not complete. Nothing was changed.'),
  next: text('请用 Excel 自己的撤销，或打开改动前保存的文件。', 'Use Excel’s own undo, or open a copy saved before the change.'),
};

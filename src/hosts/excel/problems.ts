import type { Problem, Text } from '../../core/outcome';
import type { PartlyWritten, Receipt } from '../workbookHost';

/** Both languages of a sentence. */
export const text = (zh: string, en: string): Text => ({ zh, en });

/** What is known about the cells when something failed: only then may a message say that nothing was changed. */
export type Effect = 'nothing-changed' | 'read-only' | 'unknown';

const NOTHING_CHANGED = text('没有任何内容被修改。', ' Nothing was changed.');

interface Explanation {
  readonly code: string;
  readonly message: Text;
  readonly next: Text;
}

const BEING_EDITED: Explanation = {
  code: 'cell-being-edited',
  message: text('有一个单元格正在编辑，Excel 暂时不接受操作。', 'A cell is being edited, so Excel takes no commands for the moment.'),
  next: text('请按回车键结束编辑，然后再试一次。', 'Press Enter to finish the edit, then try again.'),
};
const NO_ACCESS: Explanation = {
  code: 'access-denied',
  message: text('Excel 不允许这项操作：工作簿可能受保护、是只读的，或您没有编辑权限。', 'Excel does not allow this: the workbook may be protected or read-only, or you may not edit it.'),
  next: text('请取消保护、点击“启用编辑”，或另存一份副本后再试。', 'Remove the protection, choose “Enable editing”, or save a copy and try there.'),
};
const NOT_FOUND: Explanation = {
  code: 'sheet-missing',
  message: text('要找的工作表已经不在这个工作簿里，可能被删除或改名。', 'The sheet is no longer in this workbook; it may have been deleted or renamed.'),
  next: text('请打开要用的工作表，重新读取。', 'Open the sheet you need and read it again.'),
};
const TOO_LARGE: Explanation = {
  code: 'too-large',
  message: text('一次传给 Excel 的内容太多，超过了它的上限。', 'This is more than Excel takes at once.'),
  next: text('请少勾选一些再写入，或把工作表拆成几张。', 'Tick fewer changes and write them in parts, or split the sheet.'),
};
const NO_ANSWER: Explanation = {
  code: 'excel-busy',
  message: text('Excel 正忙，没有在规定时间内答复。', 'Excel is busy and did not answer in time.'),
  next: text('请稍等片刻，关闭 Excel 里打开的对话框，再试一次。', 'Wait a moment, close any dialog that is open in Excel, and try again.'),
};
const DIFFERENT: Explanation = {
  code: 'not-as-written',
  message: text('写入后 Excel 里的内容与要写的不一样，已全部恢复。', 'What Excel held after the write was not what was to be written, so all of it was put back.'),
  next: text('请检查这些单元格的格式和数据验证，再试一次。', 'Check the format and the data validation of these cells, then try again.'),
};
const STOPPED: Explanation = {
  code: 'cancelled',
  message: text('已按您的要求停止。', 'Stopped as you asked.'),
  next: text('需要时可以再写一次。', 'Write again whenever you like.'),
};
const failed = (code: string): Explanation => ({
  code: 'excel-failed',
  message: text(`Excel 没能完成这项操作（${code}）。`, `Excel could not do this (${code}).`),
  next: text('请再试一次；仍然不行时，保存并重新打开工作簿。', 'Try again; if it fails again, save the workbook and open it anew.'),
});

/** Not Excel's own code: what it holds after the write is not what was written. */
export const NOT_AS_WRITTEN = 'NotAsWritten';
/** Not Excel's own code either: the person stopped the work. */
export const CANCELLED = 'Cancelled';

const OFFICE_CODES: ReadonlyMap<string, Explanation> = new Map([
  ['InvalidOperationInCellEditMode', BEING_EDITED],
  ['AccessDenied', NO_ACCESS],
  ['Unauthenticated', NO_ACCESS],
  [NOT_AS_WRITTEN, DIFFERENT],
  [CANCELLED, STOPPED],
  ['ItemNotFound', NOT_FOUND],
  ['InvalidReference', NOT_FOUND],
  ['RequestPayloadSizeLimitExceeded', TOO_LARGE],
  ['ResponsePayloadSizeLimitExceeded', TOO_LARGE],
  ['PayloadTooLarge', TOO_LARGE],
  ['Timeout', NO_ANSWER],
  ['RequestAborted', NO_ANSWER],
  ['ServiceNotAvailable', NO_ANSWER],
  ['ActivityLimitReached', NO_ANSWER],
  ['Conflict', NO_ANSWER],
]);

/** The problem behind an Office error code. */
export const officeProblem = (officeCode: string, effect: Effect): Problem => {
  const { code, message, next } = OFFICE_CODES.get(officeCode) ?? failed(officeCode);
  const said = effect === 'nothing-changed' ? text(message.zh + NOTHING_CHANGED.zh, message.en + NOTHING_CHANGED.en) : message;
  return { code, message: said, next };
};

/** How many cells a sentence names before it only counts. */
const NAMED = 6;
/** The sheet is said once: `表1!H7、H8`. */
const brief = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, NAMED).map((cell, i) => {
    const sheet = cell.lastIndexOf('!') + 1;
    return i > 0 && cells[i - 1]?.startsWith(cell.slice(0, sheet)) === true ? cell.slice(sheet) : cell;
  });
const zhList = (cells: readonly string[]): string => `${brief(cells).join('、')}${cells.length > NAMED ? ` 等 ${String(cells.length)} 处` : ''}`;
const enList = (cells: readonly string[]): string => `${brief(cells).join(', ')}${cells.length > NAMED ? ` … (${String(cells.length)} cells)` : ''}`;

/** A refusal before anything was touched, with the cells or places it concerns. */
export const refusal = (code: string, cells: readonly string[], zh: (list: string) => string, en: (list: string) => string, next: Text): Problem => ({
  code, message: text(zh(zhList(cells)) + NOTHING_CHANGED.zh, en(enList(cells)) + NOTHING_CHANGED.en), next, cells,
});

/** Cells that hold something else than when they were read. */
export const cellsChanged = (cells: readonly string[]): Problem => refusal('cells-changed', cells,
  (list) => `这些单元格在读取之后被改过：${list}。`, (list) => `These cells were changed since they were read: ${list}.`,
  text('请重新读取表格，核对后再写入。', 'Read the sheet again, check, and write then.'));

/** Locked cells of a protected sheet. */
export const sheetProtected = (cells: readonly string[]): Problem => refusal('sheet-protected', cells,
  (list) => `工作表受保护，这些单元格是锁定的：${list}。`, (list) => `The sheet is protected and these cells are locked: ${list}.`,
  text('请在“审阅”中撤消工作表保护，写入后再重新保护。', 'Unprotect the sheet under “Review”, write, and protect it again.'));

/** Cells of a protected sheet whose format Text would turn a number or formula into a text, and may not be changed. */
export const textFormatProtected = (cells: readonly string[]): Problem => refusal('sheet-protected', cells,
  (list) => `工作表受保护，而这些单元格是“文本”格式，数字写进去会变成文字：${list}。`, (list) => `The sheet is protected and these cells have the format Text, which would turn a number into text: ${list}.`,
  text('请撤消工作表保护，或把这些单元格改为“常规”格式。', 'Unprotect the sheet, or give these cells the format General.'));

/** A protected sheet on which cells may not be formatted. */
export const marksProtected = (cells: readonly string[]): Problem => refusal('sheet-protected', cells,
  (list) => `工作表受保护，不能给单元格标色：${list}。`, (list) => `The sheet is protected and its cells cannot be coloured: ${list}.`,
  text('请在“审阅”中撤消工作表保护，标色后再重新保护；或只生成复核意见表。', 'Unprotect the sheet under “Review” and protect it again afterwards, or make only the report sheet.'));

/** Gradients can be read in Excel, but not written again. */
export const fillNotRestorable = (cells: readonly string[]): Problem => refusal('fill-not-restorable', cells,
  (list) => `这些单元格填充的是渐变色，标色之后恢复不了，所以没有标：${list}。`, (list) => `These cells have a gradient fill that could not be restored after colouring: ${list}.`,
  text('请不勾选这些问题，或只生成复核意见表。', 'Leave these findings out, or make only the report sheet.'));

/** Rows that cannot be seen. */
export const rowsHidden = (cells: readonly string[], filtered: boolean): Problem => refusal('rows-hidden', cells,
  (list) => `这些单元格在${filtered ? '被筛选掉' : '隐藏'}的行里：${list}。`, (list) => `These cells are in rows that are ${filtered ? 'filtered out' : 'hidden'}: ${list}.`,
  filtered ? text('请清除筛选后再写入。', 'Clear the filter and write then.') : text('请取消隐藏这些行后再写入。', 'Unhide these rows and write then.'));

/** Cells under a merged area that are not its top-left cell. */
export const insideMerge = (cells: readonly string[]): Problem => refusal('inside-merge', cells,
  (list) => `这些单元格现在在合并单元格里面，写进去的内容会丢失：${list}。`, (list) => `These cells now lie inside merged cells and what is written there would be lost: ${list}.`,
  text('请重新读取表格，核对合并的单元格。', 'Read the sheet again and check the merged cells.'));

/** A formula in a table would fill its whole column. */
export const formulaInTable = (cells: readonly string[], table: string): Problem => refusal('formula-in-table', cells,
  (list) => `这些单元格在表格“${table}”里，写入公式会自动填满整列：${list}。`, (list) => `These cells are in the table “${table}”, where a formula fills the whole column: ${list}.`,
  text('请在“表设计”中把表格转换为区域，或不勾选这些公式。', 'Convert the table to a range under “Table Design”, or leave these formulas out.'));

/** More than a cell can hold. */
export const textTooLong = (cells: readonly string[]): Problem => refusal('text-too-long', cells,
  (list) => `要写入的文字超过 32767 个字，单元格放不下：${list}。`, (list) => `The text is longer than the 32,767 characters a cell can hold: ${list}.`,
  text('请把文字改短。', 'Shorten the text.'));

/** The sheet is not there. */
export const sheetMissing = (sheets: readonly string[], effect: Effect): Problem => {
  const problem = officeProblem('ItemNotFound', effect);
  if (sheets.length === 0) return problem;
  const told = effect === 'nothing-changed' ? NOTHING_CHANGED : text('', '');
  return { ...problem, message: text(`工作簿里没有工作表“${sheets.join('”“')}”，可能被删除或改名。${told.zh}`, `There is no sheet “${sheets.join('”, “')}” in this workbook; it may have been deleted or renamed.${told.en}`) };
};

/** The write failed, and so did putting everything back. `checked` tells whether the cells were seen to differ. */
export const partlyWritten = (cells: readonly string[], checked: boolean, restore?: Receipt): Problem | PartlyWritten => ({
  code: 'partly-written', cells, ...(restore === undefined ? {} : { restore }),
  message: checked
    ? text(`写入中途失败，有 ${String(cells.length)} 个单元格没能恢复原样：${zhList(cells)}。`, `Writing failed half-way, and ${String(cells.length)} cells could not be put back: ${enList(cells)}.`)
    : text(`写入中途失败，之后 Excel 不再答复，这些单元格是否改动无法确认：${zhList(cells)}。`, `Writing failed half-way and Excel stopped answering; whether these cells were changed is not known: ${enList(cells)}.`),
  next: restore === undefined
    ? text('请核对这些单元格；也可以不保存，关闭后重新打开工作簿。', 'Check these cells, or close the workbook without saving and open it again.')
    : text('原来的内容已经留底：稍后点“撤销”可以再恢复一次；也可以不保存，关闭后重新打开工作簿。', 'What they held is kept: choose “Undo” in a moment to put it back, or close the workbook without saving and open it again.'),
});

/** The workbook was opened to be read only. */
export const workbookReadOnly: Problem = {
  code: 'read-only',
  message: text('工作簿是以只读方式打开的。没有任何内容被修改。', 'The workbook was opened read-only. Nothing was changed.'),
  next: text('请点击“启用编辑”，或另存一份副本，在副本里写入。', 'Choose “Enable editing”, or save a copy and write there.'),
};

/** Settings have a limit in a workbook. */
export const settingsTooLarge: Problem = {
  code: 'settings-too-large',
  message: text('要记在工作簿里的设置超过了 100 KB，没有保存。', 'The settings to be kept in the workbook are over 100 KB and were not saved.'),
  next: text('请删去不再用的评分办法或选择。', 'Remove rule packs or choices that are no longer used.'),
};

/** Merged cells cannot be read below ExcelApi 1.13. */
export const excelTooOld: Problem = {
  code: 'excel-too-old',
  message: text('这个版本的 Excel 太旧，读不到合并单元格。需要 Excel 2021、Microsoft 365 或网页版。', 'This Excel is too old to tell merged cells. Excel 2021, Microsoft 365 or Excel on the web is needed.'),
  next: text('请更新 Excel，或使用不需要 Excel 的工作台打开文件。', 'Update Excel, or open the file in the workbench, which needs no Excel.'),
};

/** More cells than can be read in reasonable time. */
export const sheetTooLarge: Problem = {
  code: 'too-large',
  message: text('这张工作表的单元格太多，无法整张读取。', 'This sheet has too many cells to be read.'),
  next: text('请把表格复制到一张新工作表再读取。', 'Copy the form to a new sheet and read that.'),
};

/** A sheet could not be added, and what was begun could not be taken away. `checked` tells whether the sheets were seen. */
export const sheetsLeftOver = (sheets: readonly string[], checked: boolean): Problem => ({
  code: 'partly-written', cells: [],
  message: checked
    ? text(`新建工作表时出错，没建完的工作表还留在工作簿里：${sheets.join('、')}。`, `Adding sheets failed, and unfinished sheets are still in the workbook: ${sheets.join(', ')}.`)
    : text(`新建工作表时出错，之后 Excel 不再答复，没建完的工作表可能还在工作簿里：${sheets.join('、')}。`, `Adding sheets failed and Excel stopped answering; unfinished sheets may still be in the workbook: ${sheets.join(', ')}.`),
  next: text('请删除这些工作表，然后再试一次。', 'Delete these sheets and try again.'),
});

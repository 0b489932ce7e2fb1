import type { Problem, Text } from '../../core/outcome';
import { structureTexts } from './structure/problemTexts';
import type { XmlFault } from './xml/scanXml';

/** The parts a message may name. */
type Names = Readonly<Record<string, string | number | Text>>;

const SAVE_AS = {
  zh: '请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (*.xlsx)”后再试。',
  en: 'Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and try again.',
};
const FETCH_AGAIN = { zh: '请向提供者重新索取一份，或在 Excel 中打开并修复后另存。', en: 'Ask for a new copy, or open it in Excel, let it repair the file and save it.' };
const SPLIT = { zh: '请只保留需要的工作表，另存为一个较小的文件后再试。', en: 'Keep only the sheets you need, save them as a smaller file and try again.' };
const READ_AGAIN = { zh: '请重新读取表格后再试。', en: 'Read the sheet again, then try again.' };

const texts = {
  'file-empty': { zh: '“{file}”是空文件。', en: '“{file}” is an empty file.', next: FETCH_AGAIN },
  'file-not-xlsx': { zh: '“{file}”不是 Excel 工作簿。', en: '“{file}” is not an Excel workbook.', next: { zh: '请选择 .xlsx 文件。', en: 'Choose an .xlsx file.' } },
  'file-is-text': { zh: '“{file}”里是文本（如 CSV 或网页），不是 Excel 工作簿。', en: '“{file}” holds text (such as CSV or a web page), not an Excel workbook.', next: SAVE_AS },
  'file-is-xls': { zh: '“{file}”是旧版 .xls 格式，这里只能读 .xlsx。', en: '“{file}” is in the old .xls format; only .xlsx can be read here.', next: SAVE_AS },
  'file-is-xlsb': { zh: '“{file}”是二进制工作簿（.xlsb），这里只能读 .xlsx。', en: '“{file}” is a binary workbook (.xlsb); only .xlsx can be read here.', next: SAVE_AS },
  'file-encrypted': { zh: '“{file}”设有打开密码，无法读取。', en: '“{file}” is encrypted with a password and cannot be read.', next: { zh: '请在 Excel 中输入密码打开，取消打开密码后另存。', en: 'Open it in Excel with its password, remove the password and save it.' } },
  'file-damaged': { zh: '“{file}”已损坏或不完整（{part}）。', en: '“{file}” is damaged or incomplete ({part}).', next: FETCH_AGAIN },
  'file-too-large': { zh: '“{file}”太大，最多可读 {limit} MB。', en: '“{file}” is too large; up to {limit} MB can be read.', next: SPLIT },
  'file-inflates-too-far': { zh: '“{file}”解压后超过 {limit} MB（{part}），为安全起见没有打开。', en: '“{file}” unpacks to more than {limit} MB ({part}); for safety it was not opened.', next: SPLIT },
  'file-too-complex': { zh: '“{file}”的内容多得不正常（{part}），为安全起见没有打开。', en: '“{file}” has abnormally much content ({part}); for safety it was not opened.', next: SPLIT },
  'file-has-dtd': { zh: '“{file}”含有文档类型定义（{part}），正常的工作簿没有，为安全起见没有打开。', en: '“{file}” contains a document type definition ({part}), which no proper workbook has; for safety it was not opened.', next: FETCH_AGAIN },
  'file-no-workbook': { zh: '“{file}”里没有 Excel 工作簿。', en: '“{file}” contains no Excel workbook.', next: { zh: '请选择 .xlsx 文件。', en: 'Choose an .xlsx file.' } },
  'file-no-worksheet': { zh: '“{file}”里没有可读的工作表。', en: '“{file}” has no worksheet that can be read.', next: { zh: '请选择含有表格的工作簿。', en: 'Choose a workbook that has a worksheet.' } },
  'sheet-missing': { zh: '工作簿里没有工作表“{sheet}”。', en: 'There is no worksheet “{sheet}” in the workbook.', next: READ_AGAIN },
  'sheet-damaged': { zh: '工作表“{sheet}”的内容已损坏，无法读取（{part}）。', en: 'Worksheet “{sheet}” is damaged and cannot be read ({part}).', next: FETCH_AGAIN },
  'sheet-too-large': { zh: '工作表“{sheet}”的单元格太多，最多可读 {limit} 个有内容的单元格。', en: 'Worksheet “{sheet}” has too many cells; up to {limit} filled cells can be read.', next: SPLIT },
  'cells-changed': { zh: '读取之后表格又有改动：{cells}。没有写入任何内容。', en: 'Cells were changed after the sheet was read: {cells}. Nothing was written.', next: READ_AGAIN },
  cancelled: {
    zh: '已按您的要求停止。没有写入任何内容。',
    en: 'Stopped as you asked. Nothing was written.',
    next: { zh: '需要时可以再写一次。', en: 'Write again whenever you like.' },
  },
  'sheet-protected': {
    zh: '工作表“{sheet}”受保护，{cells} 已锁定。没有写入任何内容。',
    en: 'Worksheet “{sheet}” is protected and {cells} is locked. Nothing was written.',
    next: { zh: '请在 Excel 的“审阅”中撤消工作表保护后再试。', en: 'Unprotect the sheet under “Review” in Excel, then try again.' },
  },
  'rows-hidden': {
    zh: '{cells} 在隐藏或筛选掉的行里。没有写入任何内容。',
    en: '{cells} lies in a hidden or filtered row. Nothing was written.',
    next: { zh: '请在 Excel 中取消隐藏或清除筛选后再试。', en: 'Unhide the rows or clear the filter in Excel, then try again.' },
  },
  'inside-merge': {
    zh: '{cells} 被合并单元格盖住，只能写入合并区域左上角的单元格。没有写入任何内容。',
    en: '{cells} is covered by a merged area; only its top-left cell can be written. Nothing was written.',
    next: READ_AGAIN,
  },
  'inside-array': {
    zh: '{cells} 属于数组公式或模拟运算表，不能单独改动。没有写入任何内容。',
    en: '{cells} belongs to an array formula or data table and cannot be changed alone. Nothing was written.',
    next: { zh: '请在 Excel 中改动整个数组公式。', en: 'Change the whole array formula in Excel.' },
  },
  'header-of-table': {
    zh: '{cells} 是表格或筛选的标题行，改动会使其失效。没有写入任何内容。',
    en: '{cells} is in the header row of a table or filter, which a change would break. Nothing was written.',
    next: { zh: '请在 Excel 中改动标题行。', en: 'Change the header row in Excel.' },
  },
  'text-too-long': {
    zh: '{cells} 的内容超过单元格能容纳的 32767 个字符。没有写入任何内容。',
    en: 'The content for {cells} is longer than the 32,767 characters a cell can hold. Nothing was written.',
    next: { zh: '请缩短内容后再试。', en: 'Shorten it and try again.' },
  },
  'value-not-writable': {
    zh: '{cells} 的数值不是 Excel 能保存的数。没有写入任何内容。',
    en: 'The value for {cells} is not a number Excel can store. Nothing was written.',
    next: READ_AGAIN,
  },
  'cell-outside-sheet': { zh: '“{sheet}”里没有这样的单元格。没有写入任何内容。', en: 'There is no such cell in “{sheet}”. Nothing was written.', next: READ_AGAIN },
  ...structureTexts,
  'formula-typed': {
    zh: '这里不能输入公式。',
    en: 'Formulas cannot be typed here.',
    next: { zh: '请保存后在 Excel 中输入公式；如果是文字，请在最前面加一个英文单引号 \'。', en: "Save the file and type the formula in Excel; if it is a text, put an apostrophe ' in front." },
  },
  'settings-too-large': {
    zh: '要记在工作簿里的设置超过 {limit} KB。',
    en: 'The settings to be remembered in the workbook exceed {limit} KB.',
    next: { zh: '请删去不再需要的评分办法后再试。', en: 'Remove rule packs you no longer need, then try again.' },
  },
  'workbook-protected': {
    zh: '“{file}”的结构受保护，不能增加工作表。',
    en: 'The structure of “{file}” is protected; no sheet can be added.',
    next: { zh: '请在 Excel 的“审阅”中撤消工作簿保护后再试。', en: 'Unprotect the workbook under “Review” in Excel, then try again.' },
  },
  'workbook-not-writable': {
    zh: '“{file}”的内部结构不完整，无法写入（{part}）。',
    en: 'The structure of “{file}” is incomplete and cannot be written ({part}).',
    next: SAVE_AS,
  },
} as const;

/** The codes of everything this host can refuse. */
export type XlsxProblemCode = keyof typeof texts;

const fill = (template: string, names: Names, language: keyof Text): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = names[name];
    return String((typeof value === 'object' ? value[language] : value) ?? whole);
  });

/** A refusal of this host, with the names its sentence needs and the cells it concerns. */
export const problem = (code: XlsxProblemCode, names: Names, cells: readonly string[] = []): Problem => {
  const text = texts[code];
  const message = { zh: fill(text.zh, names, 'zh'), en: fill(text.en, names, 'en') };
  const next = { zh: fill(text.next.zh, names, 'zh'), en: fill(text.next.en, names, 'en') };
  return cells.length === 0 ? { code, message, next } : { code, message, next, cells };
};

const CODE_OF_FAULT: Readonly<Record<XmlFault, XlsxProblemCode>> = { doctype: 'file-has-dtd', malformed: 'file-damaged', excessive: 'file-too-complex' };

/** Why a file cannot be opened when one of its parts cannot be read as XML. */
export const faultyPart = (fault: XmlFault, file: string, part: string): Problem => problem(CODE_OF_FAULT[fault], { file, part });

import type { Problem, Text } from '../core/outcome';
import { type Address, formatAddress } from '../core/sheet/address';

const seeHelp: Text = { zh: '用 jixiao --help 查看用法。', en: 'See jixiao --help.' };

const problem = (code: string, zh: string, en: string, next: Text): Problem => ({ code, message: { zh, en }, next });

/** Refusals of the command line itself; refusals about a workbook come from the host. */
export const problems = {
  noCommand: () => problem('no-command', '没有给出命令。', 'No command was given.', seeHelp),
  unknownCommand: (name: string) => problem('unknown-command', `没有“${name}”这个命令。`, `There is no command "${name}".`, seeHelp),
  unknownOption: (name: string, command: string) =>
    problem('unknown-option', `命令 ${command} 没有选项 ${name}。`, `The command ${command} has no option ${name}.`, seeHelp),
  optionWithoutValue: (name: string) => problem('option-without-value', `选项 ${name} 后面缺少内容。`, `The option ${name} needs a value.`, seeHelp),
  optionWithValue: (name: string) => problem('option-with-value', `选项 ${name} 后面不能带内容。`, `The option ${name} takes no value.`, seeHelp),
  unknownLanguage: (name: string) => problem('unknown-language', `没有语言“${name}”。`, `There is no language "${name}".`, { zh: '可用 zh 或 en。', en: 'Use zh or en.' }),
  nothingToRollUp: () => problem('no-projects', '没有找到项目自评表，无从汇总。', 'No self-evaluation of a project was found, so there is nothing to roll up.', { zh: '请给出填好的项目自评表。', en: 'Give filled-in project self-evaluations.' }),
  noFiles: () => problem('no-files', '没有给出文件。', 'No file was given.', seeHelp),
  oneFileForOutput: () =>
    problem('one-file-for-output', '用 -o 另存时一次只能给一个文件。', 'With -o only one file can be given.', { zh: '请逐个文件运行。', en: 'Run it once for each file.' }),
  outputNotXlsx: (file: string) =>
    problem('output-not-xlsx', `“${file}”不是 .xlsx 文件名。`, `"${file}" does not end in .xlsx.`, { zh: '请给出以 .xlsx 结尾的文件名。', en: 'Give a name that ends in .xlsx.' }),
  outputIsInput: (file: string) =>
    problem('output-is-input', `不能覆盖原文件“${file}”。`, `The original "${file}" is not overwritten.`, { zh: '请另存为别的文件名。', en: 'Save under another name.' }),
  outputOtherKind: (file: string, kind: string) =>
    problem('output-other-kind', `原文件是 ${kind} 文件，不能存成“${file}”：Excel 会拒绝打开。`, `The original is a ${kind} file and cannot be saved as "${file}": Excel would refuse to open it.`, {
      zh: `请给出以 ${kind} 结尾的文件名。`,
      en: `Give a name that ends in ${kind}.`,
    }),
  noWorkbooks: (folder: string) =>
    problem('no-workbooks', `“${folder}”中没有 .xlsx 文件。`, `There is no .xlsx file in "${folder}".`, { zh: '请检查文件夹。', en: 'Check the folder.' }),
  markNeedsOne: () =>
    problem('mark-needs-one', '--mark 要与 -o 一起、对一个文件使用。', '--mark needs one file and -o.', { zh: '请逐个文件运行，并给出 -o 文件.xlsx。', en: 'Run it once for each file, with -o FILE.xlsx.' }),
  lettersNeedOutput: () =>
    problem('letters-need-output', '--letters 要与 -o 一起使用。', '--letters needs -o.', { zh: '请加 -o 文件.xlsx。', en: 'Add -o FILE.xlsx.' }),
  noEdits: () => problem('no-edits', '没有给出编辑清单。', 'No list of edits was given.', { zh: '请加 --edits 文件.json。', en: 'Add --edits FILE.json.' }),
  editsNotJson: (file: string) => problem('edits-not-json', `编辑清单“${file}”不是 JSON。`, `The list of edits "${file}" is not JSON.`, { zh: '请检查该文件。', en: 'Check the file.' }),
  editsNotAList: (file: string, most: number) =>
    problem('edits-not-a-list', `“${file}”不是编辑清单（一个数组，最多 ${String(most)} 项）。`, `"${file}" is no list of edits (an array of at most ${String(most)}).`, seeHelp),
  badEdit: (file: string, number: number) =>
    problem('bad-edit', `“${file}”的第 ${String(number)} 项写得不对，没有做任何改动。`, `Edit ${String(number)} in "${file}" is written wrongly; nothing was changed.`, {
      zh: '可写 add（after 或 before、indicator）、remove、duplicate、move、change、weights；单元格写作 D14。',
      en: 'There are add (after or before, indicator), remove, duplicate, move, change and weights; cells are written as D14.',
    }),
  whichSheet: () =>
    problem('which-sheet', '文件里不止一张绩效表，这一项没有写明在哪张工作表。', 'The workbook holds more than one form and the edit names no sheet.', { zh: '请加上 "sheet"。', en: 'Add "sheet".' }),
  noSheetOf: (sheet: string) => problem('no-such-sheet', `没有工作表“${sheet}”。`, `There is no sheet "${sheet}".`, { zh: '请检查工作表名称。', en: 'Check its name.' }),
  noFormOn: (sheet: string) => problem('no-form-there', `工作表“${sheet}”里没有找到绩效指标表。`, `No indicator table was found on sheet "${sheet}".`, { zh: '请检查工作表名称。', en: 'Check its name.' }),
  whichForm: (sheet: string) =>
    problem('which-form', `工作表“${sheet}”上不止一张绩效表。`, `Sheet "${sheet}" holds more than one form.`, { zh: '请在 "locked" 中写上其中一张表的指标单元格。', en: 'Name an indicator of one of them in "locked".' }),
  noIndicatorAt: (sheet: string, cell: Address) =>
    problem('no-indicator-there', `工作表“${sheet}”的 ${formatAddress(cell)} 不是指标名称所在的单元格。`, `${formatAddress(cell)} on sheet "${sheet}" is not the name cell of an indicator.`, {
      zh: '请给出三级指标名称的单元格。',
      en: 'Give the cell with the name of an indicator.',
    }),
  noOutput: () => problem('no-output', '没有给出保存的位置。', 'Where to save was not given.', { zh: '请加 -o 文件.xlsx。', en: 'Add -o FILE.xlsx.' }),
  badYear: (text: string) =>
    problem('bad-year', `“${text}”不是年度。`, `"${text}" is not a year.`, { zh: '请给出四位年度，如 --year 2027。', en: 'Give four digits, such as --year 2027.' }),
  badCount: (option: string, text: string) =>
    problem('bad-count', `${option} 后面的“${text}”不是 1 至 99 的整数。`, `"${text}" after ${option} is no whole number from 1 to 99.`, seeHelp),
  badDestination: (text: string) =>
    problem('bad-destination', text === '' ? '没有给出要结转成的表种。' : `“${text}”不是可结转成的表种。`, text === '' ? 'The kind of form to roll forward to was not given.' : `"${text}" is no kind of form to roll forward to.`, {
      zh: '请用 --to target-declaration（目标申报表）或 --to self-evaluation（自评表）。',
      en: 'Use --to target-declaration or --to self-evaluation.',
    }),
  noTemplateName: () =>
    problem('no-template-name', '没有给出一个表的名称。', 'Not exactly one template name was given.', { zh: '用 jixiao template --list 查看名称。', en: 'See jixiao template --list.' }),
  unknownTemplate: (name: string) =>
    problem('unknown-template', `没有名为“${name}”的空白表。`, `There is no template "${name}".`, { zh: '用 jixiao template --list 查看名称。', en: 'See jixiao template --list.' }),
  unknownRules: (name: string, known: readonly string[]) =>
    problem('unknown-rules', `没有评分办法“${name}”。`, `There is no rule pack "${name}".`, {
      zh: `可用：${known.join('、')}，或一个 .json 文件。`,
      en: `Use ${known.join(', ')} or a .json file.`,
    }),
  rulesNotJson: (file: string) =>
    problem('rules-not-json', `评分办法文件“${file}”不是 JSON。`, `The rule pack file "${file}" is not JSON.`, { zh: '请检查该文件。', en: 'Check the file.' }),
  noSuchSheet: (file: string, sheet: string) =>
    problem('no-such-sheet', `“${file}”里没有工作表“${sheet}”。`, `"${file}" has no sheet "${sheet}".`, { zh: '请检查工作表名称。', en: 'Check the name of the sheet.' }),
  noProjects: (place: string) =>
    problem('no-projects', `“${place}”里没有找到项目清单。`, `No list of projects was found in "${place}".`, {
      zh: '清单需要有“项目名称”一栏，项目写在下面各行。',
      en: 'A list needs a column headed 项目名称 with the projects below it.',
    }),
  notFound: (file: string) => problem('file-not-found', `找不到文件“${file}”。`, `The file "${file}" was not found.`, { zh: '请检查文件名和路径。', en: 'Check its name and folder.' }),
  notAFile: (file: string) => problem('not-a-file', `“${file}”不是文件。`, `"${file}" is not a file.`, { zh: '请给出 .xlsx 文件。', en: 'Give an .xlsx file.' }),
  unreadable: (file: string) =>
    problem('file-unreadable', `读不了文件“${file}”。`, `The file "${file}" cannot be read.`, { zh: '请检查是否有读取权限、是否被占用。', en: 'Check that you may read it and that it is not in use.' }),
  diskFull: (file: string) =>
    problem('disk-full', `磁盘空间不足，没有写入“${file}”。`, `There is no room left on the disk; "${file}" was not written.`, { zh: '请腾出空间，或存到别的地方。', en: 'Free some space or save elsewhere.' }),
  unwritable: (file: string) =>
    problem('file-unwritable', `无法写入“${file}”。`, `"${file}" cannot be written.`, { zh: '请检查文件夹是否存在、是否有写入权限、文件是否正在 Excel 中打开。', en: 'Check that the folder exists, that you may write there and that the file is not open in Excel.' }),
  unexpected: () =>
    problem('unexpected', '程序出错，没有写入任何文件。', 'The program failed; no file was written.', { zh: '请把所用命令和文件告诉维护者。', en: 'Please tell the maintainers the command and the file.' }),
} as const;

const READ_AGAIN = { zh: '请重新读取表格后再试。', en: 'Read the sheet again, then try again.' };

/** Why rows or merged areas cannot be changed. */
export const structureTexts = {
  'rows-beyond-end': {
    zh: '工作表“{sheet}”已用到最后几行，不能再插入 {count} 行。没有写入任何内容。',
    en: 'Worksheet “{sheet}” is used up to its last rows; {count} rows cannot be inserted. Nothing was written.',
    next: { zh: '请在 Excel 中删去表格下方的空行后再试。', en: 'Delete the empty rows below the table in Excel, then try again.' },
  },
  'structure-too-large': {
    zh: '工作表“{sheet}”太大（多半是表格下方有大量带格式的空行），不能增删行。没有写入任何内容。',
    en: 'Worksheet “{sheet}” is too large for rows to be inserted or deleted, most likely because of many formatted empty rows below the table. Nothing was written.',
    next: { zh: '请在 Excel 中选中表格下方的空行并删除，保存后再试。', en: 'Select the empty rows below the table in Excel, delete them, save and try again.' },
  },
  'rows-of-table': {
    zh: '工作表“{sheet}”第 {rows} 行有表格（“插入 – 表格”）的标题行、汇总行或全部数据，不能删除。没有写入任何内容。',
    en: '{rows} of worksheet “{sheet}” cannot be deleted: the header, the totals or all data of a table would go. Nothing was written.',
    next: { zh: '请在 Excel 的“表格设计”中把它转换为区域后再试。', en: 'Convert the table to a range under “Table Design” in Excel, then try again.' },
  },
  'rows-of-filter': {
    zh: '工作表“{sheet}”第 {rows} 行是筛选的标题行，不能删除。没有写入任何内容。',
    en: '{rows} of worksheet “{sheet}” cannot be deleted: the header row of a filter would go. Nothing was written.',
    next: { zh: '请在 Excel 中取消筛选后再试。', en: 'Turn the filter off in Excel, then try again.' },
  },
  'rows-of-pivot': {
    zh: '工作表“{sheet}”第 {rows} 行在数据透视表或它的数据来源里，不能这样增删。没有写入任何内容。',
    en: '{rows} of worksheet “{sheet}” cannot be changed so: a pivot table, or the data it is made from, would be cut. Nothing was written.',
    next: { zh: '请在 Excel 中移动数据透视表或改动它的数据来源后再试。', en: 'Move the pivot table or change its source in Excel, then try again.' },
  },
  'structure-unknown-part': {
    zh: '工作表“{sheet}”里有这里不认识的内容（{part}），增删行后它可能错位。没有写入任何内容。',
    en: 'Worksheet “{sheet}” contains something unknown here ({part}), which might end up in the wrong place. Nothing was written.',
    next: { zh: '请在 Excel 中增删行，或把表格复制到新工作表后再试。', en: 'Insert or delete the rows in Excel, or copy the table to a new worksheet and try again.' },
  },
  'structure-part-unreadable': {
    zh: '工作簿的一个部分（{part}）无法读取，增删行后它可能错位。没有写入任何内容。',
    en: 'A part of the workbook ({part}) cannot be read; it might end up in the wrong place. Nothing was written.',
    next: { zh: '请用 Excel 打开并另存后再试。', en: 'Open the workbook in Excel, save it again and try once more.' },
  },
  'structure-shared': {
    zh: '“{file}”是带修订记录的共享工作簿，不能增删行。没有写入任何内容。',
    en: '“{file}” is a shared workbook with a change history; rows cannot be changed. Nothing was written.',
    next: { zh: '请在 Excel 的“审阅”中取消共享后再试。', en: 'Stop sharing the workbook under “Review” in Excel, then try again.' },
  },
  'merge-overlaps': {
    zh: '{cells} 和已有的合并单元格、表格或数组公式重叠，不能合并。没有写入任何内容。',
    en: '{cells} overlaps a merged area, a table or an array formula and cannot be merged. Nothing was written.',
    next: READ_AGAIN,
  },
  'merge-holds-content': {
    zh: '{cells} 里有内容，合并后会丢失。没有写入任何内容。',
    en: '{cells} holds content that merging would lose. Nothing was written.',
    next: READ_AGAIN,
  },
  'not-merged': { zh: '{cells} 不是合并单元格，不能拆分。没有写入任何内容。', en: '{cells} is not a merged area and cannot be taken apart. Nothing was written.', next: READ_AGAIN },
  'undo-elsewhere': {
    zh: '写入之后工作簿又被改动或由别的程序保存过（{part}），无法恢复原来的行。没有改动任何内容。',
    en: 'The workbook was changed or saved by another program since ({part}); its rows cannot be put back. Nothing was changed.',
    next: { zh: '请用写入之前的文件。', en: 'Use the file from before the change.' },
  },
} as const;

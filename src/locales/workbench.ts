/** What the workbench says: the page without Excel around the in-page sheet and the pane. */
export const workbenchTexts = {
  product: { zh: '绩效自评工作台', en: 'Jixiao Workbench' },
  open: { zh: '打开', en: 'Open' },
  openHint: { zh: '打开一个 .xlsx 文件（也可以把文件拖到页面上）', en: 'Open an .xlsx file (or drop one anywhere on the page)' },
  download: { zh: '下载', en: 'Download' },
  downloadHint: { zh: '把工作簿下载为 .xlsx 文件', en: 'Download the workbook as an .xlsx file' },
  otherLanguage: { zh: 'English', en: '中文' },
  otherLanguageHint: { zh: 'Switch to English', en: '切换为中文' },
  unsaved: { zh: '有未下载的改动', en: 'Changes not downloaded' },
  sampleName: { zh: '绩效自评表（示例）.xlsx', en: 'Self-evaluation form (sample).xlsx' },

  showSheet: { zh: '表格', en: 'Sheet' },
  showPane: { zh: '自评', en: 'Evaluation' },
  whatIsShown: { zh: '显示内容', en: 'What is shown' },
  paneLabel: { zh: '自评窗格', en: 'Evaluation pane' },
  splitter: { zh: '拖动或用左右方向键调整窗格宽度', en: 'Drag, or use the left and right arrow keys, to resize the pane' },

  sheetLabel: { zh: '工作表 {name}', en: 'Worksheet {name}' },
  sheetTabs: { zh: '工作表', en: 'Worksheets' },
  corner: { zh: '行号与列标', en: 'Row numbers and column letters' },
  nameBox: { zh: '单元格地址，按回车键跳转', en: 'Cell address; press Enter to go there' },
  contentLine: { zh: '单元格 {cell} 的内容', en: 'Content of cell {cell}' },
  editCell: { zh: '编辑单元格 {cell}：回车键确认，Esc 键取消', en: 'Edit cell {cell}: Enter to confirm, Esc to cancel' },

  dropHere: { zh: '松开鼠标：一个文件就打开，多个文件或文件夹就复核', en: 'Drop one file to open it, several or a folder to review them' },
  opening: { zh: '正在打开…', en: 'Opening…' },
  emptyTitle: { zh: '还没有打开文件', en: 'No file is open' },
  emptyNext: { zh: '打开一个 .xlsx 文件，或把文件拖到页面上。文件只在这台电脑上处理，不会上传。', en: 'Open an .xlsx file, or drop one on the page. Files are worked on in this computer only; nothing is uploaded.' },
  close: { zh: '关闭提示', en: 'Dismiss' },

  leaveTitle: { zh: '“{name}”有未下载的改动。', en: '“{name}” has changes that were not downloaded.' },
  leaveNext: { zh: '打开“{other}”之前要先下载吗？', en: 'Download it before “{other}” is opened?' },
  downloadAndOpen: { zh: '下载后打开', en: 'Download, then open' },
  discardAndOpen: { zh: '不保留，直接打开', en: 'Open without keeping' },
  stay: { zh: '取消', en: 'Cancel' },
} as const;

/** What can go wrong in the workbench itself; what goes wrong with a file comes from its host. */
export const workbenchProblems = {
  unreadable: {
    message: { zh: '“{name}”读不出来。', en: '“{name}” could not be read.' },
    next: { zh: '请确认它是一个文件而不是文件夹，并且没有被移动或删除，然后再打开一次。', en: 'Make sure that it is a file, not a folder, and was not moved or deleted; then open it again.' },
  },
  severalFiles: {
    message: { zh: '一次只能打开一个文件。', en: 'Only one file can be opened at a time.' },
    next: { zh: '请只拖入一个 .xlsx 文件。', en: 'Drop a single .xlsx file.' },
  },
  noWorkbooks: {
    message: { zh: '拖进来的文件里没有工作簿（.xlsx、.xlsm）。', en: 'There is no workbook (.xlsx, .xlsm) among the files dropped.' },
    next: { zh: '请拖入放有 Excel 工作簿的文件夹，或工作簿本身。', en: 'Drop a folder with Excel workbooks, or the workbooks themselves.' },
  },
  sampleMissing: {
    message: { zh: '示例表没有读到。', en: 'The sample form could not be loaded.' },
    next: { zh: '可以直接打开自己的 .xlsx 文件。', en: 'You can open an .xlsx file of your own.' },
  },
} as const;

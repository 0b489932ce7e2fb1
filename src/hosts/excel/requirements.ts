/** Merged areas can be read from ExcelApi 1.13 on: Office 2021, Microsoft 365, the web, the Mac. */
const FLOOR = '1.13';

/** Whether this Excel can tell which cells are merged; without that no form can be read. */
export const canReadMerges = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', FLOOR);

/** Makes all requests of one `Excel.run` a single step for Ctrl+Z, where Excel can do that (ExcelApi 1.20). */
export const oneUndoStep = (): Excel.RunOptions => (Office.context.requirements.isSetSupported('ExcelApi', '1.20') ? { mergeUndoGroup: true } : {});

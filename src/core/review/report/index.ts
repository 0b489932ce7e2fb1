export { marksOf } from './marks';
export { replySheet } from './replySheet';
export { reportSheet, type ReportFacts } from './reportSheet';
export { summarySheets, type ReviewedWorkbook } from './summarySheets';
export type { Language } from './words';

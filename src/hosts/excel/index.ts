export { createExcelHost } from './createExcelHost';
export { officeReady, onRibbon } from './office';

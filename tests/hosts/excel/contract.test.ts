import { describeWorkbookHost } from '../contract';
import { openExcel } from './openExcel';

describeWorkbookHost('Excel through office.js', (given) => Promise.resolve(openExcel(given)));
describeWorkbookHost('Excel at the oldest version we serve', (given) => Promise.resolve(openExcel(given, '1.13')));
describeWorkbookHost('Excel, one cell a request', (given) => Promise.resolve(openExcel(given, '1.20', { bytes: 2_000_000, cells: 1 })));

import type { FileServices } from '../session/fileServices';
import { filesKeeper } from '../session/filesState';
import { reviewInWorker } from './reviewInWorker';
import { sheetsInFile } from './sheetsInFile';
import { startWorker } from './startWorker';

export { sheetsInFile };

/** Reviews files beside the page they were chosen in. */
export const reviewBeside = reviewInWorker(startWorker);

/** What Excel's pane can do with files: it hands none out (WebView2 downloads nothing) and opens none. */
export const filesBesideExcel: FileServices = { review: reviewBeside, sheetsIn: sheetsInFile, save: null, open: null, keeper: filesKeeper() };

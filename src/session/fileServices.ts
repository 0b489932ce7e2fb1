import type { Outcome } from '../core/outcome';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { SheetBlueprint } from '../core/template/blueprint';
import type { NamedFile, ReviewFiles } from './fileReview';
import type { FilesKeeper } from './filesState';

/** What the page around the pane can do with files. */
export interface FileServices {
  readonly review: ReviewFiles;
  /** The sheets of a workbook in a file; left out where the page reads none. */
  readonly sheetsIn?: (file: File) => Promise<Outcome<readonly SheetSnapshot[]>>;
  /** Saves sheets as a workbook of their own; null where the page can hand out no files (Excel's pane): there they become new sheets. */
  readonly save: ((sheets: readonly SheetBlueprint[], fileName: string) => Promise<Outcome<void>>) | null;
  /** Where the review of files is kept while the pane is exchanged for that of another workbook. */
  readonly keeper: FilesKeeper;
  /** Opens a file beside the pane; null where it cannot be. */
  readonly open: ((file: File) => void) | null;
}

/** Files dropped on the page around the pane; another `id` for each drop. */
export interface DroppedFiles {
  readonly id: number;
  readonly files: readonly NamedFile[];
}

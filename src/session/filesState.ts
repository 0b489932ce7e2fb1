import type { FileReview } from './fileReview';
import type { Settled } from './settled';

/** How far a longer work is; `name` is what is being done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** The review of files that are not open. */
export interface FilesState {
  readonly progress: Progress | null;
  readonly reviews: readonly FileReview[];
  /** Files of a dropped folder that are no workbooks. */
  readonly skipped: number;
  /** The work was stopped before all files were read. */
  readonly stopped: boolean;
  /** The file whose findings are shown; `''` for those across files, null for the list. */
  readonly shown: string | null;
  /** What was said to findings, until the pane closes. */
  readonly settled: Settled;
  /** The last summary: the sheets it was added as, or the file it was saved as. */
  readonly made: readonly string[] | null;
}

/** Before any file was chosen. */
export const NO_FILES: FilesState = { progress: null, reviews: [], skipped: 0, stopped: false, shown: null, settled: {}, made: null };

/** What outlives the pane when another workbook is opened beside it. */
export interface KeptFiles {
  readonly state: FilesState;
  /** The files themselves, by name. */
  readonly files: ReadonlyMap<string, File>;
  /** The last drop that was taken. */
  readonly drop: number;
}

/** Keeps the review of files for as long as the page is open. */
export interface FilesKeeper {
  readonly kept: () => KeptFiles;
  readonly keep: (changed: Partial<KeptFiles>) => void;
}

/** A keeper of nothing yet. */
export const filesKeeper = (): FilesKeeper => {
  let kept: KeptFiles = { state: NO_FILES, files: new Map(), drop: 0 };
  return {
    kept: () => kept,
    keep: (changed) => {
      kept = { ...kept, ...changed };
    },
  };
};

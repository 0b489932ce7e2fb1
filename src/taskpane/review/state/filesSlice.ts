import { type FilesState, NO_FILES } from '../../../session/filesState';
import { withSettled } from '../../../session/settled';
import type { PaneAction } from '../../state/paneAction';

/** What becomes of the review of files. */
export const filesSlice = (files: FilesState, action: PaneAction): FilesState => {
  switch (action.type) {
    case 'files-started':
      return { ...NO_FILES, skipped: action.skipped, progress: { done: 0, total: action.total, name: action.first } };
    case 'file-reviewed': {
      const { progress } = files;
      if (progress === null) return files;
      return { ...files, reviews: [...files.reviews, action.review], progress: { ...progress, done: progress.done + 1, name: action.next } };
    }
    case 'files-ended':
      return { ...files, progress: null, stopped: action.stopped };
    case 'files-show':
      return { ...files, shown: action.file };
    case 'files-made':
      return { ...files, made: action.names };
    case 'settle-file':
      return { ...files, settled: withSettled(files.settled, action.findings, action.said) };
    default:
      return files;
  }
};

import type { FileServices } from '../../../session/fileServices';
import { INITIAL_STATE, type PaneState } from '../../state/paneState';

/** The pane as it opens: the files that were reviewed beside another workbook are still there. A review that was under way has ended with it. */
export const openingState = (services: FileServices | null): PaneState => {
  if (services === null) return INITIAL_STATE;
  const { state } = services.keeper.kept();
  return { ...INITIAL_STATE, review: { ...INITIAL_STATE.review, files: { ...state, progress: null, stopped: state.stopped || state.progress !== null } } };
};

import { type Dispatch, useEffect, useMemo, useReducer } from 'react';
import type { EvaluatedForm, Evaluation } from '../../core/plan';
import type { WorkbookHost } from '../../hosts/workbookHost';
import { evaluateOnce } from '../../session/evaluateOnce';
import type { DroppedFiles, FileServices } from '../../session/fileServices';
import { openingState } from '../review/state/openingState';
import { type BuildSession, useBuild } from '../build/state/useBuild';
import { type ReviewSession, useReview } from '../review/state/useReview';
import { type Change, changesOf } from './changes';
import { type HostWork, useHostWork } from './useHostWork';
import { useMemoryKeeper } from './useMemoryKeeper';
import type { PaneAction } from './paneAction';
import { paneReducer } from './paneReducer';
import { type Drafts, type PaneState, draftsOf } from './paneState';
import { type ScoreBoard, scoreBoard } from './scoreBoard';

/** All that the views need: the state, what follows from it, and what can be done. */
export interface PaneSession {
  readonly state: PaneState;
  /** Null before the first reading. */
  readonly evaluation: Evaluation | null;
  /** The form in view; null where the sheet holds none. */
  readonly current: EvaluatedForm | null;
  /** Content of the score tab for `current`. */
  readonly board: ScoreBoard | null;
  /** What may be written for `current`. */
  readonly changes: readonly Change[];
  readonly drafts: Drafts;
  readonly dispatch: Dispatch<PaneAction>;
  readonly work: HostWork;
  readonly review: ReviewSession;
  readonly build: BuildSession;
}

/** The pane's one session with a workbook: reads it on opening, listens to it, and evaluates what was read. */
export const usePaneSession = (host: WorkbookHost, files: FileServices | null = null, dropped: DroppedFiles | null = null): PaneSession => {
  const [state, dispatch] = useReducer(paneReducer, files, openingState);
  const work = useHostWork(host, dispatch);
  useMemoryKeeper(host, state, dispatch);

  useEffect(() => {
    void work.read(null);
    return host.subscribe((event) => dispatch({ type: 'host-event', event }));
  }, [host, work]);

  const { snapshot, memory } = state;
  const evaluation = useMemo(() => (snapshot === null ? null : evaluateOnce(snapshot, memory)), [snapshot, memory]);
  const current = evaluation?.forms[state.formIndex] ?? evaluation?.forms[0] ?? null;
  const board = useMemo(() => (current === null ? null : scoreBoard(current)), [current]);
  const drafts = draftsOf(state);
  const changes = useMemo(() => (current === null ? [] : changesOf(current, drafts)), [current, drafts]);
  const review = useReview(host, state, dispatch, files, dropped);
  const build = useBuild(host, state, evaluation, current, dispatch, files);
  return { state, evaluation, current, board, changes, drafts, dispatch, work, review, build };
};

import { type Dispatch, useEffect, useMemo } from 'react';
import type { WorkbookHost } from '../../../hosts/workbookHost';
import type { DroppedFiles, FileServices } from '../../../session/fileServices';
import type { PaneAction } from '../../state/paneAction';
import type { PaneState } from '../../state/paneState';
import { type FilesBoard, filesBoard } from './filesBoard';
import { type ReviewBoard, boardOf, findIn } from './reviewBoard';
import { type ReviewWork, reviewWork } from './reviewWork';

/** The review as the views need it. */
export interface ReviewSession {
  /** Of the sheet, or of the whole workbook where that is looked at; null before the first reading. */
  readonly board: ReviewBoard | null;
  readonly files: FilesBoard;
  readonly work: ReviewWork;
  /** Null where the page around the pane reviews no files. */
  readonly services: FileServices | null;
}

/** Binds the review to the pane's session. */
export const useReview = (
  host: WorkbookHost,
  { snapshot, memory, review }: PaneState,
  dispatch: Dispatch<PaneAction>,
  services: FileServices | null,
  dropped: DroppedFiles | null,
): ReviewSession => {
  const work = useMemo(() => reviewWork(host, services, dispatch), [host, services, dispatch]);
  useEffect(() => {
    void work.recall();
    return work.close;
  }, [work]);
  useEffect(() => {
    // The same drop is still there when the pane is made anew for another workbook.
    if (dropped === null || services === null || services.keeper.kept().drop === dropped.id) return;
    services.keeper.keep({ drop: dropped.id });
    dispatch({ type: 'show-tab', tab: 'review' });
    dispatch({ type: 'review-scope', scope: 'files' });
    void work.reviewFiles(dropped.files, 0);
  }, [work, services, dropped, dispatch]);
  useEffect(() => {
    services?.keeper.keep({ state: review.files });
  }, [services, review.files]);

  const { scope, book, earlier } = review;
  const sheets = useMemo(() => {
    if (scope === 'workbook') return book?.flatMap((sheet) => sheet.snapshot ?? []) ?? null;
    return snapshot === null ? null : [snapshot];
  }, [scope, book, snapshot]);
  const { settled, ...rest } = memory;
  const { sheets: decided, corrections, ownPacks, version } = rest;
  const found = useMemo(
    () => (sheets === null ? null : findIn(sheets, earlier, { version, sheets: decided, corrections, ownPacks, settled: {} })),
    [sheets, earlier, version, decided, corrections, ownPacks],
  );
  const board = useMemo(() => (found === null ? null : boardOf(found, settled)), [found, settled]);
  const { reviews, progress, settled: said } = review.files;
  const finished = progress === null;
  const files = useMemo(() => filesBoard(reviews, finished, said), [reviews, finished, said]);
  return useMemo(() => ({ board, files, work, services }), [board, files, work, services]);
};

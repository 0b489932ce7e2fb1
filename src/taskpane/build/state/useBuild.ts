import { type Dispatch, useEffect, useMemo, useState } from 'react';
import { type Library, openLibrary } from '../../../core/build/library';
import type { EvaluatedForm, Evaluation } from '../../../core/plan';
import type { WorkbookHost } from '../../../hosts/workbookHost';
import type { FileServices } from '../../../session/fileServices';
import type { PaneAction } from '../../state/paneAction';
import type { PaneState } from '../../state/paneState';
import { formatAddress } from '../../../core/sheet/address';
import { type BuildBoard, buildBoard, cellsNamed, namesOf } from './board';
import { type BuildDraft, draftKey, EMPTY_BUILD } from './buildState';
import { type LibraryWork, libraryWork } from './libraryWork';

/** Building as the views need it. */
export interface BuildSession {
  /** Null where there is no form, or the tab was never opened. */
  readonly board: BuildBoard | null;
  readonly draft: BuildDraft;
  /** The key of the form's draft. */
  readonly key: string;
  /** Null until it is loaded. */
  readonly library: Library | null;
  readonly work: LibraryWork;
  /** Stages the next state of the table; null changes nothing. */
  readonly stage: (draft: BuildDraft | null) => void;
}

/** A cell that was named before keeps the name it had then: what is on the sheet now may be another row. */
const knownNames = (next: BuildDraft, before: BuildDraft): BuildDraft['names'] => {
  const named = new Set(next.staged.flatMap(({ edit }) => cellsNamed(edit).map(formatAddress)));
  return Object.fromEntries(Object.entries(before.names).filter(([cell]) => named.has(cell)));
};

/** Binds building to the pane's session. Nothing is worked out or loaded before its tab is opened. */
export const useBuild = (host: WorkbookHost, state: PaneState, evaluation: Evaluation | null, current: EvaluatedForm | null, dispatch: Dispatch<PaneAction>, files: FileServices | null): BuildSession => {
  const { tab, snapshot, build, memory } = state;
  const work = useMemo(() => libraryWork(host, files?.sheetsIn, dispatch), [host, files, dispatch]);
  const formIndex = Math.max(0, current === null ? 0 : (evaluation?.forms.indexOf(current) ?? 0));
  const key = draftKey(snapshot?.name ?? '', formIndex);
  const draft = build.drafts.get(key) ?? EMPTY_BUILD;

  const shown = tab === 'build';
  const { corrections } = memory;
  const form = current?.form;
  const pack = current?.pack;
  const board = useMemo(
    () => (!shown || snapshot === null || form === undefined || pack === undefined ? null : buildBoard({ snapshot, formIndex, given: form, pack, corrections, draft })),
    [shown, snapshot, form, pack, formIndex, corrections, draft],
  );

  const [library, setLibrary] = useState<Library | null>(null);
  const wanted = shown && build.page === 'library';
  const { own } = build;
  useEffect(() => {
    if (wanted && own === null) void work.recall();
  }, [wanted, own, work]);
  useEffect(() => {
    if (!wanted || own === null) return;
    let current = true;
    void openLibrary(own).then((opened) => {
      if (current) setLibrary(opened);
    });
    return () => {
      current = false;
    };
  }, [wanted, own]);

  return useMemo(
    () => ({
      board,
      draft,
      key,
      library,
      work,
      stage: (next) => {
        if (next !== null && form !== undefined) dispatch({ type: 'build-draft', key, draft: { ...next, names: { ...namesOf(next.staged, form), ...knownNames(next, draft) } } });
      },
    }),
    [board, draft, key, library, work, form, dispatch],
  );
};

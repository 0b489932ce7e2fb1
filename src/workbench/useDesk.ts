import { type Dispatch, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Outcome, Problem } from '../core/outcome';
import type { Address } from '../core/sheet/address';
import type { XlsxWorkbook } from '../hosts/xlsx/xlsxWorkbook';
import type { Locale } from '../locales/say';
import { type DeskAction, type DeskState, deskAfter, emptyDesk } from './deskState';
import { download } from './download';
import { observeHost } from './observeHost';
import { openFile, openSample } from './openFile';

/** What a person can do at the desk. */
export interface DeskActs {
  /** Opens a file; asks first where work would be lost. */
  readonly open: (file: File) => void;
  readonly openAnyway: (file: File) => void;
  readonly downloadThenOpen: (file: File) => void;
  readonly stay: () => void;
  readonly save: () => void;
  readonly type: (cell: Address, input: string) => void;
  readonly move: (cursor: Address, cell: Address) => void;
  /** Selects a cell and scrolls to it. */
  readonly goTo: (cell: Address) => void;
  readonly activate: (sheet: string) => void;
  readonly refuse: (problem: Problem) => void;
  readonly dismiss: () => void;
}

let opened = 0;

/** Puts a workbook on the desk, or says why not and leaves the one that is there. */
const put = async (dispatch: Dispatch<DeskAction>, made: Promise<Outcome<XlsxWorkbook>>): Promise<void> => {
  dispatch({ kind: 'opening' });
  const workbook = await made;
  if (!workbook.ok) {
    dispatch({ kind: 'refused', problem: workbook.problem });
    return;
  }
  const [sheets, sheet] = await Promise.all([workbook.value.listSheets(), workbook.value.activeSheet()]);
  if (!sheets.ok) dispatch({ kind: 'refused', problem: sheets.problem });
  else if (!sheet.ok) dispatch({ kind: 'refused', problem: sheet.problem });
  else {
    opened += 1;
    const host = observeHost(workbook.value, (act) => dispatch({ kind: 'pane', act }));
    dispatch({ kind: 'opened', open: { id: opened, workbook: workbook.value, host }, sheets: sheets.value, sheet: sheet.value });
  }
};

const save = async (dispatch: Dispatch<DeskAction>, workbook: XlsxWorkbook): Promise<boolean> => {
  const saved = await workbook.save();
  if (saved.ok) download(saved.value, workbook.fileName);
  dispatch(saved.ok ? { kind: 'saved' } : { kind: 'refused', problem: saved.problem });
  return saved.ok;
};

/** The state of the workbench and everything that changes it. Opens the sample form at first. */
export const useDesk = (locale: Locale): { readonly desk: DeskState; readonly acts: DeskActs } => {
  const [desk, dispatch] = useReducer(deskAfter, emptyDesk);
  const workbook = desk.open?.workbook ?? null;
  const { sheet, revision } = desk;

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void put(dispatch, openSample(locale));
  }, [locale]);

  // Sheets may have been added since.
  useEffect(() => {
    void workbook?.listSheets().then((listed) => {
      if (listed.ok) dispatch({ kind: 'listed', sheets: listed.value });
    });
  }, [workbook, revision]);

  const acts = useMemo((): DeskActs => {
    const openAnyway = (file: File): void => void put(dispatch, openFile(file));
    return {
      open: (file) => {
        if (workbook?.changed === true) dispatch({ kind: 'waiting', file });
        else openAnyway(file);
      },
      openAnyway,
      downloadThenOpen: (file) => {
        if (workbook === null) openAnyway(file);
        else void save(dispatch, workbook).then((saved) => {
          if (saved) openAnyway(file);
        });
      },
      stay: () => dispatch({ kind: 'waiting', file: null }),
      save: () => {
        if (workbook !== null) void save(dispatch, workbook);
      },
      type: (cell, input) => {
        const typed = workbook?.type(sheet, cell, input);
        if (typed?.ok === true) dispatch({ kind: 'typed' });
        else if (typed !== undefined) dispatch({ kind: 'refused', problem: typed.problem });
      },
      move: (cursor, cell) => {
        workbook?.choose(sheet, cell);
        dispatch({ kind: 'moved', cursor });
      },
      goTo: (cell) => {
        workbook?.choose(sheet, cell);
        dispatch({ kind: 'shown', cell });
      },
      activate: (name) => {
        const shown = workbook?.activate(name);
        if (shown?.ok === true) dispatch({ kind: 'activated', sheet: name });
        else if (shown !== undefined) dispatch({ kind: 'refused', problem: shown.problem });
      },
      refuse: (problem) => dispatch({ kind: 'refused', problem }),
      dismiss: () => dispatch({ kind: 'dismissed' }),
    };
  }, [workbook, sheet]);

  return { desk, acts };
};

import type { Problem } from '../core/outcome';
import { type Address, cellKey } from '../core/sheet/address';
import type { SheetInfo, WorkbookHost } from '../hosts/workbookHost';
import type { XlsxWorkbook } from '../hosts/xlsx/xlsxWorkbook';
import type { PaneAct } from './observeHost';

/** The workbook on the desk. */
export interface OpenWorkbook {
  /** Tells one opened workbook from the next, also when the file is the same. */
  readonly id: number;
  readonly workbook: XlsxWorkbook;
  /** What the pane works on. */
  readonly host: WorkbookHost;
}

/** What the workbench shows beside the pane. */
export interface DeskState {
  readonly open: OpenWorkbook | null;
  readonly sheets: readonly SheetInfo[];
  readonly sheet: string;
  /** Where the selection stood on each sheet. */
  readonly cursors: ReadonlyMap<string, Address>;
  /** Rises with every change of the workbook: what is drawn is made anew. */
  readonly revision: number;
  /** Rises when the pane asks to show the selection. */
  readonly shown: number;
  /** Cells the pane wrote last. */
  readonly written: readonly { readonly sheet: string; readonly cells: ReadonlySet<number> }[];
  readonly problem: Problem | null;
  /** A file that waits while the person decides about unsaved work. */
  readonly waiting: File | null;
  readonly busy: boolean;
}

export type DeskAction =
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly open: OpenWorkbook; readonly sheets: readonly SheetInfo[]; readonly sheet: string }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'waiting'; readonly file: File | null }
  | { readonly kind: 'saved' }
  | { readonly kind: 'moved'; readonly cursor: Address }
  | { readonly kind: 'shown'; readonly cell: Address }
  | { readonly kind: 'typed' }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'listed'; readonly sheets: readonly SheetInfo[] }
  | { readonly kind: 'pane'; readonly act: PaneAct };

const A1: Address = { row: 0, column: 0 };

export const emptyDesk: DeskState = {
  open: null, sheets: [], sheet: '', cursors: new Map(), revision: 0, shown: 0, written: [], problem: null, waiting: null, busy: false,
};

/** Where the selection stands on the sheet in view. */
export const cursorOf = (state: DeskState): Address => state.cursors.get(state.sheet) ?? A1;

const NOTHING: ReadonlySet<number> = new Set();

/** Cells of the sheet in view that the pane wrote last. */
export const writtenOn = (state: DeskState): ReadonlySet<number> => state.written.find(({ sheet }) => sheet === state.sheet)?.cells ?? NOTHING;

const afterPane = (state: DeskState, act: PaneAct): DeskState => {
  const revision = state.revision + 1;
  switch (act.kind) {
    case 'written': {
      const names = [...new Set(act.receipt.cells.map(({ sheet }) => sheet))];
      const written = names.map((sheet) => ({
        sheet,
        cells: new Set(act.receipt.cells.filter((one) => one.sheet === sheet).map(({ cell }) => cellKey(cell.row, cell.column))),
      }));
      return { ...state, revision, written };
    }
    case 'undone': return { ...state, revision, written: [] };
    case 'sheets-added': return { ...state, revision, sheet: act.first ?? state.sheet };
    case 'selected':
      return { ...state, shown: state.shown + 1, sheet: act.sheet, cursors: new Map(state.cursors).set(act.sheet, act.cell) };
    case 'marked':
    case 'remembered': return { ...state, revision };
  }
};

/** The desk after something happened. */
export const deskAfter = (state: DeskState, action: DeskAction): DeskState => {
  switch (action.kind) {
    case 'opening': return { ...state, busy: true, waiting: null };
    case 'opened':
      return { ...emptyDesk, open: action.open, sheets: action.sheets, sheet: action.sheet, revision: state.revision + 1 };
    case 'refused': return { ...state, busy: false, problem: action.problem };
    case 'dismissed': return { ...state, problem: null };
    case 'waiting': return { ...state, waiting: action.file, problem: null };
    case 'saved': return { ...state, revision: state.revision + 1, problem: null };
    case 'moved': return { ...state, cursors: new Map(state.cursors).set(state.sheet, action.cursor) };
    case 'shown': return { ...state, shown: state.shown + 1, cursors: new Map(state.cursors).set(state.sheet, action.cell) };
    case 'typed': return { ...state, revision: state.revision + 1, problem: null };
    case 'activated': return { ...state, sheet: action.sheet };
    case 'listed': return { ...state, sheets: action.sheets };
    case 'pane': return afterPane(state, action.act);
  }
};

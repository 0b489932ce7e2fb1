import type { HostEvent } from '../../hosts/workbookHost';
import type { PaneAction } from './paneAction';
import type { PaneState } from './paneState';

type Notice = Extract<PaneAction, { type: 'dismiss' }>['notice'];

const afterEvent = (state: PaneState, event: HostEvent): PaneState => {
  const sheet = state.snapshot?.name;
  if (sheet === undefined) return state;
  switch (event.kind) {
    case 'cells-changed':
      return event.sheet === sheet ? { ...state, stale: true } : state;
    case 'sheet-activated':
      return { ...state, otherSheet: event.sheet === sheet ? null : event.sheet };
    case 'selection-changed':
      return event.sheet === sheet ? { ...state, selected: event.cell } : state;
  }
};

const dismissed = (state: PaneState, notice: Notice): PaneState => {
  switch (notice) {
    case 'problem':
      return { ...state, problem: null };
    case 'report':
      return { ...state, report: null };
    case 'last-write':
      return state.lastWrite === null ? state : { ...state, lastWrite: { ...state.lastWrite, seen: true } };
    case 'undone':
      return { ...state, undone: false };
    case 'made':
      return { ...state, made: null };
    case 'memory-unsaved':
      return { ...state, memoryUnsaved: false };
    case 'pack-before':
      return { ...state, packBefore: null };
  }
};

/** What the person looks at. The sheet is never read again from here: a change only marks the results as old. */
export const viewSlice = (state: PaneState, action: PaneAction): PaneState => {
  switch (action.type) {
    case 'show-tab':
      return { ...state, tab: action.tab };
    case 'show-form':
      return { ...state, formIndex: action.index, openRows: [], previewing: false, page: 'rows', ruleDraft: null, packBefore: null };
    case 'show-filter':
      return { ...state, filter: action.filter };
    case 'show-review':
      return { ...state, reviewView: action.view };
    case 'show-preview':
      return { ...state, previewing: action.previewing };
    case 'show-page':
      return { ...state, page: action.page };
    case 'toggle-row':
      return {
        ...state,
        openRows: state.openRows.includes(action.cell) ? state.openRows.filter((cell) => cell !== action.cell) : [...state.openRows, action.cell],
      };
    case 'dismiss':
      return dismissed(state, action.notice);
    case 'host-event':
      return afterEvent(state, action.event);
    default:
      return state;
  }
};

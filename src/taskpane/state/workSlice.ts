import type { Problem } from '../../core/outcome';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { type Receipt, restorePointOf } from '../../hosts/workbookHost';
import { sameReceipt } from '../../session/receipt';
import type { PaneAction, Remembered } from './paneAction';
import { type LastWrite, type PaneState, withDrafts } from './paneState';

const endWork = (state: PaneState, ticket: number): PaneState => (state.work?.ticket === ticket ? { ...state, work: null } : state);

const refused = (state: PaneState, problem: Problem): PaneState => ({ ...state, problem });

/** The write that can be undone: the one stored, which the ribbon button may have made since, else the one we know. */
const latestWrite = (known: LastWrite | null, stored: Receipt | null): LastWrite | null =>
  stored === null || (known !== null && sameReceipt(known.receipt, stored)) ? known : { receipt: stored, fresh: false, kept: true, seen: false };

const withSnapshot = (state: PaneState, snapshot: SheetSnapshot, { memory, receipt, report }: Remembered): PaneState => {
  const sameSheet = state.snapshot?.name === snapshot.name;
  return {
    ...state,
    snapshot,
    problem: null,
    stale: false,
    otherSheet: null,
    formIndex: sameSheet ? state.formIndex : 0,
    openRows: sameSheet ? state.openRows : [],
    selected: sameSheet ? state.selected : null,
    previewing: sameSheet && state.previewing,
    page: sameSheet ? state.page : 'rows',
    ruleDraft: sameSheet ? state.ruleDraft : null,
    packBefore: null,
    // Once the person has decided something here, the pane knows better than the workbook.
    memory: state.memoryVersion === 0 ? (memory ?? state.memory) : state.memory,
    report: report ?? state.report,
    lastWrite: latestWrite(state.lastWrite, receipt),
  };
};

/** What becomes of the pane while the host is asked for something. A late answer to an abandoned reading changes nothing. */
export const workSlice = (state: PaneState, action: PaneAction): PaneState => {
  switch (action.type) {
    case 'work-started':
      return { ...state, work: { kind: action.kind, ticket: action.ticket, slow: false, progress: null }, problem: null };
    case 'work-slow':
      return state.work?.ticket === action.ticket ? { ...state, work: { ...state.work, slow: true } } : state;
    case 'work-progress':
      return state.work?.ticket === action.ticket ? { ...state, work: { ...state.work, progress: { done: action.done, total: action.total } } } : state;
    case 'work-abandoned':
      return { ...state, work: null, problem: action.problem };
    case 'read': {
      if (state.work?.ticket !== action.ticket) return state;
      const ended = endWork(state, action.ticket);
      return action.outcome.ok ? withSnapshot(ended, action.outcome.value, action.remembered) : refused(ended, action.outcome.problem);
    }
    case 'written': {
      const ended = endWork(state, action.ticket);
      if (!action.outcome.ok) {
        const restore = restorePointOf(action.outcome.problem);
        // What could not be put back now can be undone later; the problem says so, no other news is needed.
        return refused(restore === null ? ended : { ...ended, lastWrite: { receipt: restore, fresh: false, kept: action.kept, seen: true }, undone: false }, action.outcome.problem);
      }
      const lastWrite = { receipt: action.outcome.value, fresh: true, kept: action.kept, seen: false };
      return withDrafts({ ...ended, lastWrite, undone: false, previewing: false }, (drafts) => ({ ...drafts, ticks: {}, usedNotes: {}, boxes: {} }));
    }
    case 'undone': {
      const ended = endWork(state, action.ticket);
      return action.outcome.ok ? { ...ended, lastWrite: null, undone: true } : refused(ended, action.outcome.problem);
    }
    case 'made': {
      const ended = endWork(state, action.ticket);
      return action.outcome.ok ? { ...ended, made: action.outcome.value } : refused(ended, action.outcome.problem);
    }
    case 'looked': {
      const ended = endWork(state, action.ticket);
      return action.problem === null ? ended : refused(ended, action.problem);
    }
    case 'refused':
      return refused(state, action.problem);
    default:
      return state;
  }
};

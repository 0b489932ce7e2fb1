import type { Receipt } from '../../../hosts/workbookHost';
import { memoryOf, type SessionMemory } from '../../../session/memory';
import { sameReceipt } from '../../../session/receipt';
import type { PaneAction } from '../../state/paneAction';
import { draftsOf, type PaneState } from '../../state/paneState';
import { type BuildDraft, type BuildState, EMPTY_BUILD } from './buildState';
import { draftsFollowing, memoryFollowing } from './followMoved';

/** So many steps can be taken back before they are written. */
const MOST_STEPS = 50;

const put = <T>(map: ReadonlyMap<string, T>, key: string, value: T | undefined): ReadonlyMap<string, T> => {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
};

const withDraft = (build: BuildState, key: string, draft: BuildDraft): BuildState => {
  const before = build.drafts.get(key) ?? EMPTY_BUILD;
  return { ...build, drafts: put(build.drafts, key, draft), past: put(build.past, key, [...(build.past.get(key) ?? []), before].slice(-MOST_STEPS)) };
};

const backOne = (build: BuildState, key: string): BuildState => {
  const past = build.past.get(key) ?? [];
  return { ...build, drafts: put(build.drafts, key, past.at(-1)), past: put(build.past, key, past.slice(0, -1)) };
};

/** Whether anything of the sheet is remembered that its rows could take along. */
const remembers = (memory: SessionMemory, sheet: string): boolean => {
  const { packs, decisions } = memoryOf(memory, sheet);
  return Object.keys(packs).length + Object.keys(decisions.scores).length + Object.keys(decisions.weights).length > 0 || memory.corrections.length > 0;
};

/** A write of this tab has succeeded: what is kept by cell follows its row, and nothing waits any more. */
const written = (state: PaneState, receipt: Receipt): PaneState => {
  const { build, memory, snapshot } = state;
  const write = build.writing;
  if (write === null) return state;
  const kept = { memory, drafts: draftsOf(state) };
  const moved = remembers(memory, write.moved.sheet) ? { memory: memoryFollowing(memory, write.moved), memoryVersion: state.memoryVersion + 1 } : {};
  return {
    ...state,
    ...moved,
    drafts: snapshot === null ? state.drafts : put(state.drafts, write.moved.sheet, draftsFollowing(kept.drafts, write.moved)),
    build: { ...build, page: 'table', open: null, ticks: {}, drafts: put(build.drafts, write.key, undefined), past: put(build.past, write.key, undefined), writing: null, written: { ...write, kept, receipt } },
  };
};

/** The write was undone: what followed its rows goes back with them, and what had been done waits again. */
const undone = (state: PaneState): PaneState => {
  const { build, lastWrite } = state;
  const { written: write } = build;
  if (write === null || lastWrite === null || !sameReceipt(write.receipt, lastWrite.receipt)) return state;
  const { kept, key, draft, moved } = write;
  const changed = remembers(kept.memory, moved.sheet);
  return {
    ...state,
    ...(changed ? { memory: { ...state.memory, sheets: { ...state.memory.sheets, [moved.sheet]: memoryOf(kept.memory, moved.sheet) }, corrections: kept.memory.corrections }, memoryVersion: state.memoryVersion + 1 } : {}),
    drafts: put(state.drafts, moved.sheet, kept.drafts),
    build: { ...build, written: null, drafts: build.drafts.has(key) ? build.drafts : put(build.drafts, key, draft) },
  };
};

const own = (build: BuildState, action: PaneAction): BuildState => {
  switch (action.type) {
    case 'build-page':
      return { ...build, page: action.page, news: null };
    case 'build-open':
      return { ...build, open: action.key };
    case 'build-search':
      return { ...build, ...action.search };
    case 'build-draft':
      return withDraft(build, action.key, action.draft);
    case 'build-back':
      return backOne(build, action.key);
    case 'build-drop':
      return { ...withDraft(build, action.key, EMPTY_BUILD), open: null };
    case 'build-tick':
      return { ...build, ticks: { ...build.ticks, [action.cell]: action.ticked } };
    case 'build-writing':
      return { ...build, writing: action.write };
    case 'build-own':
      return { ...build, own: action.own };
    case 'build-busy':
      return { ...build, busy: action.busy };
    case 'build-news':
      return { ...build, news: action.news };
    case 'show-form':
      return { ...build, page: build.page === 'preview' ? 'table' : build.page, open: null };
    default:
      return build;
  }
};

/** The build tab. It stands before the slice that ends a write, which forgets what was written. */
export const buildSlice = (state: PaneState, action: PaneAction): PaneState => {
  if (action.type === 'written') {
    if (action.outcome.ok) return written(state, action.outcome.value);
    return state.build.writing === null ? state : { ...state, build: { ...state.build, writing: null } };
  }
  if (action.type === 'undone') return action.outcome.ok ? undone(state) : state;
  const build = own(state.build, action);
  return build === state.build ? state : { ...state, build };
};

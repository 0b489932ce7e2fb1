import type { Problem } from '../../core/outcome';
import type { RulePack } from '../../core/score/rulePack';
import type { Address } from '../../core/sheet/address';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Receipt } from '../../hosts/workbookHost';
import { EMPTY_MEMORY, type SessionMemory } from '../../session/memory';
import type { RibbonReport } from '../../session/report';
import { type BuildState, INITIAL_BUILD } from '../build/state/buildState';
import { INITIAL_REVIEW, type ReviewState } from '../review/state/reviewState';
import { EMPTY_TEMPLATE, type TemplateDraft } from '../template/state/templateDraft';
import { type Drafts, EMPTY_DRAFTS } from './drafts';
import type { RuleDraft } from './ownPack';

export { type Drafts, EMPTY_DRAFTS } from './drafts';

export type Tab = 'score' | 'review' | 'build' | 'template';
/** What the score tab shows: its rows, the rules in force, or the notes to work through. */
export type Page = 'rows' | 'rules' | 'notes';
export type Filter = 'all' | 'to-decide' | 'differs' | 'note-missing';
export type ReviewView = 'findings' | 'comparison';

/** Something asked of the host. The ticket tells a late answer to an abandoned question from the awaited one. */
export interface Work {
  readonly kind: 'reading' | 'writing' | 'undoing' | 'making';
  readonly ticket: number;
  readonly slow: boolean;
  /** Cells written of how many; null for work that does not tell. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** The last write and whether it is news: made a moment ago, or found in the workbook when the pane opened. */
export interface LastWrite {
  readonly receipt: Receipt;
  readonly fresh: boolean;
  /** Whether the workbook remembers it, so that undo survives closing the pane. */
  readonly kept: boolean;
  /** The notice was read; undo stays in the bar. */
  readonly seen: boolean;
}

/** Everything the pane knows. What follows from it (scores, findings, changes) is derived, never stored. */
export interface PaneState {
  readonly tab: Tab;
  readonly work: Work | null;
  readonly problem: Problem | null;
  /** The sheet as last read; null before the first reading. */
  readonly snapshot: SheetSnapshot | null;
  /** Cells of the sheet changed after it was read. */
  readonly stale: boolean;
  /** The sheet in view where it is not the one that was read. */
  readonly otherSheet: string | null;
  readonly formIndex: number;
  readonly filter: Filter;
  readonly reviewView: ReviewView;
  readonly review: ReviewState;
  readonly build: BuildState;
  /** Opened rows, by name cell (A1). */
  readonly openRows: readonly string[];
  /** The cell selected in the sheet that was read. */
  readonly selected: Address | null;
  readonly previewing: boolean;
  readonly page: Page;
  /** The rule pack being changed; null while none is. */
  readonly ruleDraft: RuleDraft | null;
  /** The pack in force before another one was chosen; null once that news was read. */
  readonly packBefore: RulePack | null;
  readonly memory: SessionMemory;
  /** Counts the person's own changes of the memory: each is to be saved. */
  readonly memoryVersion: number;
  readonly memoryUnsaved: boolean;
  readonly lastWrite: LastWrite | null;
  readonly undone: boolean;
  readonly report: RibbonReport | null;
  /** By sheet name. */
  readonly drafts: ReadonlyMap<string, Drafts>;
  readonly template: TemplateDraft;
  /** Names of the sheets made last; null when none was made or the news was read. */
  readonly made: readonly string[] | null;
}

/** The pane as it opens. */
export const INITIAL_STATE: PaneState = {
  tab: 'score',
  work: null,
  problem: null,
  snapshot: null,
  stale: false,
  otherSheet: null,
  formIndex: 0,
  filter: 'all',
  reviewView: 'findings',
  review: INITIAL_REVIEW,
  build: INITIAL_BUILD,
  openRows: [],
  selected: null,
  previewing: false,
  page: 'rows',
  ruleDraft: null,
  packBefore: null,
  memory: EMPTY_MEMORY,
  memoryVersion: 0,
  memoryUnsaved: false,
  lastWrite: null,
  undone: false,
  report: null,
  drafts: new Map(),
  template: EMPTY_TEMPLATE,
  made: null,
};

/** The drafts of the sheet that was read. */
export const draftsOf = (state: PaneState): Drafts => (state.snapshot === null ? undefined : state.drafts.get(state.snapshot.name)) ?? EMPTY_DRAFTS;

/** The state with the drafts of the sheet that was read changed. */
export const withDrafts = (state: PaneState, change: (drafts: Drafts) => Drafts): PaneState =>
  state.snapshot === null ? state : { ...state, drafts: new Map([...state.drafts, [state.snapshot.name, change(draftsOf(state))]]) };

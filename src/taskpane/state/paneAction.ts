import type { Problem, Outcome } from '../../core/outcome';
import type { Column, ColumnRole, Form } from '../../core/recognise/form';
import type { Decision } from '../../core/score/assessment';
import type { RulePack } from '../../core/score/rulePack';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { HostEvent, Receipt } from '../../hosts/workbookHost';
import type { SessionMemory } from '../../session/memory';
import type { RibbonReport } from '../../session/report';
import type { BuildAction } from '../build/state/buildAction';
import type { ReviewAction } from '../review/state/reviewAction';
import type { TemplateDraft } from '../template/state/templateDraft';
import type { RuleDraft } from './ownPack';
import type { Filter, Page, ReviewView, Tab, Work } from './paneState';

/** What the workbook remembered when it was read; null where there was nothing or it could not be asked. */
export interface Remembered {
  readonly memory: SessionMemory | null;
  readonly receipt: Receipt | null;
  readonly report: RibbonReport | null;
}

/** Something asked of the host began, takes long, was given up, or ended. */
export type WorkAction =
  | { readonly type: 'work-started'; readonly kind: Work['kind']; readonly ticket: number }
  | { readonly type: 'work-slow'; readonly ticket: number }
  | { readonly type: 'work-progress'; readonly ticket: number; readonly done: number; readonly total: number }
  | { readonly type: 'work-abandoned'; readonly problem: Problem }
  | { readonly type: 'read'; readonly ticket: number; readonly outcome: Outcome<SheetSnapshot>; readonly remembered: Remembered }
  | { readonly type: 'written'; readonly ticket: number; readonly outcome: Outcome<Receipt>; readonly kept: boolean }
  | { readonly type: 'undone'; readonly ticket: number; readonly outcome: Outcome<void> }
  | { readonly type: 'made'; readonly ticket: number; readonly outcome: Outcome<readonly string[]> }
  /** Other sheets were looked at; the one in view stays. */
  | { readonly type: 'looked'; readonly ticket: number; readonly problem: Problem | null }
  | { readonly type: 'refused'; readonly problem: Problem };

/** The person decided something that the workbook is to remember. */
export type DecideAction =
  | { readonly type: 'decide'; readonly cell: string; readonly decision: Decision | null }
  | { readonly type: 'weigh'; readonly cell: string; readonly weight: string | null }
  | { readonly type: 'weigh-all'; readonly weights: Readonly<Record<string, string>> }
  | { readonly type: 'choose-pack'; readonly form: Form; readonly pack: string; readonly before: RulePack }
  /** Keeps a pack of the person's own and scores the form by it. */
  | { readonly type: 'keep-pack'; readonly form: Form; readonly pack: RulePack; readonly before: RulePack }
  | { readonly type: 'forget-pack'; readonly id: string; readonly before: RulePack }
  /** The role of a column by its place from the left; null gives it back to recognition. */
  | { readonly type: 'correct-role'; readonly columns: readonly Column[]; readonly place: number; readonly role: ColumnRole | null }
  | { readonly type: 'correct-extent'; readonly columns: readonly Column[]; readonly lastRow: number | null }
  | { readonly type: 'forget-correction'; readonly columns: readonly Column[] }
  | { readonly type: 'memory-saved'; readonly saved: boolean };

/** The parts of the drafts that hold typed text. */
export type TypedField = 'tiers' | 'scores' | 'weights' | 'notes' | 'causes' | 'measures' | 'noteModes' | 'noteFacts' | 'boxes' | 'proposedWeights';

/** The person typed, ticked or chose what is to be written. */
export type DraftAction =
  | { readonly type: 'draft'; readonly field: TypedField; readonly cell: string; readonly text: string }
  | { readonly type: 'forget-drafts'; readonly fields: readonly TypedField[]; readonly cell: string }
  | { readonly type: 'use-note'; readonly cell: string; readonly noteCell: string; readonly text: string }
  | { readonly type: 'draft-rules'; readonly draft: RuleDraft | null }
  /** Weights shared out, to be adjusted; `{}` drops them. */
  | { readonly type: 'propose-weights'; readonly weights: Readonly<Record<string, string>> }
  | { readonly type: 'drop-note'; readonly cell: string }
  | { readonly type: 'write-formulas'; readonly on: boolean }
  | { readonly type: 'tick'; readonly ticks: Readonly<Record<string, boolean>> }
  | { readonly type: 'fill-template'; readonly template: Partial<TemplateDraft> };

/** The person looks at something else, or something happened in the sheet. */
export type ViewAction =
  | { readonly type: 'show-tab'; readonly tab: Tab }
  | { readonly type: 'show-form'; readonly index: number }
  | { readonly type: 'show-filter'; readonly filter: Filter }
  | { readonly type: 'show-review'; readonly view: ReviewView }
  | { readonly type: 'show-preview'; readonly previewing: boolean }
  | { readonly type: 'show-page'; readonly page: Page }
  | { readonly type: 'toggle-row'; readonly cell: string }
  | { readonly type: 'dismiss'; readonly notice: 'problem' | 'report' | 'last-write' | 'undone' | 'made' | 'memory-unsaved' | 'pack-before' }
  | { readonly type: 'host-event'; readonly event: HostEvent };

export type PaneAction = BuildAction | ReviewAction | WorkAction | DecideAction | DraftAction | ViewAction;

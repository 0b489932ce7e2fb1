import type { BuildEdit, WeightRule } from '../../../core/build';
import type { CategoryId, KindId, LibraryEntry } from '../../../core/build/library';
import type { TargetDraft } from '../../../core/build/targetDraft';
import type { Problem, Text } from '../../../core/outcome';
import type { Correction } from '../../../core/recognise/correction';
import type { Address } from '../../../core/sheet/address';
import type { StructureEdit } from '../../../core/sheet/edit';
import type { Receipt } from '../../../hosts/workbookHost';
import type { SessionMemory } from '../../../session/memory';
import type { Drafts } from '../../state/drafts';

/** An edit that waits to be written. An `add` gives its row the id as a key. */
export interface StagedEdit {
  readonly id: string;
  readonly edit: BuildEdit;
  /** The target as it stands in the editor while it is not complete (≥ … 场). */
  readonly target?: TargetDraft;
}

/** What a person has done to one form's table and not written yet. Rows are named by key: the name cell (A1) on the sheet, or the id of their `add`. */
export interface BuildDraft {
  readonly staged: readonly StagedEdit[];
  /** How weights are shared out when everything else is done; null leaves them as they are. */
  readonly sharing: WeightRule | null;
  /** Rows whose weight stays. */
  readonly locked: readonly string[];
  /** The names the draft's cells had on the sheet, by A1: an edit of a cell that says something else by now is not made. */
  readonly names: Readonly<Record<string, string>>;
  /** Number of the next new row. */
  readonly next: number;
}

export const EMPTY_BUILD: BuildDraft = { staged: [], sharing: null, locked: [], names: {}, next: 1 };

/** What has moved on a sheet by a write, so that what is kept by cell can follow. */
export interface Moved {
  readonly sheet: string;
  readonly places: readonly { readonly from: Address; readonly to: Address | null }[];
  readonly structure: readonly StructureEdit[];
  readonly corrections: readonly Correction[];
}

/** A write of the build tab on its way. */
export interface BuildWrite {
  readonly key: string;
  readonly draft: BuildDraft;
  readonly moved: Moved;
}

/** A write of the build tab that was made, with what gives everything back when it is undone. */
export interface BuildWritten extends BuildWrite {
  readonly receipt: Receipt;
  readonly kept: { readonly memory: SessionMemory; readonly drafts: Drafts };
}

export type BuildPage = 'table' | 'library' | 'preview';

/** Everything the build tab knows. */
export interface BuildState {
  readonly page: BuildPage;
  /** By sheet and form. */
  readonly drafts: ReadonlyMap<string, BuildDraft>;
  /** Earlier drafts, the last one last. */
  readonly past: ReadonlyMap<string, readonly BuildDraft[]>;
  /** Key of the opened row. */
  readonly open: string | null;
  readonly query: string;
  readonly category: CategoryId | null;
  readonly kind: KindId | null;
  /** The person's own library; null before it was loaded. */
  readonly own: readonly LibraryEntry[] | null;
  /** Edits proposed without a tick, by cell (A1). */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly writing: BuildWrite | null;
  readonly written: BuildWritten | null;
  /** What became of collecting, exporting or importing; null once read. */
  readonly news: { readonly text: Text; readonly problem: Problem | null } | null;
  readonly busy: boolean;
}

export const INITIAL_BUILD: BuildState = {
  page: 'table', drafts: new Map(), past: new Map(), open: null, query: '', category: null, kind: null, own: null, ticks: {}, writing: null, written: null, news: null, busy: false,
};

/** The key of a form's draft. */
export const draftKey = (sheet: string, formIndex: number): string => `${sheet}\n${String(formIndex)}`;

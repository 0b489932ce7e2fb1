import type { LibraryEntry } from '../../../core/build/library';
import type { Problem, Text } from '../../../core/outcome';
import type { BuildDraft, BuildPage, BuildState, BuildWrite } from './buildState';

/** What happens in the build tab. */
export type BuildAction =
  | { readonly type: 'build-page'; readonly page: BuildPage }
  | { readonly type: 'build-open'; readonly key: string | null }
  | { readonly type: 'build-search'; readonly search: Partial<Pick<BuildState, 'query' | 'category' | 'kind'>> }
  /** The table was changed; the state before it can be had back. */
  | { readonly type: 'build-draft'; readonly key: string; readonly draft: BuildDraft }
  | { readonly type: 'build-back'; readonly key: string }
  | { readonly type: 'build-drop'; readonly key: string }
  | { readonly type: 'build-tick'; readonly cell: string; readonly ticked: boolean }
  /** The plan is on its way to the workbook. */
  | { readonly type: 'build-writing'; readonly write: BuildWrite }
  | { readonly type: 'build-own'; readonly own: readonly LibraryEntry[] }
  | { readonly type: 'build-busy'; readonly busy: boolean }
  | { readonly type: 'build-news'; readonly news: { readonly text: Text; readonly problem: Problem | null } | null };

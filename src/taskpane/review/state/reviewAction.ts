import type { Finding } from '../../../core/review';
import type { MarkReceipt } from '../../../hosts/workbookHost';
import type { FileReview } from '../../../session/fileReview';
import type { Progress } from '../../../session/filesState';
import type { Settlement } from '../../../session/settled';
import type { Arrangement, Delivered, Delivery, FindingFilter, ReadSheet, ReviewState, Scope } from './reviewState';

/** The person looks at the findings in another way. */
type LookAction =
  | { readonly type: 'review-scope'; readonly scope: Scope }
  | { readonly type: 'review-page'; readonly page: ReviewState['page'] }
  | { readonly type: 'review-filter'; readonly filter: Partial<FindingFilter> }
  | { readonly type: 'review-arrange'; readonly by: Arrangement }
  | { readonly type: 'review-open'; readonly key: string }
  | { readonly type: 'review-ask'; readonly key: string | null }
  | { readonly type: 'review-dismiss'; readonly notice: 'delivered' | 'unmarked' };

/** The person says something to findings; null opens them again. */
type SettleAction =
  | {
      readonly type: 'settle';
      readonly findings: readonly Finding[];
      readonly said: Settlement | null;
      /** Findings of the last reading that are no more. */
      readonly gone: readonly Finding[];
      /** All findings of the workbook where all of it was read: what was said of others is forgotten. */
      readonly all: readonly Finding[] | null;
    }
  | { readonly type: 'settle-file'; readonly findings: readonly Finding[]; readonly said: Settlement | null };

/** The whole workbook is read, sheets and colours are made of findings. */
type WorkAction =
  | { readonly type: 'book-reading'; readonly progress: Progress | null }
  | { readonly type: 'book-read'; readonly sheets: readonly ReadSheet[] }
  | { readonly type: 'delivery'; readonly delivery: Partial<Delivery> }
  | { readonly type: 'review-busy'; readonly busy: boolean }
  | { readonly type: 'delivered'; readonly delivered: Delivered }
  | { readonly type: 'marked'; readonly receipt: MarkReceipt | null; readonly kept: boolean }
  | { readonly type: 'unmarked'; readonly left: readonly string[] };

/** Files that are not open are reviewed. */
type FilesAction =
  | { readonly type: 'files-started'; readonly total: number; readonly skipped: number; readonly first: string }
  | { readonly type: 'file-reviewed'; readonly review: FileReview; readonly next: string }
  | { readonly type: 'files-ended'; readonly stopped: boolean }
  | { readonly type: 'files-show'; readonly file: string | null }
  | { readonly type: 'files-made'; readonly names: readonly string[] };

export type ReviewAction = LookAction | SettleAction | WorkAction | FilesAction;

import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { withSettled, withoutStale } from '../../../session/settled';
import type { PaneAction } from '../../state/paneAction';
import type { PaneState } from '../../state/paneState';
import { filesSlice } from './filesSlice';
import { ANY_FINDING, type ReadSheet, type ReviewState } from './reviewState';

const toggled = (keys: readonly string[], key: string): readonly string[] => (keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]);

/** A sheet was read again: as it was before, it is what the new findings are compared with. */
const afterReading = (review: ReviewState, before: SheetSnapshot | null, now: SheetSnapshot): ReviewState => {
  const known = review.book?.find(({ name }) => name === now.name)?.snapshot ?? (before?.name === now.name ? before : null);
  return {
    ...review,
    earlier: known === null ? review.earlier : new Map(review.earlier).set(now.name, known),
    book: review.book?.map((sheet) => (sheet.name === now.name ? { name: now.name, snapshot: now, problem: null } : sheet)) ?? null,
    changed: review.changed.filter((name) => name !== now.name),
  };
};

/** All sheets were read: those of the reading before are what is compared with; the first reading has none. */
const afterBook = (review: ReviewState, sheets: readonly ReadSheet[]): ReviewState => {
  const earlier = new Map<string, SheetSnapshot>();
  for (const { name } of sheets) {
    const known = review.book?.find((sheet) => sheet.name === name)?.snapshot ?? null;
    if (known !== null) earlier.set(name, known);
  }
  return { ...review, book: sheets, reading: null, earlier, changed: [], asking: null };
};

const reviewAfter = (review: ReviewState, state: PaneState, action: PaneAction): ReviewState => {
  switch (action.type) {
    case 'read':
      return state.work?.ticket === action.ticket && action.outcome.ok ? afterReading(review, state.snapshot, action.outcome.value) : review;
    case 'host-event':
      if (action.event.kind !== 'cells-changed' || review.book === null || review.changed.includes(action.event.sheet)) return review;
      return { ...review, changed: [...review.changed, action.event.sheet] };
    case 'review-scope':
      return { ...review, scope: action.scope, page: 'list', filter: { ...ANY_FINDING, standing: review.filter.standing }, asking: null, delivered: null, unmarked: null };
    case 'review-page':
      return { ...review, page: action.page };
    case 'review-filter':
      return { ...review, filter: { ...review.filter, ...action.filter }, asking: null };
    case 'review-arrange':
      return { ...review, arrangement: action.by };
    case 'review-open':
      return { ...review, opened: toggled(review.opened, action.key) };
    case 'review-ask':
      return { ...review, asking: action.key };
    case 'review-dismiss':
      return { ...review, [action.notice]: null };
    case 'settle':
    case 'settle-file':
      return { ...review, asking: null, files: filesSlice(review.files, action) };
    case 'book-reading':
      return { ...review, reading: action.progress };
    case 'book-read':
      return afterBook(review, action.sheets);
    case 'delivery':
      return { ...review, delivery: { ...review.delivery, ...action.delivery } };
    case 'review-busy':
      return { ...review, busy: action.busy };
    case 'delivered':
      return { ...review, delivered: action.delivered, page: 'list', unmarked: null };
    case 'marked':
      return { ...review, marks: action.receipt, marksKept: action.kept };
    case 'unmarked':
      return { ...review, marks: null, unmarked: action.left };
    case 'files-show':
      return { ...review, filter: ANY_FINDING, asking: null, files: filesSlice(review.files, action) };
    default: {
      const files = filesSlice(review.files, action);
      return files === review.files ? review : { ...review, files };
    }
  }
};

/** What the reviewer sees and says. Goes before the slice that takes a new reading over, to know the one before. */
export const reviewSlice = (state: PaneState, action: PaneAction): PaneState => {
  const review = reviewAfter(state.review, state, action);
  const next = review === state.review ? state : { ...state, review };
  if (action.type !== 'settle') return next;
  const said = withSettled(withSettled(state.memory.settled, action.gone, null), action.findings, action.said);
  const settled = action.all === null ? said : withoutStale(said, action.all);
  return { ...next, memory: { ...state.memory, settled }, memoryVersion: state.memoryVersion + 1 };
};

import type { FileReview, NamedFile } from '../session/fileReview';

/** What the page sends to the worker: one file at a time. */
export type ToWorker = NamedFile;

/** What the worker answers: it is there, and the result of the file it was given. */
export type FromWorker = { readonly kind: 'ready' } | { readonly kind: 'reviewed'; readonly review: FileReview };

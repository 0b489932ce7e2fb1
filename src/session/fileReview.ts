import type { Problem } from '../core/outcome';
import type { Finding, NotChecked, WorkbookDigest } from '../core/review';

/** What came of one file among many. */
export interface FileReview {
  /** Its name, with the folders it lay in. */
  readonly file: string;
  /** The unit named on its forms; null where none is. */
  readonly sender: string | null;
  readonly sheets: number;
  readonly forms: number;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** For setting it against the others; null where it could not be read. */
  readonly digest: WorkbookDigest | null;
  /** Why it could not be read, or not all of it. */
  readonly problem: Problem | null;
}

/** A file and the name it is listed under. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/**
 * Reviews files one after the other, beside the page. `onFile` is told each result in the order of the files; a file that cannot
 * be read is a result too. Ends when all are done, or as soon as the signal is raised.
 */
export type ReviewFiles = (files: readonly NamedFile[], options: { readonly onFile: (review: FileReview) => void; readonly signal: AbortSignal }) => Promise<void>;

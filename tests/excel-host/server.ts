import type { Area } from '../../src/core/sheet/area';
import type { Book, Sheet } from './book/book';
import type { ErrorCode } from './wire';

/** What the objects tell office.js about afterwards. */
export type Announcement =
  | { readonly kind: 'changed'; readonly sheet: Sheet; readonly area: Area; readonly byPerson: boolean; readonly change?: 'RowInserted' | 'RowDeleted' }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheet: Sheet };

/** One request that shall go wrong, counted from 1; a `lasting` one keeps failing from that one on. */
export interface Fault {
  readonly request: number;
  readonly code: ErrorCode;
  /** `before` anything happens, `after` everything did, or after so many writes of the request. */
  readonly when: 'before' | 'after' | { readonly writes: number };
  readonly lasting?: boolean;
}

/** Excel as a whole: the workbook, how it is set, and what was seen. */
export interface Server {
  readonly book: Book;
  faults: readonly Fault[];
  /** A person is typing in a cell: every request is refused. */
  cellBeingEdited: boolean;
  /** The workbook was opened to be read only. */
  readOnly: boolean;
  /** What happens to a question for more than 512 merged areas: the documentation only says that it fails. */
  manyMerges: 'refused' | 'null';
  /** Events say whose change it was, from ExcelApi 1.14 on. */
  tellsWhose: boolean;
  /** Bytes of a request or a response; Excel on the web allows 5 MB. */
  payloadLimit: number;
  /** Requests with work in them; office.js's own release of references afterwards is counted apart. */
  readonly seen: { requests: number; releases: number; requestBytes: number; responseBytes: number; largest: number };
  announce(announcement: Announcement): void;
}

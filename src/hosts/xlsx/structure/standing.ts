import type { Splice } from '../xml/splice';

/** Where a part stands: the sheet its formulas belong to ('' for none), and whether its cells are those of the changed sheet. */
export interface Standing {
  readonly home: string;
  readonly owned: boolean;
}

/** What becomes of an element: places of its text that change; `gone` where it goes. */
export interface ElementChange {
  readonly splices: readonly Splice[];
  readonly gone: boolean;
}

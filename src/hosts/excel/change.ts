import { type Address, formatAddress } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/edit';

/** One cell to be set, and what it must hold before. */
export interface Change {
  readonly sheet: string;
  readonly cell: Address;
  readonly expected: CellContent;
  /** What it may hold as well: a cell that already holds what an undo puts back need not stop it. */
  readonly orElse?: CellContent;
  readonly content: CellContent;
  /** Number format to end with; null keeps the one the cell has. */
  readonly format: string | null;
  /** Where a message shows it: its place on the sheet as it is, when `cell` is its place after a structure. */
  readonly shown?: Address;
}

/** `Sheet!A1`: the key of a cell in the workbook, and its name in a message. */
export const nameOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: Address }): string => `${sheet}!${formatAddress(cell)}`;

/** The changes of each sheet, in the order the sheets first occur. */
export const bySheet = <T extends { readonly sheet: string }>(changes: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const sheets = new Map<string, T[]>();
  for (const change of changes) {
    const own = sheets.get(change.sheet);
    if (own === undefined) sheets.set(change.sheet, [change]);
    else own.push(change);
  }
  return sheets;
};

/** Of several changes of one cell the last one counts. */
export const lastOfEach = (changes: readonly Change[]): readonly Change[] => [...new Map(changes.map((change) => [nameOf(change), change])).values()];

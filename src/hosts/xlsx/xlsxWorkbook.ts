import type { Outcome } from '../../core/outcome';
import type { Address } from '../../core/sheet/address';
import type { WorkbookHost } from '../workbookHost';
import type { SheetView } from './sheetView';

/** An .xlsx file in memory: the port, and what the in-page sheet needs beside it. */
export interface XlsxWorkbook extends WorkbookHost {
  /** File name as opened, or the name a new one is saved under. */
  readonly fileName: string;
  /** How the sheet is drawn; made anew after each change. */
  view(sheet: string): Outcome<SheetView>;
  /** The person types into a cell of the in-page sheet; a number, a percentage or a text; '' empties it. Announced as `cells-changed`. */
  type(sheet: string, cell: Address, input: string): Outcome<void>;
  /** Brings a sheet into view. Announced as `sheet-activated`. */
  activate(sheet: string): Outcome<void>;
  /** The person selects a cell. Announced as `selection-changed`. */
  choose(sheet: string, cell: Address): void;
  /** Whether anything was changed since it was opened or saved. */
  readonly changed: boolean;
  /** The file as bytes; every part that was not edited is byte-identical. Marks it as saved. */
  save(): Promise<Outcome<Uint8Array>>;
}

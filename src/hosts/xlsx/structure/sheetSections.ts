import { type SheetRows, sheetRows } from './sheetRows';

/** A sheet part cut at its rows. */
export interface Sections {
  readonly before: string;
  readonly rows: string;
  readonly behind: string;
  /** Where the rows stand in the whole. */
  readonly data: SheetRows;
}

/** Cuts a sheet part before and behind its rows; null where it has no rows element. */
export const sheetSections = (xml: string): Sections | null => {
  const data = sheetRows(xml);
  return data === null ? null : { before: xml.slice(0, data.start), rows: xml.slice(data.start, data.end), behind: xml.slice(data.end), data };
};

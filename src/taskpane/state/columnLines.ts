import type { Diagnostic, Form } from '../../core/recognise/form';
import { type Correction, correctionFor } from '../../core/recognise/correction';
import type { Column } from '../../core/recognise/form';
import { columnName } from '../../core/sheet/address';

/** A column of the table as it is listed for correction. */
export interface ColumnLine {
  /** Its place in the table from the left, from 0. */
  readonly place: number;
  /** The column letter. */
  readonly letter: string;
  /** The header words without line breaks. */
  readonly words: string;
  readonly column: Column;
  readonly byPerson: boolean;
  readonly doubts: readonly Diagnostic[];
}

/** The columns with what is doubtful about each. */
export const columnLines = ({ columns, diagnostics }: Form, corrections: readonly Correction[]): readonly ColumnLine[] => {
  const roles = correctionFor(corrections, columns)?.roles ?? {};
  return columns.map((column, place) => {
    const { cell, text } = column.header;
    const doubts = diagnostics.filter((doubt) => doubt.code !== 'columns-corrected' && doubt.cell?.row === cell.row && doubt.cell.column === cell.column);
    return { place, letter: columnName(column.left), words: text.replace(/\s+/g, ''), column, byPerson: roles[String(place)] !== undefined, doubts };
  });
};

/** The first and last row (from 1) that may be given as the end of the table, and where it ends now. */
export const extentOf = ({ columns, indicators, range }: Form): { readonly first: number; readonly last: number; readonly now: number } => {
  const below = columns.reduce((row, { header }) => Math.max(row, header.area.bottom), range.top) + 2;
  const now = indicators.reduce((row, { name }) => Math.max(row, name.area.bottom + 1), below);
  return { first: below, last: range.bottom + 1, now };
};

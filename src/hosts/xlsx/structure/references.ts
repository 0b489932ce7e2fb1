import { LAST_ROW } from '../../../core/sheet/address';
import { type RowSpan, shiftSpan } from '../../../core/sheet/shiftArea';
import { type Shift, clampedRow } from './rowChange';

/** `$C$5`, `C`, `5`: what stands before the row number, and the row from 0 (null for a whole column). */
interface Corner {
  readonly before: string;
  readonly row: number | null;
}

/** A reference of an attribute such as `ref` or `sqref`: a cell, an area, whole columns or whole rows. */
interface Corners {
  readonly first: Corner;
  readonly last: Corner | null;
}

const CORNER = /^(\$?[A-Za-z]{0,3}\$?)(\d{0,7})$/;

const cornerOf = (text: string): Corner | null => {
  const [, before, digits] = CORNER.exec(text) ?? [];
  if (before === undefined || digits === undefined || text === '') return null;
  if (digits === '') return { before, row: null };
  const row = Number(digits) - 1;
  return row >= 0 && row <= LAST_ROW ? { before, row } : null;
};

const cornersOf = (reference: string): Corners | null => {
  const [one = '', two, more] = reference.split(':');
  const [first, last] = [cornerOf(one), two === undefined ? null : cornerOf(two)];
  return first === null || more !== undefined || (two !== undefined && last === null) ? null : { first, last };
};

const written = ({ before, row }: Corner): string => (row === null ? before : `${before}${String(row + 1)}`);

const withRows = ({ first, last }: Corners, span: RowSpan): string => {
  const from = written({ ...first, row: span.top });
  const isCell = last === null || (span.top === span.bottom && first.before === last.before && /[A-Za-z]/.test(first.before));
  return isCell ? from : `${from}:${written({ ...last, row: span.bottom })}`;
};

/** The rows a reference holds; null for whole columns and for what is no reference. */
export const rowsOf = (reference: string): RowSpan | null => {
  const corners = cornersOf(reference);
  if (corners === null || corners.first.row === null) return null;
  const last = corners.last === null ? corners.first.row : corners.last.row;
  return last === null ? null : { top: Math.min(corners.first.row, last), bottom: Math.max(corners.first.row, last) };
};

/** A reference with other rows. */
export const atRows = (reference: string, span: RowSpan): string => {
  const corners = cornersOf(reference);
  if (corners === null) return reference;
  const isArea = corners.last !== null || span.top === span.bottom;
  return isArea ? withRows(corners, span) : withRows({ ...corners, last: corners.first }, span);
};

/** What reaches to the end of the sheet goes on doing so. */
const keptToEnd = (span: RowSpan, after: RowSpan): RowSpan => (span.bottom === LAST_ROW ? { ...after, bottom: LAST_ROW } : after);

/** Where the rows of a reference stand after a change; null when none is left. */
export const spanAfter = (span: RowSpan, shift: Shift): RowSpan | null => {
  const after = shiftSpan(span, shift);
  return after === null ? null : keptToEnd(span, after);
};

/** A reference to cells of the changed sheet after the change; null when nothing of it is left. What is no reference stays. */
export const referenceAfter = (reference: string, shift: Shift): string | null => {
  const span = rowsOf(reference);
  if (span === null) return reference;
  const after = spanAfter(span, shift);
  if (after === null) return null;
  return after.top === span.top && after.bottom === span.bottom ? reference : atRows(reference, after);
};

/** The same for something that cannot go, such as the selected cell: it moves below the deleted rows. */
export const clampedReference = (reference: string, shift: Shift): string => {
  const span = rowsOf(reference);
  if (span === null) return reference;
  return referenceAfter(reference, shift) ?? atRows(reference, { top: clampedRow(span.top, shift), bottom: clampedRow(span.top, shift) });
};

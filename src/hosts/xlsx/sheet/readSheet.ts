import { type Outcome, failure, success } from '../../../core/outcome';
import type { Book, BookSheet } from '../book';
import { LIMITS } from '../package/limits';
import { problem } from '../problems';
import type { ParsedSheet } from './parsedSheet';
import { parseSheet } from './parseSheet';

/** The part of a sheet that is drawn in the page at most. */
export const DRAWN = { rows: 5000, columns: 256 } as const;

/** Reads the worksheet part of a sheet; damaged or oversized ones are named. */
export const readSheet = (book: Book, sheet: BookSheet): Outcome<ParsedSheet> => {
  const parsed = parseSheet(sheet.part.bytes, { strings: book.strings, date1904: book.workbook.date1904, drawnRows: DRAWN.rows });
  if (parsed === 'too-many' || parsed === 'excessive') return failure(problem('sheet-too-large', { sheet: sheet.name, limit: LIMITS.cells }));
  if (typeof parsed === 'string') return failure(problem('sheet-damaged', { sheet: sheet.name, part: sheet.part.name }));
  return success(parsed);
};

import { LAST_ROW } from '../../../core/sheet/address';
import type { Area } from '../../../core/sheet/area';
import type { Problem } from '../../../core/outcome';
import type { Book } from '../book';
import { type XlsxProblemCode, problem } from '../problems';
import { keyAddress } from '../sheet/currentCells';
import { refusal } from '../sheet/refuseTargets';
import type { CurrentSheet } from '../state';
import type { Shift } from './rowChange';
import { rowWords } from './partWords';


/** Whether the rows deleted, or the place of the insertion, break an area that only counts as a whole. */
const breaks = ({ kind, at, count }: Shift, { top, bottom }: Area): boolean => {
  if (kind === 'insert-rows') return top < at && at <= bottom;
  const [last, touched] = [at + count - 1, at <= bottom && at + count - 1 >= top];
  return touched && !(at <= top && last >= bottom);
};

const isPlace = ({ kind, at, count, like }: Shift): boolean =>
  Number.isInteger(at) && Number.isInteger(count) && at >= 0 && count >= 1 && at + count - 1 <= LAST_ROW &&
  (kind === 'delete-rows' || (like !== null && Number.isInteger(like) && like >= 0 && like <= LAST_ROW));

/** Why rows of a sheet cannot be changed, as far as its own cells say; null when they can. */
export const refuseRows = (book: Book, { sheet, parsed, cells }: CurrentSheet, shift: Shift): Problem | null => {
  const { kind, at, count } = shift;
  const { name } = sheet;
  const no = (code: XlsxProblemCode): Problem => problem(code, { sheet: name, rows: rowWords(shift), count, file: book.file });
  if (!isPlace(shift)) return problem('cell-outside-sheet', { sheet: name });
  if (parsed.protected) return refusal('sheet-protected', name, [{ row: at, column: 0 }]);
  if (book.relationships.some(({ type }) => type === 'revisionHeaders')) return no('structure-shared');
  const array = parsed.arrays.find((area) => breaks(shift, area));
  if (array !== undefined) return refusal('inside-array', name, [{ row: array.top, column: array.left }]);
  if (kind === 'insert-rows') {
    const end = LAST_ROW - count;
    return [...cells.keys()].some((key) => keyAddress(key).row > end) || [...parsed.merges].some(({ bottom, top }) => bottom > end && top > end) ? no('rows-beyond-end') : null;
  }
  const hidden = [...parsed.hiddenRows].filter((row) => row >= at && row < at + count);
  if (hidden.length > 0) return refusal('rows-hidden', name, hidden.map((row) => ({ row, column: 0 })));
  const { autoFilter } = parsed;
  return autoFilter !== null && autoFilter.top >= at && autoFilter.top < at + count ? no('rows-of-filter') : null;
};

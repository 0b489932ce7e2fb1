import type { CellContent } from '../../core/sheet/edit';
import { isCellError } from '../../core/sheet/snapshot';
import { emptyCell } from '../../locales/common';
import { type Locale, textIn } from '../../locales/say';

/** What a cell holds, for a list of changes: a formula as it is typed, nothing as (空). */
export const showContent = ({ value, formula }: CellContent, locale: Locale): string => {
  if (formula !== null) return formula;
  if (value === null || value === '') return textIn(emptyCell, locale);
  return isCellError(value) ? value.error : String(value);
};

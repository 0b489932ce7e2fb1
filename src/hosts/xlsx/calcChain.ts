import { type Outcome, success } from '../../core/outcome';
import type { Book } from './book';
import { type PackageDraft, dropPart, removeContentType, removeRelationship } from './package/editPackage';
import type { BookChanges } from './sheet/sheetChanges';
import { type State, parsedSheet } from './state';

/** Whether a cell that held a formula holds one no longer. */
const losesFormula = (book: Book, changes: BookChanges): boolean =>
  book.sheets.some((sheet) => {
    const changed = changes.get(sheet.name);
    const parsed = changed === undefined ? null : parsedSheet(book, sheet);
    return changed !== undefined && parsed?.ok === true && [...changed].some(([key, { content }]) => content.formula === null && (parsed.value.cells.get(key)?.formula ?? null) !== null);
  });

/**
 * The calculation chain lists every formula cell; one that lists a cell without formula makes Excel report damage. Where a
 * formula goes, or rows move, the whole part goes: Excel builds it anew without a word, and nothing else in it could be got wrong.
 */
export const repairCalcChain = (draft: PackageDraft, { book, changes, shifts }: State): Outcome<PackageDraft> => {
  const chain = book.relationships.find(({ type }) => type === 'calcChain')?.target;
  if (typeof chain !== 'string' || (shifts === 0 && !losesFormula(book, changes))) return success(draft);
  const unrelated = removeRelationship(dropPart(draft, chain), book.workbookPart.name, chain);
  return unrelated.ok ? removeContentType(unrelated.value, chain) : unrelated;
};

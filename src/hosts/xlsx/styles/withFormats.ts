import { type Outcome, success } from '../../../core/outcome';
import type { Book } from '../book';
import { type PackageDraft, editPart } from '../package/editPackage';
import { keyAddress } from '../sheet/currentCells';
import { styleOf } from '../sheet/parsedSheet';
import type { BookChanges } from '../sheet/sheetChanges';
import { parsedSheet } from '../state';
import { withNumberFormat } from './restyle';

/** Adds the cell formats that typed percentages need; gives the draft and the style index for a base style and a number format. */
export const withFormats = (
  draft: PackageDraft,
  book: Book,
  changes: BookChanges,
): Outcome<{ readonly draft: PackageDraft; readonly styleFor: (base: number, format: string) => number }> => {
  const wanted = new Map<string, { readonly base: number; readonly format: string }>();
  for (const sheet of book.sheets) {
    const parsed = parsedSheet(book, sheet);
    for (const [key, { format }] of parsed.ok ? (changes.get(sheet.name) ?? []) : []) {
      const { row, column } = keyAddress(key);
      const base = parsed.ok ? styleOf(parsed.value, row, column) : 0;
      if (format !== null) wanted.set(`${String(base)} ${format}`, { base, format });
    }
  }
  const styles = new Map<string, number>();
  const styleFor = (base: number, format: string): number => styles.get(`${String(base)} ${format}`) ?? base;
  const part = book.relationships.find(({ type }) => type === 'styles')?.target;
  if (wanted.size === 0 || typeof part !== 'string') return success({ draft, styleFor });
  const edited = editPart(draft, part, (xml) =>
    [...wanted].reduce((so, [name, { base, format }]) => {
      const restyled = withNumberFormat(so, base, format);
      styles.set(name, restyled.style);
      return restyled.xml;
    }, xml),
  );
  return edited.ok ? success({ draft: edited.value, styleFor }) : edited;
};

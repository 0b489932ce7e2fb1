import type { Outcome } from '../../../core/outcome';
import { failure, success } from '../../../core/outcome';
import { type Book, tablesOf } from '../book';
import type { Part, Parts } from '../package/loadParts';
import { partKey } from '../package/zipPackage';
import { problem } from '../problems';
import { decode, encode, encodingOf } from '../xml/decode';

/** The text of a part; refused where its bytes are no text. */
export const textOfPart = (part: Part): Outcome<string> => {
  try {
    return success(decode(part.bytes));
  } catch {
    return failure(problem('structure-part-unreadable', { part: part.name }));
  }
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/** The part as it was opened where the bytes are those, so that nothing counts as changed that is not. */
const partOf = (book: Book, part: Part, text: string): Part => {
  const bytes = encode(text, encodingOf(part.bytes));
  const original = book.asOpened.get(partKey(part.name));
  return original !== undefined && sameBytes(original.bytes, bytes) ? original : { name: part.name, bytes };
};

/** The workbook with parts added that were read later. */
export const withLoaded = (book: Book, loaded: Parts): Book => {
  const missing = [...loaded].filter(([key]) => !book.parts.has(key));
  return missing.length === 0 ? book : { ...book, parts: new Map([...book.parts, ...missing]), asOpened: new Map([...book.asOpened, ...loaded]) };
};

/** The workbook with other texts in some of its parts. */
export const withTexts = (book: Book, texts: ReadonlyMap<Part, string>): Book => {
  const [parts, remade] = [new Map(book.parts), new Map(book.remade)];
  for (const [part, text] of texts) {
    const [key, next] = [partKey(part.name), partOf(book, part, text)];
    parts.set(key, next);
    if (next === book.asOpened.get(key)) remade.delete(key);
    else remade.set(key, next);
  }
  const partNow = (part: Part): Part => parts.get(partKey(part.name)) ?? part;
  return {
    ...book,
    parts,
    remade,
    workbookPart: partNow(book.workbookPart),
    sheets: book.sheets.map((sheet) => ({ ...sheet, part: partNow(sheet.part), tables: tablesOf(parts, sheet.part, book.file) })),
  };
};

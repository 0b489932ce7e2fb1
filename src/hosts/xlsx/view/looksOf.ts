import type { Book } from '../book';
import { partKey } from '../package/zipPackage';
import type { ViewStyle } from '../sheetView';
import { viewStyles } from './viewStyles';

const known = new WeakMap<Book, readonly ViewStyle[]>();

/** How cells look by style index in a workbook; read once. */
export const looksOf = (book: Book): readonly ViewStyle[] => {
  const there = known.get(book);
  if (there !== undefined) return there;
  const bytesOf = (type: string): Uint8Array | null => {
    const target = book.relationships.find((relation) => relation.type === type)?.target;
    return typeof target === 'string' ? (book.parts.get(partKey(target))?.bytes ?? null) : null;
  };
  const looks = viewStyles(bytesOf('styles'), bytesOf('theme'));
  known.set(book, looks);
  return looks;
};

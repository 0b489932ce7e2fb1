import { type Outcome, success } from '../../core/outcome';
import type { SheetBlueprint } from '../../core/template/blueprint';
import { addToDraft } from './blueprint/addToDraft';
import { readBook } from './book';
import { partKey } from './package/zipPackage';
import type { State } from './state';

/** The state with sheets added behind the last one and the first of them in view, and their names. Edits made so far stay. */
export const addSheets = (state: State, blueprints: readonly SheetBlueprint[]): Outcome<{ readonly state: State; readonly names: readonly string[] }> => {
  const { book } = state;
  if (blueprints.length === 0) return success({ state, names: [] });
  const draft = { file: book.file, parts: book.parts, replaced: book.remade, removed: new Set<string>() };
  const taken = new Set(book.zip.entries.map(({ filename }) => partKey(filename)));
  const added = addToDraft(draft, book.workbookPart.name, blueprints, taken);
  if (!added.ok) return added;
  const { draft: grown, names } = added.value;
  const read = readBook(book.zip, grown.parts, grown.replaced, book.asOpened);
  return read.ok ? success({ state: { ...state, book: read.value, active: names[0] ?? state.active }, names }) : read;
};

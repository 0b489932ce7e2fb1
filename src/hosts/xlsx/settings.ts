import { type Outcome, failure, success } from '../../core/outcome';
import { RELATION, TYPE } from './blueprint/parts';
import type { Book } from './book';
import { type PackageDraft, addContentType, addRelationship, dropPart, putPart, removeContentType, removeRelationship } from './package/editPackage';
import { LIMITS } from './package/limits';
import { relationshipsOf } from './package/loadParts';
import { relationshipsPartOf } from './package/relationships';
import { partKey } from './package/zipPackage';
import { problem } from './problems';
import { settingsXml } from './settingsPart';
import type { Settings, State } from './state';

/** A JSON text can hold characters XML has no place for only as escapes. */
const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\P{Cc}]|\uFFFE|\uFFFF/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const sizeOf = (settings: Settings): number => new TextEncoder().encode([...settings].flat().join('')).length;

/** The state with a value (plain JSON) remembered, or forgotten where it is null. */
export const rememberSetting = (state: State, key: string, value: unknown): Outcome<State> => {
  const settings = new Map(state.settings);
  if (value === null || value === undefined) settings.delete(key);
  else settings.set(key, jsonText(value));
  if (sizeOf(settings) > LIMITS.settings) return failure(problem('settings-too-large', { limit: LIMITS.settings / 1024 }));
  return success({ ...state, settings });
};

/** A remembered value; null when there is none, or none that can be read. */
export const recallSetting = (state: State, key: string): unknown => {
  const json = state.settings.get(key);
  if (json === undefined) return null;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
};

const isSame = (a: Settings, b: Settings): boolean => a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

const create = (draft: PackageDraft, book: Book, bytes: Uint8Array): Outcome<PackageDraft> => {
  const taken = new Set([...book.zip.entries.map(({ filename }) => partKey(filename)), ...draft.parts.keys()]);
  let number = 1;
  while (taken.has(`customxml/item${String(number)}.xml`)) number += 1;
  const name = `customXml/item${String(number)}.xml`;
  const related = addRelationship(putPart(draft, { name, bytes }), book.workbookPart.name, RELATION.customXml, name);
  return related.ok ? addContentType(related.value.draft, name, TYPE.xml) : related;
};

/** Takes a part out together with what it alone relates to (Excel gives each custom XML part a part with its properties). */
const remove = (draft: PackageDraft, book: Book, name: string): Outcome<PackageDraft> => {
  const own = relationshipsOf(draft.parts, name, draft.file);
  const properties = own.ok ? own.value.flatMap(({ target }) => target ?? []) : [];
  const dropped = [name, relationshipsPartOf(name), ...properties].reduce(dropPart, draft);
  const untyped = [name, ...properties].reduce<Outcome<PackageDraft>>((so, part) => (so.ok ? removeContentType(so.value, part) : so), success(dropped));
  return untyped.ok ? removeRelationship(untyped.value, book.workbookPart.name, name) : untyped;
};

/** Puts the settings into the package, in one part of our own; takes the part out where there are none. Untouched settings leave the package untouched. */
export const writeSettings = (draft: PackageDraft, { book, settings }: State): Outcome<PackageDraft> => {
  if (isSame(settings, book.settings)) return success(draft);
  const bytes = new TextEncoder().encode(settingsXml(settings));
  if (book.settingsPart === null) return create(draft, book, bytes);
  return settings.size === 0 ? remove(draft, book, book.settingsPart) : success(putPart(draft, { name: book.settingsPart, bytes }));
};

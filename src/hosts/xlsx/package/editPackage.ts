import { type Outcome, failure, success } from '../../../core/outcome';
import { problem } from '../problems';
import { xmlAttribute } from '../xml/escapedText';
import { decode, encode, encodingOf } from '../xml/decode';
import { appendToRoot, removeFromRoot } from '../xml/editRoot';
import { attribute } from '../xml/scanXml';
import { prefixOf } from '../xml/openTag';
import { readRoot } from '../xml/rootChildren';
import type { Part, Parts } from './loadParts';
import { relationshipsPartOf, resolveTarget } from './relationships';
import { partKey } from './zipPackage';

/** A package in the making: the parts in memory with what was done to them. */
export interface PackageDraft {
  readonly file: string;
  readonly parts: Parts;
  /** Those that differ from the file. */
  readonly replaced: Parts;
  readonly removed: ReadonlySet<string>;
}

const CONTENT_TYPES = '[Content_Types].xml';

/** The draft with a part put in, replacing one of its name. */
export const putPart = (draft: PackageDraft, part: Part): PackageDraft => {
  const key = partKey(part.name);
  const removed = new Set(draft.removed);
  removed.delete(key);
  return { ...draft, parts: new Map(draft.parts).set(key, part), replaced: new Map(draft.replaced).set(key, part), removed };
};

/** The draft without a part. */
export const dropPart = (draft: PackageDraft, name: string): PackageDraft => {
  const key = partKey(name);
  const [parts, replaced] = [new Map(draft.parts), new Map(draft.replaced)];
  parts.delete(key);
  replaced.delete(key);
  return { ...draft, parts, replaced, removed: new Set(draft.removed).add(key) };
};

/** Changes the text of a part in its own encoding; refuses where it is missing or `edit` cannot make sense of it. */
export const editPart = (draft: PackageDraft, name: string, edit: (xml: string) => string | null): Outcome<PackageDraft> => {
  const part = draft.parts.get(partKey(name));
  const refused = failure(problem('workbook-not-writable', { file: draft.file, part: name }));
  if (part === undefined) return refused;
  const xml = decode(part.bytes);
  const edited = edit(xml);
  if (edited === null) return refused;
  return success(edited === xml ? draft : putPart(draft, { name: part.name, bytes: encode(edited, encodingOf(part.bytes)) }));
};

const prefixOfRoot = (xml: string): string => {
  const root = readRoot(xml);
  return root === null ? '' : prefixOf(root.tag);
};

/** States the content type of a part. */
export const addContentType = (draft: PackageDraft, name: string, type: string): Outcome<PackageDraft> =>
  editPart(draft, CONTENT_TYPES, (xml) => appendToRoot(xml, `<${prefixOfRoot(xml)}Override PartName="/${xmlAttribute(name)}" ContentType="${type}"/>`));

/** Takes back what was stated of a part; an unstated one is no trouble. */
export const removeContentType = (draft: PackageDraft, name: string): Outcome<PackageDraft> =>
  editPart(draft, CONTENT_TYPES, (xml) => removeFromRoot(xml, ({ tag }) => tag.local === 'Override' && partKey(attribute(tag, 'PartName') ?? '') === partKey(name)));

/** Adds a relationship from `source` to a part; gives the draft and the new id. */
export const addRelationship = (draft: PackageDraft, source: string, type: string, target: string): Outcome<{ readonly draft: PackageDraft; readonly id: string }> => {
  const name = relationshipsPartOf(source);
  let id = '';
  const edited = editPart(draft, name, (xml) => {
    const taken = new Set(readRoot(xml)?.children.map(({ tag }) => attribute(tag, 'Id') ?? ''));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number += 1;
    id = `rId${String(number)}`;
    return appendToRoot(xml, `<${prefixOfRoot(xml)}Relationship Id="${id}" Type="${type}" Target="/${xmlAttribute(target)}"/>`);
  });
  return edited.ok ? success({ draft: edited.value, id }) : edited;
};

/** Removes the relationships from `source` to a part. */
export const removeRelationship = (draft: PackageDraft, source: string, target: string): Outcome<PackageDraft> =>
  editPart(draft, relationshipsPartOf(source), (xml) =>
    removeFromRoot(xml, ({ tag }) => tag.local === 'Relationship' && attribute(tag, 'TargetMode') !== 'External' && partKey(resolveTarget(source, attribute(tag, 'Target') ?? '')) === partKey(target)),
  );

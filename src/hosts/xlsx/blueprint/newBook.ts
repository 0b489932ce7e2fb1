import { type Outcome, failure, success } from '../../../core/outcome';
import type { SheetBlueprint } from '../../../core/template/blueprint';
import { type PackageDraft, addContentType, addRelationship, putPart } from '../package/editPackage';
import { writeZip } from '../package/writeZip';
import { problem } from '../problems';
import { addToDraft } from './addToDraft';
import { EMPTY_CONTENT_TYPES, EMPTY_RELATIONSHIPS, EMPTY_WORKBOOK, RELATION, TYPE } from './parts';

const WORKBOOK = 'xl/workbook.xml';

const BEGINNING: readonly (readonly [string, string])[] = [
  ['[Content_Types].xml', EMPTY_CONTENT_TYPES],
  ['_rels/.rels', EMPTY_RELATIONSHIPS],
  [WORKBOOK, EMPTY_WORKBOOK],
  ['xl/_rels/workbook.xml.rels', EMPTY_RELATIONSHIPS],
];

/** The bytes of a new .xlsx file with the sheets of the blueprints; refuses without any. */
export const newBook = async (blueprints: readonly SheetBlueprint[], file: string): Promise<Outcome<Uint8Array>> => {
  if (blueprints.length === 0) return failure(problem('file-no-worksheet', { file }));
  const nothing: PackageDraft = { file, parts: new Map(), replaced: new Map(), removed: new Set() };
  const begun = BEGINNING.reduce((draft, [name, xml]) => putPart(draft, { name, bytes: new TextEncoder().encode(xml) }), nothing);
  const related = addRelationship(begun, '', RELATION.workbook, WORKBOOK);
  if (!related.ok) return related;
  const typed = addContentType(related.value.draft, WORKBOOK, TYPE.workbook);
  if (!typed.ok) return typed;
  const added = addToDraft(typed.value, WORKBOOK, blueprints, new Set());
  if (!added.ok) return added;
  const zip = { file, bytes: new Uint8Array(), entries: [] };
  return success(await writeZip(zip, { replaced: added.value.draft.replaced, removed: new Set() }));
};

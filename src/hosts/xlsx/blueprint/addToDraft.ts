import { type Outcome, failure, success } from '../../../core/outcome';
import type { SheetBlueprint } from '../../../core/template/blueprint';
import { type PackageDraft, addContentType, addRelationship, editPart, putPart } from '../package/editPackage';
import { parseRelationships, relationshipsPartOf } from '../package/relationships';
import { partKey } from '../package/zipPackage';
import { problem } from '../problems';
import { recalculateOnLoad } from '../recalculate';
import { appendStyles } from '../styles/appendStyles';
import { childrenOf } from '../xml/childrenOf';
import { decode } from '../xml/decode';
import { attribute } from '../xml/scanXml';
import { EMPTY_STYLES, RELATION, TYPE } from './parts';
import { uniqueSheetName } from './sheetName';
import { type ListedSheet, isStructureLocked, listSheetsIn } from './workbookSheets';
import { lastCell, worksheetXml } from './worksheetXml';

/** A draft with the sheets in it, and the names they got. */
export interface SheetsAdded {
  readonly draft: PackageDraft;
  readonly names: readonly string[];
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const stylesPartOf = (draft: PackageDraft, workbook: string): string | null => {
  const part = draft.parts.get(partKey(relationshipsPartOf(workbook)));
  const relations = part === undefined ? [] : parseRelationships(part.bytes, workbook);
  return typeof relations === 'string' ? null : (relations.find(({ type }) => type === 'styles')?.target ?? null);
};

/** Makes sure there is a styles part; gives its name. */
export const withStylesPart = (draft: PackageDraft, workbook: string): Outcome<{ readonly draft: PackageDraft; readonly name: string }> => {
  const known = stylesPartOf(draft, workbook);
  if (known !== null && draft.parts.has(partKey(known))) return success({ draft, name: known });
  const name = `${folderOf(workbook)}styles.xml`;
  const put = putPart(draft, { name, bytes: new TextEncoder().encode(EMPTY_STYLES) });
  const related = addRelationship(put, workbook, RELATION.styles, name);
  if (!related.ok) return related;
  const typed = addContentType(related.value.draft, name, TYPE.styles);
  return typed.ok ? success({ draft: typed.value, name }) : typed;
};

/** Adds the looks of a blueprint; gives the style index of a look by its name. */
const withStyles = (draft: PackageDraft, workbook: string, blueprint: SheetBlueprint): Outcome<{ readonly draft: PackageDraft; readonly styleOf: (key: string) => number }> => {
  const part = withStylesPart(draft, workbook);
  if (!part.ok) return part;
  const keys = Object.keys(blueprint.styles);
  let indices: readonly number[] = [];
  const edited = editPart(part.value.draft, part.value.name, (xml) => {
    const appended = appendStyles(xml, Object.values(blueprint.styles));
    indices = appended?.indices ?? [];
    return appended?.xml ?? null;
  });
  return edited.ok ? success({ draft: edited.value, styleOf: (key) => indices[keys.indexOf(key)] ?? 0 }) : edited;
};

const absolute = (reference: string): string => reference.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** Puts the part of one sheet into the draft; gives what the workbook part has to list. */
const putSheet = (draft: PackageDraft, workbook: string, blueprint: SheetBlueprint, name: string, taken: ReadonlySet<string>, selected: boolean): Outcome<{ readonly draft: PackageDraft; readonly listed: ListedSheet }> => {
  const styled = withStyles(draft, workbook, blueprint);
  if (!styled.ok) return styled;
  const pathOf = (number: number): string => `${folderOf(workbook)}worksheets/sheet${String(number)}.xml`;
  let number = 1;
  while (taken.has(partKey(pathOf(number))) || styled.value.draft.parts.has(partKey(pathOf(number)))) number += 1;
  const path = pathOf(number);
  const put = putPart(styled.value.draft, { name: path, bytes: new TextEncoder().encode(worksheetXml(blueprint, styled.value.styleOf, selected)) });
  const related = addRelationship(put, workbook, RELATION.worksheet, path);
  if (!related.ok) return related;
  const typed = addContentType(related.value.draft, path, TYPE.worksheet);
  if (!typed.ok) return typed;
  const last = lastCell(blueprint);
  const { titleRows } = blueprint.print;
  const listed: ListedSheet = {
    name,
    relation: related.value.id,
    printArea: last === null ? null : absolute(`A1:${last}`),
    titleRows: titleRows === null ? null : `$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`,
  };
  return success({ draft: typed.value, listed });
};

/** Adds sheets behind the last one of a package. `workbook` is its workbook part, `taken` the keys of parts that are not in memory. Existing parts grow, nothing in them changes. */
export const addToDraft = (draft: PackageDraft, workbook: string, blueprints: readonly SheetBlueprint[], taken: ReadonlySet<string>): Outcome<SheetsAdded> => {
  const part = draft.parts.get(partKey(workbook));
  if (part === undefined) return failure(problem('workbook-not-writable', { file: draft.file, part: workbook }));
  const xml = decode(part.bytes);
  if (isStructureLocked(xml)) return failure(problem('workbook-protected', { file: draft.file }));
  const before = childrenOf(xml, 'sheets').map(({ tag }) => attribute(tag, 'name') ?? '');
  const names: string[] = [];
  const listed: ListedSheet[] = [];
  let so = draft;
  for (const blueprint of blueprints) {
    const name = uniqueSheetName(blueprint.name, [...before, ...names]);
    const put = putSheet(so, workbook, blueprint, name, taken, before.length === 0 && names.length === 0);
    if (!put.ok) return put;
    names.push(name);
    listed.push(put.value.listed);
    so = put.value.draft;
  }
  const hasFormulas = blueprints.some(({ cells }) => cells.some(({ content }) => content.kind === 'formula' && content.shown === undefined));
  const edited = editPart(so, workbook, (text) => {
    const grown = listSheetsIn(text, listed);
    return grown === null || !hasFormulas ? grown : recalculateOnLoad(grown);
  });
  return edited.ok ? success({ draft: edited.value, names }) : edited;
};

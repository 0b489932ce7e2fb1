import { appendToChild, insertAfter } from '../xml/editRoot';
import { xmlAttribute, xmlContent } from '../xml/escapedText';
import { prefixOf } from '../xml/openTag';
import { type RootElement, readRoot } from '../xml/rootChildren';
import { attribute } from '../xml/scanXml';
import { childrenOf } from '../xml/childrenOf';

/** A sheet the workbook part is to list. */
export interface ListedSheet {
  readonly name: string;
  /** Id of the relationship to its part. */
  readonly relation: string;
  /** What it prints at most, e.g. `$A$1:$I$40`; null for everything. */
  readonly printArea: string | null;
  /** Rows repeated on each page, e.g. `$1:$3`; null for none. */
  readonly titleRows: string | null;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const BEFORE_SHEETS = new Set(['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews']);
const BEFORE_NAMES = new Set([...BEFORE_SHEETS, 'sheets', 'functionGroups', 'externalReferences']);

/** The prefix bound to the relationships namespace at the root; null where it has to be declared. */
const relationPrefix = (root: RootElement): string | null => Object.entries(root.tag.ns).find(([, uri]) => /\/relationships$/.test(uri))?.[0] ?? null;

/** Adds XML to a child of the root, which is made behind the earlier ones where it is missing. */
const addTo = (xml: string, name: string, earlier: ReadonlySet<string>, content: string): string | null => {
  const root = readRoot(xml);
  if (root === null) return null;
  const child = root.children.find(({ tag }) => tag.local === name);
  const p = prefixOf(root.tag);
  return child === undefined ? insertAfter(xml, root, earlier, `<${p}${name}>${content}</${p}${name}>`) : appendToChild(xml, child, content);
};

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const namesXml = (sheet: ListedSheet, position: number, p: string): string => {
  const definedName = (name: string, reference: string | null): string =>
    reference === null ? '' : `<${p}definedName name="${name}" localSheetId="${String(position)}">${xmlContent(`${quoted(sheet.name)}!${reference}`)}</${p}definedName>`;
  return definedName('_xlnm.Print_Area', sheet.printArea) + definedName('_xlnm.Print_Titles', sheet.titleRows);
};

/** Whether sheets may be added: not where the structure of the workbook is protected. */
export const isStructureLocked = (xml: string): boolean => {
  const protection = readRoot(xml)?.children.find(({ tag }) => tag.local === 'workbookProtection');
  return protection !== undefined && ['1', 'true'].includes(attribute(protection.tag, 'lockStructure') ?? '0');
};

/** The workbook part with sheets listed behind the last one, and the names that hold their print set-up. Null when the part is not well-formed. */
export const listSheetsIn = (xml: string, sheets: readonly ListedSheet[]): string | null => {
  const root = readRoot(xml);
  if (root === null) return null;
  const p = prefixOf(root.tag);
  const known = childrenOf(xml, 'sheets').map(({ tag }) => tag);
  const firstId = Math.max(0, ...known.map((tag) => Number(attribute(tag, 'sheetId') ?? 0))) + 1;
  const prefix = relationPrefix(root);
  const declared = prefix === null ? ` xmlns:r="${RELATIONSHIPS}"` : '';
  const entries = sheets.map(
    ({ name, relation }, index) => `<${p}sheet${declared} name="${xmlAttribute(name)}" sheetId="${String(firstId + index)}" ${prefix ?? 'r'}:id="${relation}"/>`,
  );
  const names = sheets.map((sheet, index) => namesXml(sheet, known.length + index, p)).join('');
  const listed = addTo(xml, 'sheets', BEFORE_SHEETS, entries.join(''));
  return listed === null || names === '' ? listed : addTo(listed, 'definedNames', BEFORE_NAMES, names);
};

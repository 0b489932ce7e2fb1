import { parseArea } from '../../../core/sheet/area';
import { shiftRow } from '../../../core/sheet/shiftArea';
import type { Problem } from '../../../core/outcome';
import type { Book, BookSheet } from '../book';
import { LIMITS } from '../package/limits';
import { relationshipsOf } from '../package/loadParts';
import { problem } from '../problems';
import { refusal } from '../sheet/refuseTargets';
import { type XmlElement, elementTree, everyElement } from '../xml/elementTree';
import { rawAttribute } from '../xml/rawText';
import { type Followed, isFollowed } from './followedParts';
import { partWords, rowWords } from './partWords';
import { losesSource } from './pivotSource';
import { referenceAfter } from './references';
import type { Shift } from './rowChange';
import { type RawCell, sheetRows } from './sheetRows';
import { speaksOf } from './speaksOf';

/** Relationships of a sheet to parts that name no cells, by the last word of their type. */
const HARMLESS = new Set([
  'hyperlink', 'printerSettings', 'image', 'oleObject', 'package', 'control', 'customProperty', 'queryTable', 'slicer', 'timeline', 'customXml', 'vbaProject', 'activeXControlBinary',
  'legacyDiagramText', 'audio', 'video', 'media', 'webPublishItems', 'externalLinkPath', 'attachedTemplate',
]);

/** The elements directly in a sheet that are known (CT_Worksheet); others may name cells in ways nobody told us. */
const SHEET_CHILDREN = new Set([
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState',
  'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup',
  'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'drawingHF', 'legacyDrawing', 'legacyDrawingHF', 'picture',
  'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst', 'AlternateContent',
]);

/** Extensions whose areas and formulas are found by the names of their elements. */
const EXTENSIONS = new Set(['conditionalFormattings', 'dataValidations', 'sparklineGroups', 'ignoredErrors', 'protectedRanges', 'webExtensions']);

const CELLS = /^(?:[^!]*!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/;

/** Whether anything in an element reads like cells: the text of an element, or the value of an attribute. */
const namesCells = (xml: string, element: XmlElement): boolean =>
  [...everyElement(element)].some((one) => {
    const values = [...xml.slice(one.start, one.openEnd).matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b ?? '');
    const text = one.children.length === 0 ? xml.slice(one.openEnd, one.closeStart) : '';
    return [...values, text].some((value) => value.trim().split(/\s+/).some((word) => CELLS.test(word)));
  });

const unknownIn = (xml: string, root: XmlElement): string | null => {
  const child = root.children.find(({ local }) => !SHEET_CHILDREN.has(local));
  if (child !== undefined) return child.local;
  const extensions = root.children.filter(({ local }) => local === 'extLst').flatMap(({ children }) => children.flatMap((ext) => ext.children));
  return extensions.find((one) => !EXTENSIONS.has(one.local) && namesCells(xml, one))?.local ?? null;
};

const areaOf = (xml: string, element: XmlElement) => parseArea(rawAttribute(xml, element.start, element.openEnd, 'ref')?.value ?? '');

const tableRefuses = (xml: string, table: XmlElement, { kind, at, count }: Shift): boolean => {
  const area = kind === 'delete-rows' ? areaOf(xml, table) : null;
  if (area === null) return false;
  const stated = (name: string, otherwise: number): number => Number(rawAttribute(xml, table.start, table.openEnd, name)?.value ?? otherwise);
  const first = area.top + stated('headerRowCount', 1);
  const last = area.bottom - stated('totalsRowCount', 0);
  const holds = (from: number, to: number): boolean => from <= to && at <= to && at + count - 1 >= from;
  return holds(area.top, first - 1) || holds(last + 1, area.bottom) || (at <= first && at + count - 1 >= last);
};

const pivotRefuses = (xml: string, location: XmlElement, { kind, at, count }: Shift): boolean => {
  const area = areaOf(xml, location);
  if (area === null) return false;
  return kind === 'insert-rows' ? area.top < at && at <= area.bottom : at <= area.bottom && at + count - 1 >= area.top;
};

/** A data table that would lose an input cell: the cell with its formula; null where there is none. */
const tableWithoutInput = (xml: string, shift: Shift): RawCell | null => {
  const rows = shift.kind === 'delete-rows' && xml.includes('dataTable') ? (sheetRows(xml)?.rows ?? []) : [];
  const loses = ({ row, formula }: RawCell): boolean =>
    formula !== null && shiftRow(row, shift) !== null && rawAttribute(xml, formula.start, formula.openEnd, 't')?.value === 'dataTable' &&
    ['r1', 'r2'].some((name) => {
      const input = rawAttribute(xml, formula.start, formula.openEnd, name);
      return input !== null && referenceAfter(input.value, shift) === null;
    });
  return rows.flatMap(({ cells }) => cells).find(loses) ?? null;
};

/** Why a part cannot follow a change of rows; null when it can. */
const refusePart = (xml: string, { owned, kind }: Followed, shift: Shift): 'rows-of-table' | 'rows-of-pivot' | null => {
  const root = kind === 'vml' ? null : elementTree(xml, 'sheetData');
  if (root === null) return null;
  if (losesSource(xml, root, shift)) return 'rows-of-pivot';
  if (!owned || kind !== 'elements') return null;
  if (root.local === 'table') return tableRefuses(xml, root, shift) ? 'rows-of-table' : null;
  if (root.local !== 'pivotTableDefinition') return null;
  return [...everyElement(root)].some((element) => element.local === 'location' && pivotRefuses(xml, element, shift)) ? 'rows-of-pivot' : null;
};

/** Why the parts of a workbook cannot follow a change of rows; null when all can. `xml` are their texts. */
export const refuseParts = (book: Book, sheet: BookSheet, followed: ReadonlyMap<Followed, string>, shift: Shift): Problem | null => {
  const relations = relationshipsOf(book.parts, sheet.part.name, book.file);
  const unknown = relations.ok ? relations.value.find(({ type }) => !isFollowed(type) && !HARMLESS.has(type)) : undefined;
  if (unknown !== undefined) return problem('structure-unknown-part', { sheet: sheet.name, part: partWords(unknown.type) });
  if (book.relationships.some(({ type }) => type === 'volatileDependencies')) return problem('structure-unknown-part', { sheet: sheet.name, part: partWords('volatileDependencies') });
  for (const [part, xml] of followed) {
    if (part.kind === 'sheet' && xml.length > LIMITS.structure && (part.owned || speaksOf(xml, shift.sheet))) return problem('structure-too-large', { sheet: part.home });
    const strange = part.kind === 'sheet' && part.owned ? elementTree(xml, 'sheetData') : null;
    const name = strange === null ? null : unknownIn(xml, strange);
    if (name !== null) return problem('structure-unknown-part', { sheet: sheet.name, part: partWords(name) });
    const table = strange === null ? null : tableWithoutInput(xml, shift);
    if (table !== null) return refusal('inside-array', sheet.name, [table]);
    const code = refusePart(xml, part, shift);
    if (code !== null) return problem(code, { sheet: sheet.name, rows: rowWords(shift) });
  }
  return null;
};

import { type Area, formatArea, parseArea } from '../../../core/sheet/area';
import { type XmlElement, elementTree } from '../xml/elementTree';
import { rawAttribute } from '../xml/rawText';
import { splice } from '../xml/splice';
import { removeElements } from './removals';

/** What stands before the merged areas of a sheet (CT_Worksheet). */
const BEFORE = new Set([
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState',
  'dataConsolidate', 'customSheetViews',
]);

const sameArea = (xml: string, element: XmlElement, area: Area): boolean => {
  const stated = parseArea(rawAttribute(xml, element.start, element.openEnd, 'ref')?.value ?? '');
  return stated !== null && formatArea(stated) === formatArea(area);
};

/** A sheet part with one merged area more; it is the last of its list. */
export const withMerge = (xml: string, area: Area): string => {
  const root = elementTree(xml, 'sheetData');
  if (root === null) return xml;
  const p = root.prefix;
  const entry = `<${p}mergeCell ref="${formatArea(area)}"/>`;
  const list = root.children.find(({ local }) => local === 'mergeCells');
  if (list === undefined) {
    const at = root.children.filter(({ local }) => BEFORE.has(local)).at(-1)?.end ?? root.openEnd;
    return splice(xml, [{ start: at, end: at, text: `<${p}mergeCells count="1">${entry}</${p}mergeCells>` }]);
  }
  const count = rawAttribute(xml, list.start, list.openEnd, 'count');
  const counted = count === null ? [] : [{ start: count.start, end: count.end, text: String(list.children.length + 1) }];
  const isEmpty = list.closeStart === list.openEnd && list.end === list.openEnd;
  if (isEmpty) return splice(xml, [{ start: list.start, end: list.end, text: `<${p}mergeCells count="1">${entry}</${p}mergeCells>` }]);
  const at = list.children.at(-1)?.end ?? list.openEnd;
  return splice(xml, [...counted, { start: at, end: at, text: entry }]);
};

/** A sheet part without a merged area. */
export const withoutMerge = (xml: string, area: Area): string => {
  const root = elementTree(xml, 'sheetData');
  const list = root?.children.find(({ local }) => local === 'mergeCells');
  const gone = list?.children.filter((element) => sameArea(xml, element, area)) ?? [];
  return gone.length === 0 ? xml : splice(xml, removeElements(xml, new Set(gone)));
};

import { shiftArea, shiftRow } from '../../../core/sheet/shiftArea';
import { type Area, parseArea } from '../../../core/sheet/area';
import { type XmlElement, everyElement } from '../xml/elementTree';
import { plainText, rawAttribute } from '../xml/rawText';
import type { Splice } from '../xml/splice';
import type { Shift } from './rowChange';

const SERIES = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/i;

/** The cells a series reads where they are one column of the changed sheet; null otherwise. */
const columnOf = (formula: string, shift: Shift): Area | null => {
  const [, quoted, plain, reference] = SERIES.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = reference === undefined ? null : parseArea(reference);
  return area === null || sheet?.toLowerCase() !== shift.sheet.toLowerCase() || area.left !== area.right ? null : area;
};

const pointSplices = (xml: string, point: XmlElement, before: Area, after: Area, shift: Shift): readonly Splice[] => {
  const index = rawAttribute(xml, point.start, point.openEnd, 'idx');
  if (index === null) return [];
  const row = shiftRow(before.top + Number(index.value), shift);
  if (row === null) return [{ start: point.start, end: point.end, text: '' }];
  const text = String(row - after.top);
  return text === index.value ? [] : [{ start: index.start, end: index.end, text }];
};

/** The stored points of a chart whose series gained or lost rows: a program that shows them must not show them beside the wrong names. */
export const cacheSplices = (xml: string, root: XmlElement, shift: Shift): readonly Splice[] =>
  [...everyElement(root)].flatMap((element) => {
    const cache = element.local === 'f' ? element.parent?.children.find(({ local }) => /^(?:num|str|multiLvlStr)Cache$/.test(local)) : undefined;
    const before = cache === undefined ? null : columnOf(plainText(xml.slice(element.openEnd, element.closeStart)), shift);
    const after = before === null ? null : shiftArea(before, shift);
    if (cache === undefined || before === null || after === null || after.bottom - after.top === before.bottom - before.top) return [];
    return [...everyElement(cache)].flatMap((one): readonly Splice[] => {
      if (one.local === 'pt') return pointSplices(xml, one, before, after, shift);
      const count = one.local === 'ptCount' ? rawAttribute(xml, one.start, one.openEnd, 'val') : null;
      return count === null ? [] : [{ start: count.start, end: count.end, text: String(after.bottom - after.top + 1) }];
    });
  });

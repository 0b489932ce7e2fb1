import { type XmlElement, everyElement } from '../xml/elementTree';
import { plainText, rawAttribute } from '../xml/rawText';
import type { Splice } from '../xml/splice';
import { referenceAfter } from './references';
import type { Shift } from './rowChange';

/** Elements that name a range of a sheet: the source of a pivot table, of several, and of a consolidation. */
const SOURCES = new Set(['worksheetSource', 'rangeSet', 'dataRef']);

const read = (xml: string, element: XmlElement, name: string) => rawAttribute(xml, element.start, element.openEnd, name);

/** The sources in a part that are ranges of the changed sheet and of this workbook, each with the places of its `ref`. */
const rangesIn = (xml: string, root: XmlElement, sheet: string) =>
  [...everyElement(root)].flatMap((element) => {
    if (!SOURCES.has(element.local)) return [];
    const [name, reference] = [read(xml, element, 'sheet'), read(xml, element, 'ref')];
    const isElsewhere = /\sr:id\s*=/.test(xml.slice(element.start, element.openEnd));
    return reference === null || name === null || isElsewhere || plainText(name.value).toLowerCase() !== sheet.toLowerCase() ? [] : [reference];
  });

/** The source ranges of pivot tables after a change of rows. */
export const sourceSplices = (xml: string, root: XmlElement, shift: Shift): readonly Splice[] =>
  rangesIn(xml, root, shift.sheet).flatMap(({ value, start, end }) => {
    const after = referenceAfter(value, shift);
    return after === null || after === value ? [] : [{ start, end, text: after }];
  });

/** Whether a source would lose all its cells, or the row with the names of its columns. */
export const losesSource = (xml: string, root: XmlElement, shift: Shift): boolean =>
  shift.kind === 'delete-rows' &&
  rangesIn(xml, root, shift.sheet).some(({ value }) => {
    const first = referenceAfter(value.split(':')[0] ?? '', shift);
    return first === null || referenceAfter(value, shift) === null;
  });

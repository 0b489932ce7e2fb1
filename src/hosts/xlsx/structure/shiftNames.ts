import { LAST_ROW } from '../../../core/sheet/address';
import { type XmlElement } from '../xml/elementTree';
import { plainText, rawAttribute } from '../xml/rawText';
import { type Splice } from '../xml/splice';
import { xmlContent } from '../xml/escapedText';
import { atRows, rowsOf } from './references';
import { type Shift, insertedRows } from './rowChange';
import { rawFormulaAfter } from './shiftedFormula';

/** The name elements of a workbook part. */
export const nameElements = (root: XmlElement): readonly XmlElement[] => root.children.find(({ local }) => local === 'definedNames')?.children ?? [];

const AREA = /(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}|\$?\d{1,7}:\$?\d{1,7})(?=,|$)/g;

const nameOf = (qualifier: string): string => (qualifier.startsWith("'") ? qualifier.slice(1, -1).replaceAll("''", "'") : qualifier).toLowerCase();

/** The parts of a print area: `'表 1'!$A$1:$B$5`; a comma in the name of a sheet does not part them. */
const AREAS = /('(?:[^']|'')*'|[^',!]+)!([^',!]+)/g;

/** A print area that holds row `like` holds the inserted rows too, where they stand next to it. `before` is the area as it was. */
const printing = (before: string, after: string, shift: Shift): string => {
  const inserted = insertedRows(shift);
  if (inserted === null) return after;
  const was = [...before.matchAll(AREAS)];
  let index = -1;
  return after.replace(AREAS, (whole: string, qualifier: string, area: string) => {
    index += 1;
    const span = rowsOf(was[index]?.[2] ?? '');
    const now = rowsOf(area);
    if (span === null || now === null || nameOf(qualifier) !== shift.sheet.toLowerCase()) return whole;
    if (span.top > inserted.like || span.bottom < inserted.like) return whole;
    const grown = { top: Math.min(now.top, inserted.first), bottom: Math.min(LAST_ROW, Math.max(now.bottom, inserted.last)) };
    return `${qualifier}!${area.replace(AREA, (reference) => atRows(reference, grown))}`;
  });
};

/** The defined names of a workbook part after a change of rows. */
export const nameSplices = (xml: string, root: XmlElement, shift: Shift): readonly Splice[] =>
  nameElements(root).flatMap((element) => {
    const raw = xml.slice(element.openEnd, element.closeStart);
    const after = rawFormulaAfter(raw, '', shift);
    const isPrintArea = rawAttribute(xml, element.start, element.openEnd, 'name')?.value.toLowerCase() === '_xlnm.print_area';
    const grown = isPrintArea ? printing(plainText(raw), plainText(after), shift) : null;
    const text = grown === null || grown === plainText(after) ? after : xmlContent(grown);
    return text === raw ? [] : [{ start: element.openEnd, end: element.closeStart, text }];
  });

import { type XmlElement, everyElement } from '../xml/elementTree';
import { xmlAttribute } from '../xml/escapedText';
import { plainText, rawAttribute } from '../xml/rawText';
import type { Splice } from '../xml/splice';
import { anchorSplices } from './anchors';
import { frozenRows, pageBreak } from './sheetPlaces';
import { coverageAfter } from './coverage';
import { clampedReference, referenceAfter } from './references';
import { outside, removeElements } from './removals';
import type { Shift } from './rowChange';
import { type ReferenceRule, formulasIn, isFormulaText, referencesIn } from './rules';
import { basedFormulaAfter, rawFormulaAfter } from './shiftedFormula';
import type { ElementChange, Standing } from './standing';

const listAfter = (value: string, shift: Shift): string => value.split(' ').map((reference) => clampedReference(reference, shift)).join(' ');

const ruled = (value: string, rule: ReferenceRule, shift: Shift): string | null => {
  if (rule === 'covers') return coverageAfter(value, shift);
  return rule === 'stays' ? listAfter(value, shift) : referenceAfter(value, shift);
};

const isSingleMerge = (element: XmlElement, before: string, after: string): boolean => {
  const [first, last] = after.replaceAll('$', '').split(':');
  return element.local === 'mergeCell' && after !== before && (last === undefined || first === last);
};

const textOf = (xml: string, element: XmlElement): Splice => ({ start: element.openEnd, end: element.closeStart, text: xml.slice(element.openEnd, element.closeStart) });

/** The areas of the validation or conditional format a formula belongs to; null where it belongs to none. */
const areasAround = (xml: string, element: XmlElement): string | null => {
  for (let one = element.parent; one !== null; one = one.parent) {
    if (one.local !== 'conditionalFormatting' && one.local !== 'dataValidation') continue;
    const list = one.children.find(({ local }) => local === 'sqref');
    return list === undefined ? (rawAttribute(xml, one.start, one.openEnd, 'sqref')?.value ?? null) : textOf(xml, list).text;
  }
  return null;
};

const replaced = ({ start, end, text }: Splice, after: string): readonly Splice[] => (after === text ? [] : [{ start, end, text: after }]);

const references = (xml: string, element: XmlElement, shift: Shift): ElementChange => {
  const splices: Splice[] = [];
  for (const [name, rule] of referencesIn(element.local)) {
    const found = rawAttribute(xml, element.start, element.openEnd, name);
    if (found === null) continue;
    const after = ruled(found.value, rule, shift);
    if (after === null || isSingleMerge(element, found.value, after)) return { splices: [], gone: true };
    splices.push(...replaced({ start: found.start, end: found.end, text: found.value }, after));
  }
  return { splices, gone: false };
};

/** The text of an `xm:sqref`: the areas of what it stands in, which goes with them. */
const areaText = (xml: string, element: XmlElement, shift: Shift): ElementChange => {
  const place = textOf(xml, element);
  const after = ruled(place.text, element.parent?.local === 'sparkline' ? 'goes' : 'covers', shift);
  return after === null ? { splices: [], gone: true } : { splices: replaced(place, after), gone: false };
};

const formulas = (xml: string, element: XmlElement, { home, owned }: Standing, shift: Shift): readonly Splice[] => {
  const areas = owned ? areasAround(xml, element) : null;
  const shifted = (raw: string): string => (areas === null ? rawFormulaAfter(raw, home, shift) : basedFormulaAfter(raw, areas, shift));
  const attributes = formulasIn(element.local).flatMap((name) => {
    const found = rawAttribute(xml, element.start, element.openEnd, name);
    if (found === null) return [];
    const after = shifted(found.value);
    // A link that leads nowhere is left as it was rather than broken.
    if (after === found.value || (name === 'location' && after.includes('#REF!'))) return [];
    return [{ start: found.start, end: found.end, text: xmlAttribute(plainText(after)) }];
  });
  const isText = isFormulaText(element.local) && element.children.length === 0;
  const place = textOf(xml, element);
  return isText ? [...attributes, ...replaced(place, shifted(place.text))] : attributes;
};

/** The changes of one element; elements around it are its `parent`. */
const changeOf = (xml: string, element: XmlElement, standing: Standing, shift: Shift): ElementChange => {
  const spoken = formulas(xml, element, standing, shift);
  if (!standing.owned) return { splices: spoken, gone: false };
  if (element.local === 'sqref') return areaText(xml, element, shift);
  if (element.local === 'brk') return pageBreak(xml, element, shift);
  const placed = references(xml, element, shift);
  return { splices: [...spoken, ...placed.splices, ...frozenRows(xml, element, shift), ...anchorSplices(xml, element, shift)], gone: placed.gone };
};

/**
 * The text of a part after a change of rows: references to cells of the changed sheet, anchors and formulas follow, what lost
 * all its cells goes. `root` is its tree, without the rows where it is a sheet.
 */
export const shiftedElements = (xml: string, root: XmlElement, standing: Standing, shift: Shift): readonly Splice[] => {
  const splices: Splice[] = [];
  const gone = new Set<XmlElement>();
  for (const element of everyElement(root)) {
    const change = changeOf(xml, element, standing, shift);
    splices.push(...change.splices);
    if (change.gone) gone.add(element.local === 'sqref' && element.parent !== null ? element.parent : element);
  }
  const removals = gone.size === 0 ? [] : removeElements(xml, gone);
  return removals.length === 0 ? splices : [...outside(splices, removals), ...removals];
};

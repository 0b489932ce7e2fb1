import type { XmlElement } from '../xml/elementTree';
import { rawAttribute } from '../xml/rawText';
import type { Splice } from '../xml/splice';
import { isContainer } from './rules';

/** What goes when these elements go: themselves, and what would be left empty around them. */
const withEmptied = (gone: ReadonlySet<XmlElement>): ReadonlySet<XmlElement> => {
  const all = new Set(gone);
  const waiting = [...gone];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { parent } = one;
    if (parent === null || all.has(parent) || !isContainer(parent.local)) continue;
    // A group of sparklines keeps its colours as children: it is empty when its list is.
    const last = parent.local === 'sparklineGroup' ? one.local === 'sparklines' : parent.children.every((child) => all.has(child));
    if (!last) continue;
    all.add(parent);
    waiting.push(parent);
  }
  return all;
};

const COUNTS = ['count', 'manualBreakCount'] as const;

/** The counts some elements state of what is in them, once some of it went. */
const fewer = (xml: string, parent: XmlElement, gone: readonly XmlElement[]): readonly Splice[] =>
  COUNTS.flatMap((name) => {
    const stated = rawAttribute(xml, parent.start, parent.openEnd, name);
    if (stated === null) return [];
    const counted = name === 'count' ? gone : gone.filter((one) => rawAttribute(xml, one.start, one.openEnd, 'man') !== null);
    const left = Math.max(0, Number(stated.value) - counted.length);
    return [{ start: stated.start, end: stated.end, text: String(left) }];
  });

/** Takes elements out of the text, and what would be left empty around them; states the counts anew. */
export const removeElements = (xml: string, gone: ReadonlySet<XmlElement>): readonly Splice[] => {
  const all = withEmptied(gone);
  const outermost = [...all].filter(({ parent }) => parent === null || !all.has(parent));
  const parents = new Map<XmlElement, XmlElement[]>();
  for (const one of outermost) {
    if (one.parent === null) continue;
    const siblings = parents.get(one.parent);
    if (siblings === undefined) parents.set(one.parent, [one]);
    else siblings.push(one);
  }
  return [...outermost.map(({ start, end }) => ({ start, end, text: '' })), ...[...parents].flatMap(([parent, children]) => fewer(xml, parent, children))];
};

/** The changes that do not lie in what is taken out. */
export const outside = (splices: readonly Splice[], removals: readonly Splice[]): readonly Splice[] => {
  const gone = removals.filter(({ text, start, end }) => text === '' && end > start).sort((a, b) => a.start - b.start);
  const isIn = ({ start }: Splice): boolean => {
    let [low, high] = [0, gone.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gone[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (gone[low - 1]?.end ?? -1) > start;
  };
  return splices.filter((one) => !isIn(one));
};

import { appendToChild, insertAfter } from '../xml/editRoot';
import { childrenOf } from '../xml/childrenOf';
import { prefixOf } from '../xml/openTag';
import { readRoot } from '../xml/rootChildren';

/** The lists of a styles part in the order the schema fixes (CT_Stylesheet). */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
export type StyleList = (typeof LISTS)[number];

/** What a list begins with where a styles part has none: Excel expects these at index 0 (and 1 for fills). */
const BEGINNING: Readonly<Record<StyleList, (p: string) => readonly string[]>> = {
  numFmts: () => [],
  fonts: (p) => [`<${p}font><${p}sz val="10"/><${p}name val="宋体"/></${p}font>`],
  fills: (p) => [`<${p}fill><${p}patternFill patternType="none"/></${p}fill>`, `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`],
  borders: (p) => [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  cellStyleXfs: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  cellXfs: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
};

/** The prefix of the elements of a part, with its colon. */
export const prefixIn = (xml: string): string => {
  const root = readRoot(xml);
  return root === null ? '' : prefixOf(root.tag);
};

/** Adds items at the end of a list, which is made where it is missing; gives the index of the first of them. Existing indices stay. Null when the part is not well-formed. */
export const appendToList = (xml: string, list: StyleList, items: readonly string[]): { readonly xml: string; readonly first: number } | null => {
  const root = readRoot(xml);
  if (root === null) return null;
  const there = childrenOf(xml, list).length;
  const known = root.children.find(({ tag }) => tag.local === list);
  const p = prefixOf(root.tag);
  const all = known === undefined ? [...BEGINNING[list](p), ...items] : items;
  const first = known === undefined ? all.length - items.length : there;
  if (known !== undefined) return items.length === 0 ? { xml, first } : { xml: appendToChild(xml, known, all.join(''), { count: String(there + items.length) }), first };
  if (all.length === 0) return { xml, first };
  const earlier = new Set<string>(LISTS.slice(0, LISTS.indexOf(list)));
  return { xml: insertAfter(xml, root, earlier, `<${p}${list} count="${String(all.length)}">${all.join('')}</${p}${list}>`), first };
};

import { childrenOf } from '../xml/childrenOf';
import { openTagWith } from '../xml/openTag';
import { type StyleList, appendToList, prefixIn } from '../styles/styleLists';
import type { Restyled } from '../styles/restyle';

/** Lists a cell format refers to: each has to be there, with what Excel expects at its beginning. */
const NEEDED: readonly StyleList[] = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/** The index of an item of a list: found, or added as the last, so that no index changes. */
const indexOf = (xml: string, list: StyleList, item: string): Restyled | null => {
  const known = childrenOf(xml, list).findIndex(({ start, end }) => xml.slice(start, end) === item);
  if (known >= 0) return { xml, style: known };
  const added = appendToList(xml, list, [item]);
  return added === null ? null : { xml: added.xml, style: added.first };
};

/** A cell format like `style` in all but its fill, which becomes one colour (RRGGBB). Null when the part is not well-formed. */
export const withFill = (xml: string, style: number, color: string): Restyled | null => {
  const begun = NEEDED.reduce<string | null>((so, list) => (so === null ? null : (appendToList(so, list, [])?.xml ?? null)), xml);
  if (begun === null) return null;
  const p = prefixIn(begun);
  const fill = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  const filled = indexOf(begun, 'fills', fill);
  const formats = filled === null ? [] : childrenOf(filled.xml, 'cellXfs');
  const base = formats[style] ?? formats[0];
  if (filled === null || base === undefined) return null;
  const opening = openTagWith(base.tag, { fillId: String(filled.style), applyFill: '1' });
  return indexOf(filled.xml, 'cellXfs', base.tag.isSelfClosing ? `${opening.slice(0, -1)}/>` : opening + filled.xml.slice(base.openEnd, base.end));
};

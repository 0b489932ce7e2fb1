import { builtinFormatId } from '../numberFormat/builtinFormats';
import { appendToChild } from '../xml/editRoot';
import { childrenOf } from '../xml/childrenOf';
import { openTagWith } from '../xml/openTag';
import { readRoot } from '../xml/rootChildren';

/** A styles part, and the index of the cell format asked for. */
export interface Restyled {
  readonly xml: string;
  readonly style: number;
}

/** A cell format like `style` in all but its number format (a built-in one): found, or added as the last, so that no index changes. Where that cannot be done, `style` itself. */
export const withNumberFormat = (xml: string, style: number, format: string): Restyled => {
  const id = builtinFormatId(format);
  const formats = childrenOf(xml, 'cellXfs');
  const base = formats[style];
  const parent = readRoot(xml)?.children.find(({ tag }) => tag.local === 'cellXfs');
  if (id === null || base === undefined || parent === undefined) return { xml, style };
  const opening = openTagWith(base.tag, { numFmtId: String(id), applyNumberFormat: '1' });
  const wanted = base.tag.isSelfClosing ? `${opening.slice(0, -1)}/>` : opening + xml.slice(base.openEnd, base.end);
  const known = formats.findIndex(({ start, end }) => xml.slice(start, end) === wanted);
  if (known >= 0) return { xml, style: known };
  return { xml: appendToChild(xml, parent, wanted, { count: String(formats.length + 1) }), style: formats.length };
};

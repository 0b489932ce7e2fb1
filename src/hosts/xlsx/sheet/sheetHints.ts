import type { Address } from '../../../core/sheet/address';
import { type Area, areaOf, formatArea, parseArea, union } from '../../../core/sheet/area';
import { openTagWith } from '../xml/openTag';
import { type XmlTag, attribute } from '../xml/scanXml';
import type { Splice } from '../xml/splice';

/** An opening tag met in the XML. */
export interface MetTag {
  readonly tag: XmlTag;
  readonly start: number;
  readonly end: number;
}

const rewritten = ({ tag, start, end }: MetTag, changes: Readonly<Record<string, string>>): Splice => {
  const opening = openTagWith(tag, changes);
  return { start, end, text: tag.isSelfClosing ? `${opening.slice(0, -1)}/>` : opening };
};

/** `<dimension ref>` stretched over cells that were added: some readers believe it. Null where it already holds them. */
export const stretchDimension = (dimension: MetTag | null, added: readonly Address[]): Splice | null => {
  const known = dimension === null ? null : parseArea(attribute(dimension.tag, 'ref') ?? '');
  if (dimension === null || known === null) return null;
  const wider = added.reduce((area: Area, address) => union(area, areaOf(address)), known);
  return formatArea(wider) === formatArea(known) ? null : rewritten(dimension, { ref: formatArea(wider) });
};

/** The attributes of a row whose hint `spans="1:9"` has to hold added columns; none where it does, or has no such hint. */
export const widerSpans = (row: XmlTag, columns: readonly number[]): Readonly<Record<string, string>> => {
  const spans = attribute(row, 'spans');
  if (spans === undefined || columns.length === 0) return {};
  const [first = 1, last = 1] = spans.split(':').map(Number);
  const wider = `${String(Math.min(first, ...columns.map((column) => column + 1)))}:${String(Math.max(last, ...columns.map((column) => column + 1)))}`;
  return wider === spans ? {} : { spans: wider };
};

/** The opening tag of a row with attributes changed; null where none is. */
export const changedRowTag = (row: MetTag, changes: Readonly<Record<string, string>>): Splice | null =>
  Object.keys(changes).length === 0 ? null : rewritten(row, changes);

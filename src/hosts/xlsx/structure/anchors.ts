import { shiftRow } from '../../../core/sheet/shiftArea';
import type { XmlElement } from '../xml/elementTree';
import { rawAttribute } from '../xml/rawText';
import type { Splice } from '../xml/splice';
import type { Shift } from './rowChange';

/** A corner of something drawn over cells: a row from 0, and how far into it (in whatever unit). */
export interface AnchorRow {
  readonly row: number;
  readonly offset: number;
}

/** What a drawing does when rows change: moves and stretches with its cells, moves only, or stays where it is on the paper. */
export type Following = 'stretches' | 'moves' | 'stays';

/** Its upper edge afterwards: at the upper edge of the row below where its own row is deleted. */
const upper = ({ row, offset }: AnchorRow, shift: Shift): AnchorRow => {
  const after = shiftRow(row, shift);
  return after === null ? { row: shift.at, offset: 0 } : { row: after, offset };
};

/** Its lower edge: one that ends where the row above an insertion ends does not grow. */
const lower = (edge: AnchorRow, from: AnchorRow, shift: Shift): AnchorRow => {
  if (shift.kind === 'insert-rows' && edge.row === shift.at && edge.offset === 0 && from.row < shift.at) return edge;
  return upper(edge, shift);
};

/** Both edges of a drawing after a change of rows. */
export const anchorAfter = (from: AnchorRow, to: AnchorRow, following: Following, shift: Shift): { readonly from: AnchorRow; readonly to: AnchorRow } => {
  if (following === 'stays') return { from, to };
  const moved = upper(from, shift);
  if (following === 'stretches') return { from: moved, to: lower(to, from, shift) };
  return { from: moved, to: { row: to.row + moved.row - from.row, offset: to.offset } };
};

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const followingOf = (xml: string, anchor: XmlElement): Following | null => {
  const read = (name: string): string | undefined => rawAttribute(xml, anchor.start, anchor.openEnd, name)?.value;
  if (anchor.local === 'oneCellAnchor') return 'moves';
  if (anchor.local === 'twoCellAnchor') {
    const how = read('editAs') ?? 'twoCell';
    return how === 'twoCell' ? 'stretches' : how === 'oneCell' ? 'moves' : 'stays';
  }
  // The anchor of a control or embedded object.
  if (anchor.local !== 'anchor') return null;
  return isOn(read('sizeWithCells')) ? 'stretches' : isOn(read('moveWithCells')) ? 'moves' : 'stays';
};

interface Corner extends AnchorRow {
  readonly rowAt: XmlElement;
  readonly offsetAt: XmlElement | undefined;
}

const numberAt = (xml: string, element: XmlElement | undefined): number => (element === undefined ? 0 : Number(xml.slice(element.openEnd, element.closeStart)) || 0);

const cornerOf = (xml: string, anchor: XmlElement, name: string): Corner | null => {
  const corner = anchor.children.find(({ local }) => local === name);
  const rowAt = corner?.children.find(({ local }) => local === 'row');
  const offsetAt = corner?.children.find(({ local }) => local === 'rowOff');
  return rowAt === undefined ? null : { row: numberAt(xml, rowAt), offset: numberAt(xml, offsetAt), rowAt, offsetAt };
};

const written = (corner: Corner, after: AnchorRow): readonly Splice[] => {
  const row = after.row === corner.row ? [] : [{ start: corner.rowAt.openEnd, end: corner.rowAt.closeStart, text: String(after.row) }];
  if (after.offset === corner.offset || corner.offsetAt === undefined) return row;
  return [...row, { start: corner.offsetAt.openEnd, end: corner.offsetAt.closeStart, text: String(after.offset) }];
};

/** The rows a drawing is anchored to, where the element is an anchor. */
export const anchorSplices = (xml: string, element: XmlElement, shift: Shift): readonly Splice[] => {
  const following = followingOf(xml, element);
  const from = following === null ? null : cornerOf(xml, element, 'from');
  if (following === null || from === null) return [];
  const to = cornerOf(xml, element, 'to');
  const after = anchorAfter(from, to ?? from, following, shift);
  return [...written(from, after.from), ...(to === null ? [] : written(to, after.to))];
};

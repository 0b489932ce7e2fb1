import type { XmlElement } from '../xml/elementTree';
import { rawAttribute } from '../xml/rawText';
import type { Splice } from '../xml/splice';
import { rowsOf } from './references';
import { type Shift, clampedRow } from './rowChange';
import { shiftRow } from '../../../core/sheet/shiftArea';
import type { ElementChange } from './standing';

/** A manual page break stands above row `id` (from 0). Where rows are deleted the break above them stays; two in one place are one. */
export const pageBreak = (xml: string, element: XmlElement, shift: Shift): ElementChange => {
  if (element.parent?.local !== 'rowBreaks') return { splices: [], gone: false };
  const id = rawAttribute(xml, element.start, element.openEnd, 'id');
  if (id === null) return { splices: [], gone: false };
  const after = clampedRow(Number(id.value), shift);
  const twins = element.parent.children.filter((one) => {
    const other = rawAttribute(xml, one.start, one.openEnd, 'id');
    return other !== null && clampedRow(Number(other.value), shift) === after;
  });
  const gone = after === 0 || (shift.kind === 'delete-rows' && twins[0] !== element);
  return { splices: String(after) === id.value ? [] : [{ start: id.start, end: id.end, text: String(after) }], gone };
};

/** Frozen rows stay frozen, and those inserted among them are. */
export const frozenRows = (xml: string, element: XmlElement, shift: Shift): readonly Splice[] => {
  if (element.local !== 'pane') return [];
  const [split, state] = [rawAttribute(xml, element.start, element.openEnd, 'ySplit'), rawAttribute(xml, element.start, element.openEnd, 'state')];
  if (split === null || state === null || !state.value.startsWith('frozen')) return [];
  const view = element.parent;
  const corner = view === null ? null : rawAttribute(xml, view.start, view.openEnd, 'topLeftCell');
  const top = corner === null ? 0 : (rowsOf(corner.value)?.top ?? 0);
  const bottom = top + Number(split.value) - 1;
  if (!(bottom >= top)) return [];
  const newTop = corner === null ? 0 : clampedRow(top, shift);
  const newBottom = shiftRow(bottom, shift) ?? shift.at - 1;
  const rows = Math.max(1, newBottom - newTop + 1);
  return rows === bottom - top + 1 ? [] : [{ start: split.start, end: split.end, text: String(rows) }];
};

import { elementTree } from '../xml/elementTree';
import { type Splice, splice } from '../xml/splice';
import { cacheSplices } from './chartCaches';
import type { FollowedKind } from './followedParts';
import { sourceSplices } from './pivotSource';
import type { Shift } from './rowChange';
import { shiftedElements } from './shiftElements';
import type { Standing } from './standing';
import { nameSplices } from './shiftNames';
import { type Lost, shiftedRows } from './shiftRows';
import { shiftVml } from './shiftVml';
import { sheetRows } from './sheetRows';
import { speaksOf } from './speaksOf';

/** What one part of a workbook says after a change of rows. The same text where it is not concerned. */
export const shiftPart = (xml: string, kind: FollowedKind, standing: Standing, shift: Shift, lost: Lost): string => {
  if (!standing.owned && lost.results.size === 0 && !speaksOf(xml, shift.sheet)) return xml;
  if (kind === 'vml') return shiftVml(xml, standing, shift);
  const root = elementTree(xml, kind === 'sheet' ? 'sheetData' : '');
  if (root === null) return xml;
  if (kind === 'workbook') return splice(xml, nameSplices(xml, root, shift));
  const rows = kind === 'sheet' ? sheetRows(xml) : null;
  const splices: readonly Splice[] = [
    ...shiftedElements(xml, root, standing, shift),
    ...sourceSplices(xml, root, shift),
    ...(rows === null ? [] : shiftedRows(xml, rows, standing, shift, lost)),
    ...(kind === 'chart' ? cacheSplices(xml, root, shift) : []),
  ];
  return splices.length === 0 ? xml : splice(xml, splices);
};

import type { Area } from '../../core/sheet/area';
import { LAST_COLUMN, LAST_ROW, parseAddress } from '../../core/sheet/address';
import { parseArea } from '../../core/sheet/area';

/** The range of an area. */
export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);

/** The first area of an event's address: `B2:C3`, `B2,D4`, `A:C` or `3:4`; null when it is none of these. */
export const areaOfEvent = (address: string): Area | null => {
  const first = (address.split(',')[0] ?? '').replace(/^.*!/, '').replaceAll('$', '');
  const [, from, to] = /^([A-Z]+|\d+):([A-Z]+|\d+)$/.exec(first) ?? [];
  if (from === undefined || to === undefined) return parseArea(first);
  if (/\d/.test(from)) return { top: Number(from) - 1, bottom: Number(to) - 1, left: 0, right: LAST_COLUMN };
  const [left, right] = [parseAddress(`${from}1`), parseAddress(`${to}1`)];
  return left === null || right === null ? null : { top: 0, bottom: LAST_ROW, left: left.column, right: right.column };
};

import { cellKey, parseAddress } from '../../src/core/sheet/address';
import { type Area, parseArea, union } from '../../src/core/sheet/area';
import { type SheetSnapshot, type SnapshotCell, emptySnapshot } from '../../src/core/sheet/snapshot';

const cellOf = (value: string | number): SnapshotCell => ({ value, text: String(value), formula: null, format: 'General' });

/** A snapshot from cells by address; an area (`A1:I1`) as the key merges it. */
export const sheetOf = (name: string, content: Readonly<Record<string, string | number>>): SheetSnapshot => {
  const areas = Object.entries(content).map(([key, value]) => {
    const area = parseArea(key);
    if (area === null) throw new Error(`${key} is no area`);
    return { area, value, merged: key.includes(':') };
  });
  const used = areas.reduce<Area | null>((sum, { area }) => (sum === null ? area : union(sum, area)), null);
  return {
    ...emptySnapshot(name),
    used,
    cells: new Map(areas.filter(({ value }) => value !== '').map(({ area, value }) => [cellKey(area.top, area.left), cellOf(value)])),
    merges: areas.filter(({ merged }) => merged).map(({ area }) => area),
  };
};

/** A1 → address; the test fails on anything else. */
export const at = (text: string): { readonly row: number; readonly column: number } => {
  const address = parseAddress(text);
  if (address === null) throw new Error(`${text} is no address`);
  return address;
};

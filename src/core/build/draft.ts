import type { Text } from '../outcome';
import type { Correction } from '../recognise/correction';
import { type Address, cellKey, formatAddress, LAST_COLUMN, parseAddress } from '../sheet/address';
import { type Area, areaOf, contains } from '../sheet/area';
import { type CellContent, EMPTY, type EditRole, type StructureEdit } from '../sheet/edit';
import { placeAfter, restructureStep } from '../sheet/restructure';
import { cellAt, type SheetSnapshot, type SnapshotCell } from '../sheet/snapshot';
import { shownAs } from './shownAs';

/** Why a cell is to hold something else. */
export interface Reason {
  readonly role: EditRole;
  readonly why: Text;
}

/** A sheet on its way: what it is by now, the structure that led there, and where the cells asked about have gone. */
export interface Draft {
  readonly sheet: SheetSnapshot;
  readonly structure: readonly StructureEdit[];
  /** By `cellKey` at the present place. */
  readonly reasons: ReadonlyMap<number, Reason>;
  /** Cells that are followed, by a name of their own; null for one that is gone. */
  readonly places: ReadonlyMap<string, Address | null>;
  readonly corrections: readonly Correction[];
}

const placeOf = (key: number): Address => ({ row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) });

/** The last row a person gave a table follows its rows; one right below the table belongs to it. */
const shiftExtents = (correction: Correction, edit: StructureEdit): Correction => {
  if (edit.kind !== 'insert-rows' && edit.kind !== 'delete-rows') return correction;
  const by = edit.kind === 'insert-rows' ? edit.count : -edit.count;
  const extents = Object.entries(correction.extents).map(([key, last]): [string, number] => {
    const [name, header] = [key.slice(0, key.lastIndexOf('!')), parseAddress(key.slice(key.lastIndexOf('!') + 1))];
    if (header === null || name !== edit.sheet) return [key, last];
    const moved = placeAfter([edit], edit.sheet, header) ?? header;
    return [`${name}!${formatAddress(moved)}`, edit.at <= last + (edit.kind === 'insert-rows' ? 1 : 0) ? last + by : last];
  });
  return { ...correction, extents: Object.fromEntries(extents) };
};

/** The draft with one more structural edit. */
export const restructured = (draft: Draft, edit: StructureEdit): Draft => {
  const moved = (at: Address): Address | null => placeAfter([edit], edit.sheet, at);
  return {
    sheet: restructureStep(draft.sheet, edit),
    structure: [...draft.structure, edit],
    reasons: new Map(
      [...draft.reasons].flatMap(([key, reason]) => {
        const place = moved(placeOf(key));
        return place === null ? [] : [[cellKey(place.row, place.column), reason] as const];
      }),
    ),
    places: new Map([...draft.places].map(([name, at]) => [name, at === null ? null : moved(at)])),
    corrections: draft.corrections.map((correction) => shiftExtents(correction, edit)),
  };
};

/** The draft with a cell set; nothing changes where it holds that already. */
export const withCell = (draft: Draft, cell: Address, content: SnapshotCell | null, reason: Reason): Draft => {
  const key = cellKey(cell.row, cell.column);
  const cells = new Map(draft.sheet.cells);
  if (content === null || (content.value === null && content.formula === null)) cells.delete(key);
  else cells.set(key, content);
  return { ...draft, sheet: { ...draft.sheet, cells }, reasons: new Map(draft.reasons).set(key, reason) };
};

/** The draft with a value typed into a cell whose number format is, or is taken to be, the one given. */
export const withValue = (draft: Draft, cell: Address, value: string | number | null, format: string, reason: Reason): Draft =>
  withCell(draft, cell, value === null || value === '' ? null : { value, text: shownAs(value, format), formula: null, format }, reason);

/** The draft with a formula changed; its last result stays until the workbook computes it again. */
export const withFormula = (draft: Draft, cell: Address, formula: string, reason: Reason): Draft => {
  const had = cellAt(draft.sheet, cell.row, cell.column);
  return withCell(draft, cell, { value: had?.value ?? 0, text: had?.text ?? '0', format: had?.format ?? 'General', formula }, reason);
};

/** What a cell holds by now. */
export const contentAt = (sheet: SheetSnapshot, cell: Address): CellContent => {
  const held = cellAt(sheet, cell.row, cell.column);
  return held === undefined ? EMPTY : { value: held.value, formula: held.formula };
};

/** The merged area over a cell, or the cell alone. */
export const regionAt = (sheet: SheetSnapshot, row: number, column: number): Area =>
  sheet.merges.find((area) => contains(area, row, column)) ?? areaOf({ row, column });

export const isMerged = (area: Area): boolean => area.bottom > area.top || area.right > area.left;

export const sameArea = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** The draft with one area made another: taken apart where it is merged, joined anew; its content stays in its top-left cell. */
export const reshaped = (draft: Draft, from: Area, to: Area): Draft => {
  if (sameArea(from, to)) return draft;
  const sheet = draft.sheet.name;
  const apart = isMerged(from) ? restructured(draft, { kind: 'unmerge', sheet, area: from }) : draft;
  return isMerged(to) ? restructured(apart, { kind: 'merge', sheet, area: to }) : apart;
};

import { type Area, contains, union } from '../../../core/sheet/area';
import type { StructureEdit } from '../../../core/sheet/edit';
import { restructure } from '../../../core/sheet/restructure';
import { shiftArea, shiftRow } from '../../../core/sheet/shiftArea';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';

/** A sheet at one moment of a restructuring: as it was seen, or as it will be. */
export interface SheetState {
  readonly snapshot: SheetSnapshot;
  /** All merged areas, empty ones as well. */
  readonly merges: readonly Area[];
  readonly printAreas: readonly Area[];
}

/** The sheets of a workbook, by name. */
export type State = ReadonlyMap<string, SheetState>;

export type RowsEdit = Extract<StructureEdit, { readonly kind: 'insert-rows' | 'delete-rows' }>;

export const isRowsEdit = (edit: StructureEdit): edit is RowsEdit => edit.kind === 'insert-rows' || edit.kind === 'delete-rows';

export const sameArea = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

const mergesAfter = (merges: readonly Area[], edit: StructureEdit): readonly Area[] => {
  if (isRowsEdit(edit)) return merges.flatMap((area) => shiftArea(area, edit) ?? []).filter((area) => !isOneCell(area));
  return edit.kind === 'merge' ? [...merges, edit.area] : merges.filter((area) => !sameArea(area, edit.area));
};

/** A print area that holds row `like` holds the new rows too. */
const printAreaAfter = (area: Area, edit: RowsEdit): Area | null => {
  const after = shiftArea(area, edit);
  if (after === null || edit.kind !== 'insert-rows' || edit.like < area.top || edit.like > area.bottom) return after;
  return union(after, { ...after, top: edit.at, bottom: edit.at + edit.count - 1 });
};

const sheetAfter = (sheet: SheetState, edit: StructureEdit): SheetState => {
  const snapshot = restructure(sheet.snapshot, [edit]);
  if (edit.sheet !== sheet.snapshot.name) return { ...sheet, snapshot };
  return {
    snapshot, merges: mergesAfter(sheet.merges, edit),
    printAreas: isRowsEdit(edit) ? sheet.printAreas.flatMap((area) => printAreaAfter(area, edit) ?? []) : sheet.printAreas,
  };
};

/** What Excel makes of the state. */
export const stateAfter = (state: State, edit: StructureEdit): State => new Map([...state].map(([name, sheet]) => [name, sheetAfter(sheet, edit)]));

/** The state before each of the edits, and after all of them. */
export const statesAlong = (state: State, edits: readonly StructureEdit[]): readonly State[] =>
  edits.reduce<readonly State[]>((states, edit) => [...states, stateAfter(states.at(-1) ?? state, edit)], [state]);

/** Where a row comes from: its place before the first of the edits. An inserted row has none; it looks like another one, which had one. */
export interface Origin {
  readonly row: number;
  readonly inserted: boolean;
}

/** Traces a row of a sheet back through edits that were made. */
export const originOf = (edits: readonly StructureEdit[], sheet: string, row: number): Origin =>
  edits.reduceRight<Origin>((place, edit) => {
    if (edit.sheet !== sheet || !isRowsEdit(edit) || place.row < edit.at) return place;
    if (edit.kind === 'delete-rows') return { ...place, row: place.row + edit.count };
    if (place.row >= edit.at + edit.count) return { ...place, row: place.row - edit.count };
    return { row: edit.like, inserted: true };
  }, { row, inserted: false });

/** Where a row goes through edits that are to be made; null when it is deleted. */
export const rowAfter = (edits: readonly StructureEdit[], sheet: string, row: number): number | null =>
  edits.reduce<number | null>((place, edit) => (place === null || edit.sheet !== sheet || !isRowsEdit(edit) ? place : shiftRow(place, edit)), row);

/** The merged area the cell lies in. */
export const mergeAt = (merges: readonly Area[], row: number, column: number): Area | undefined => merges.find((area) => contains(area, row, column));

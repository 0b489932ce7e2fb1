import { type Address, cellKey, LAST_COLUMN } from './address';
import { type Area, areaOf, contains, union } from './area';
import type { StructureEdit } from './edit';
import { type RowChange, shiftArea, shiftRow } from './shiftArea';
import { shiftFormula } from './shiftFormula';
import type { SheetSnapshot, SnapshotCell } from './snapshot';

const placeOf = (key: number): Address => ({ row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) });

const sameArea = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const isSingle = (area: Area): boolean => area.top === area.bottom && area.left === area.right;

const usedBy = (cells: ReadonlyMap<number, SnapshotCell>): Area | null => {
  let used: Area | null = null;
  for (const key of cells.keys()) {
    const here = areaOf(placeOf(key));
    used = used === null ? here : union(used, here);
  }
  return used;
};

const withRows = (sheet: SheetSnapshot, change: RowChange): SheetSnapshot => {
  const own = change.sheet === sheet.name;
  const cells = new Map<number, SnapshotCell>();
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOf(key);
    const place = own ? shiftRow(row, change) : row;
    if (place === null) continue;
    const formula = cell.formula === null ? null : shiftFormula(cell.formula, sheet.name, change);
    cells.set(cellKey(place, column), formula === cell.formula ? cell : { ...cell, formula });
  }
  if (!own) return { ...sheet, cells };
  return {
    ...sheet,
    cells,
    merges: sheet.merges.flatMap((area) => shiftArea(area, change) ?? []).filter((area) => !isSingle(area)),
    hiddenRows: new Set([...sheet.hiddenRows].flatMap((row) => shiftRow(row, change) ?? [])),
  };
};

const merged = (sheet: SheetSnapshot, area: Area): SheetSnapshot => {
  const covered = (key: number): boolean => {
    const { row, column } = placeOf(key);
    return contains(area, row, column) && (row !== area.top || column !== area.left);
  };
  return { ...sheet, cells: new Map([...sheet.cells].filter(([key]) => !covered(key))), merges: [...sheet.merges, area] };
};

/** One structural edit of `restructure`; areas without content beyond the used cells are kept until the last step. */
export const restructureStep = (sheet: SheetSnapshot, edit: StructureEdit): SheetSnapshot => {
  if (edit.kind === 'insert-rows' || edit.kind === 'delete-rows') return withRows(sheet, edit);
  if (edit.sheet !== sheet.name) return sheet;
  return edit.kind === 'merge' ? merged(sheet, edit.area) : { ...sheet, merges: sheet.merges.filter((area) => !sameArea(area, edit.area)) };
};

/** The snapshot as it is read: the used area around what holds something, and only what lies in it. */
export const tidied = (sheet: SheetSnapshot): SheetSnapshot => {
  const used = usedBy(sheet.cells);
  return {
    ...sheet,
    cells: new Map([...sheet.cells].sort(([a], [b]) => a - b)),
    used,
    merges: used === null ? [] : sheet.merges.filter(({ top, left }) => contains(used, top, left)),
    hiddenRows: used === null ? new Set() : new Set([...sheet.hiddenRows].filter((row) => row >= used.top && row <= used.bottom)),
  };
};

/**
 * The sheet as it will read after the structural edits, in their order. Formulas follow also where the edits are of another sheet;
 * their last results stay until the workbook computes them again.
 */
export const restructure = (sheet: SheetSnapshot, structure: readonly StructureEdit[]): SheetSnapshot => tidied(structure.reduce(restructureStep, sheet));

/** Where a cell of a sheet stands after the structural edits; null when its row is deleted. Merges are not followed. */
export const placeAfter = (structure: readonly StructureEdit[], sheet: string, address: Address): Address | null => {
  let row: number | null = address.row;
  for (const edit of structure) {
    if (row === null) return null;
    if (edit.sheet === sheet && (edit.kind === 'insert-rows' || edit.kind === 'delete-rows')) row = shiftRow(row, edit);
  }
  return row === null ? null : { row, column: address.column };
};

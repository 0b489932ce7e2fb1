import { cellKey, formatAddress } from '../../../src/core/sheet/address';
import { type Area, contains, formatArea, intersects } from '../../../src/core/sheet/area';
import { EMPTY, type CellContent, type EditPlan, sameContent } from '../../../src/core/sheet/edit';
import { restructureStep, tidied } from '../../../src/core/sheet/restructure';
import { cellAt, type SheetSnapshot } from '../../../src/core/sheet/snapshot';

const contentAt = (sheet: SheetSnapshot, row: number, column: number): CellContent => {
  const cell = cellAt(sheet, row, column);
  return cell === undefined ? EMPTY : { value: cell.value, formula: cell.formula };
};

const isSame = (a: Area, b: Area): boolean => formatArea(a) === formatArea(b);

/** Applies a plan as strictly as a host does: throws where it breaks a promise of `StructureEdit` or rests on what is not there. */
export const applyPlan = (sheet: SheetSnapshot, plan: EditPlan): SheetSnapshot => {
  for (const { cell, content } of plan.expects ?? []) {
    if (!sameContent(contentAt(sheet, cell.row, cell.column), content)) throw new Error(`expected otherwise at ${formatAddress(cell)}`);
  }
  let now = sheet;
  for (const edit of plan.structure ?? []) {
    if (edit.kind === 'merge') {
      const { area } = edit;
      if (area.top === area.bottom && area.left === area.right) throw new Error(`merge of one cell ${formatArea(area)}`);
      if (now.merges.some((other) => intersects(other, area))) throw new Error(`merge over a merged area: ${formatArea(area)}`);
      for (const key of now.cells.keys()) {
        const [row, column] = [Math.floor(key / 16_384), key % 16_384];
        if (contains(area, row, column) && (row !== area.top || column !== area.left)) throw new Error(`merge over content: ${formatArea(area)}`);
      }
    }
    if (edit.kind === 'unmerge' && !now.merges.some((other) => isSame(other, edit.area))) throw new Error(`no merged area ${formatArea(edit.area)}`);
    now = restructureStep(now, edit);
  }
  const cells = new Map(now.cells);
  for (const { cell, before, after } of plan.edits.filter(({ ticked }) => ticked)) {
    const covered = now.merges.find((area) => contains(area, cell.row, cell.column));
    if (covered !== undefined && (covered.top !== cell.row || covered.left !== cell.column)) throw new Error(`${formatAddress(cell)} lies inside ${formatArea(covered)}`);
    if (!sameContent(contentAt(now, cell.row, cell.column), before)) throw new Error(`before is not so at ${formatAddress(cell)}`);
    const key = cellKey(cell.row, cell.column);
    if (after.value === null && after.formula === null) cells.delete(key);
    else cells.set(key, { format: 'General', ...cells.get(key), ...after, text: typeof after.value === 'object' ? (after.value?.error ?? '') : String(after.value) });
  }
  return tidied({ ...now, cells });
};

/** What a sheet holds, cell by cell, and its merged areas: what two equal sheets have in common. */
export const factsOf = (sheet: SheetSnapshot): { readonly cells: readonly string[]; readonly merges: readonly string[]; readonly hidden: readonly number[] } => ({
  cells: [...sheet.cells].sort(([a], [b]) => a - b).map(([key, { value, formula }]) => `${formatAddress({ row: Math.floor(key / 16_384), column: key % 16_384 })} ${formula ?? JSON.stringify(value)}`),
  merges: sheet.merges.map(formatArea).sort(),
  hidden: [...sheet.hiddenRows],
});

import type { BlueprintCell, SheetBlueprint } from '../../../src/core/template/blueprint';
import { shown } from '../handMade';
import { cellKey } from '../../../src/core/sheet/address';
import { union, areaOf } from '../../../src/core/sheet/area';
import type { CellValue, SheetSnapshot, SnapshotCell } from '../../../src/core/sheet/snapshot';

const contentOf = ({ content }: BlueprintCell): { readonly value: CellValue; readonly formula: string | null } | null => {
  if (content.kind === 'empty') return null;
  if (content.kind === 'number') return { value: content.number, formula: null };
  // A host that evaluates nothing shows a new formula as an empty text.
  return content.kind === 'text' ? { value: content.text, formula: null } : { value: '', formula: content.text };
};

/** What a person typed into a blank form, by A1 address. */
export type Typed = ReadonlyMap<number, CellValue>;

/** The sheet a host would read back after building the blueprint and typing into it. */
export const snapshotOf = (blueprint: SheetBlueprint, typed: Typed = new Map()): SheetSnapshot => {
  const cells = new Map<number, SnapshotCell>();
  for (const cell of blueprint.cells) {
    const key = cellKey(cell.cell.row, cell.cell.column);
    const entered = typed.get(key);
    const content = entered === undefined ? contentOf(cell) : { value: entered, formula: null };
    if (content === null) continue;
    cells.set(key, { ...content, text: shown(content.value), format: blueprint.styles[cell.style]?.format ?? 'General' });
  }
  return {
    name: blueprint.name,
    used: blueprint.cells.map(({ cell }) => areaOf(cell)).reduce(union),
    cells,
    merges: blueprint.merges,
    hiddenRows: new Set(),
    protected: blueprint.protect,
  };
};

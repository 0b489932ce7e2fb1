import type { ChecklistItem } from '../../../core/build';
import { type CategoryId, categoryOf } from '../../../core/build/library';
import type { Address } from '../../../core/sheet/address';
import type { BuildBoard } from './board';
import type { BuildDraft } from './buildState';
import { rowAtCell, type TableRow } from './rows';
import { addBelow, changeRow, removeRow } from './staging';

/** What one click on an open item of the checklist does: the table changed, or the library opened where an indicator is to be chosen. */
export type Mending = { readonly kind: 'draft'; readonly draft: BuildDraft } | { readonly kind: 'library'; readonly category: CategoryId | null };

/** The row of the table that stands at a cell of the sheet as it will be. */
export const rowOf = ({ rows, form }: BuildBoard, cell: Address): TableRow | undefined => rowAtCell(rows, form, cell);

/** What mends an item; null where a person has to look. */
export const mendingOf = ({ mend }: ChecklistItem, board: BuildBoard, draft: BuildDraft): Mending | null => {
  if (mend === null) return null;
  switch (mend.do) {
    case 'weights':
      return { kind: 'draft', draft: { ...draft, sharing: mend.by, locked: mend.locked.flatMap((cell) => rowOf(board, cell)?.key ?? []) } };
    case 'add': {
      const { indicator, at } = mend;
      if (!('name' in indicator)) return { kind: 'library', category: categoryOf(indicator.level1 ?? null, indicator.level2 ?? null, '') };
      const row = rowOf(board, at);
      return row === undefined ? null : { kind: 'draft', draft: addBelow(draft, row, indicator) };
    }
    case 'remove': {
      const row = rowOf(board, mend.cell);
      return row === undefined ? null : { kind: 'draft', draft: removeRow(draft, row) };
    }
    case 'change': {
      const row = rowOf(board, mend.cell);
      return row === undefined ? null : { kind: 'draft', draft: changeRow(draft, row, mend.indicator) };
    }
    default:
      return null;
  }
};

import { cellKey } from '../../../core/sheet/address';
import { shiftRow } from '../../../core/sheet/shiftArea';
import { shiftFormula } from '../../../core/sheet/shiftFormula';
import { keyAddress } from '../sheet/currentCells';
import type { BookChanges, ChangedCell, SheetChanges } from '../sheet/sheetChanges';
import type { Kept } from './keptSchema';
import type { Shift } from './rowChange';

const changeAfter = (change: ChangedCell, sheet: string, shift: Shift): ChangedCell => {
  const { formula } = change.content;
  const after = formula === null ? null : shiftFormula(formula, sheet, shift);
  return after === formula ? change : { ...change, content: { ...change.content, formula: after } };
};

const sheetAfter = (changes: SheetChanges, sheet: string, shift: Shift): SheetChanges => {
  const next = new Map<number, ChangedCell>();
  for (const [key, change] of changes) {
    const { row, column } = keyAddress(key);
    const place = sheet === shift.sheet ? shiftRow(row, shift) : row;
    if (place !== null) next.set(cellKey(place, column), changeAfter(change, sheet, shift));
  }
  return next;
};

/** The unsaved changes of a workbook after a change of rows; those of deleted rows go. */
export const shiftChanges = (changes: BookChanges, shift: Shift): BookChanges =>
  new Map([...changes].map(([sheet, cells]) => [sheet, sheetAfter(cells, sheet, shift)] as const).filter(([, cells]) => cells.size > 0));

/** Changes that the inverse alone does not give back: `returned` is what it gives. */
export const keepChanges = (returned: BookChanges, before: BookChanges): Kept['changes'] =>
  [...before].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([key, { content, format }]) => {
      const other = returned.get(sheet)?.get(key);
      return other !== undefined && other.content.formula === content.formula ? [] : [{ sheet, ...keyAddress(key), content, format }];
    }),
  );

/** The changes without those of cells whose elements are put back as they were; `since` null tells that a change stood above the element then too. */
export const withoutChanges = (changes: BookChanges, cells: Kept['cells']): BookChanges => {
  const next = new Map([...changes].map(([sheet, of]) => [sheet, new Map(of)]));
  for (const { sheet, row, column, since } of cells) if (since !== null) next.get(sheet)?.delete(cellKey(row, column));
  return new Map([...next].filter(([, of]) => of.size > 0));
};

/** The changes as they were, put back. */
export const withChanges = (changes: BookChanges, kept: Kept['changes']): BookChanges => {
  const next = new Map([...changes].map(([sheet, cells]) => [sheet, new Map(cells)]));
  for (const { sheet, row, column, content, format } of kept) {
    const cells = next.get(sheet) ?? new Map<number, ChangedCell>();
    next.set(sheet, cells.set(cellKey(row, column), { content, format }));
  }
  return next;
};

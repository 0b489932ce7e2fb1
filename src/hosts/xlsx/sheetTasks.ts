import { cellKey } from '../../core/sheet/address';
import type { PlacedTask } from './sheet/cellTask';
import { keyAddress } from './sheet/currentCells';
import { type ParsedSheet, styleOf } from './sheet/parsedSheet';
import type { SheetChanges } from './sheet/sheetChanges';

/** The style index for a cell of style `base` that is to have a number format. */
export type StyleFor = (base: number, format: string) => number;

const set = (sheet: ParsedSheet, changes: SheetChanges, styleFor: StyleFor): readonly PlacedTask[] =>
  [...changes].map(([key, { content, format }]) => {
    const { row, column } = keyAddress(key);
    const newStyle = styleOf(sheet, row, column);
    return { row, column, task: { kind: 'set', content, style: format === null ? null : styleFor(newStyle, format), newStyle } };
  });

/** Cells that borrowed a shared formula from a cell that loses it get the text for themselves. */
const freed = (sheet: ParsedSheet, changes: SheetChanges, stale: ReadonlySet<number>): readonly PlacedTask[] =>
  sheet.sharedFormulas
    .filter(({ master }) => changes.has(master))
    .flatMap(({ borrowers }) => borrowers)
    .filter((key) => !changes.has(key))
    .map((key) => ({ ...keyAddress(key), task: { kind: 'own-formula', formula: sheet.cells.get(key)?.formula ?? '', stale: stale.has(key) } }));

/** What has to be done to the cell elements of a sheet for its changes: cells set, borrowed formulas written out, results dropped that no longer hold. */
export const sheetTasks = (sheet: ParsedSheet, changes: SheetChanges, stale: ReadonlySet<number>, styleFor: StyleFor): readonly PlacedTask[] => {
  const own = freed(sheet, changes, stale);
  const done = new Set(own.map(({ row, column }) => cellKey(row, column)));
  // A wrong figure in a program that does not compute (a preview, a script) is worse than none.
  const forgotten = [...stale].filter((key) => !done.has(key) && sheet.cells.get(key)?.value !== null);
  return [...set(sheet, changes, styleFor), ...own, ...forgotten.map((key): PlacedTask => ({ ...keyAddress(key), task: { kind: 'forget-result' } }))];
};

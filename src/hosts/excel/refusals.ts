import { contains } from '../../core/sheet/area';
import { sameContent } from '../../core/sheet/edit';
import type { Problem } from '../../core/outcome';
import { suffersFromTextFormat, TEXT_FORMAT } from './asWritten';
import { type Change, nameOf } from './change';
import { cellsChanged, formulaInTable, insideMerge, rowsHidden, sheetProtected, textFormatProtected, textTooLong, workbookReadOnly } from './problems';
import { factsOf, type TargetFacts, type Targets } from './targets';

const LONGEST_TEXT = 32_767;

type Check = (changes: readonly Change[], targets: Targets) => Problem | null;

const none: TargetFacts = { id: '', readOnly: false, protected: false, mayFormat: true, filtered: false, merges: [], tables: [], cells: new Map() };
const sheetOf = (targets: Targets, change: Change): TargetFacts => targets.get(change.sheet) ?? none;
const named = (changes: readonly Change[], which: (change: Change) => boolean): readonly string[] => changes.filter(which).map(({ sheet, cell, shown = cell }) => nameOf({ sheet, cell: shown }));

const check = (which: (change: Change, targets: Targets) => boolean, problem: (cells: readonly string[], targets: Targets, changes: readonly Change[]) => Problem): Check =>
  (changes, targets) => {
    const cells = named(changes, (change) => which(change, targets));
    return cells.length === 0 ? null : problem(cells, targets, changes);
  };

const tableOf = (targets: Targets, { sheet, cell }: Change): string | undefined =>
  targets.get(sheet)?.tables.find(({ area }) => contains(area, cell.row, cell.column))?.name;

const isCovered = (targets: Targets, { sheet, cell }: Change): boolean =>
  (targets.get(sheet)?.merges ?? []).some((merge) => contains(merge, cell.row, cell.column) && (merge.top !== cell.row || merge.left !== cell.column));

/** In a cell of the format Text only a text can be written as it is; anything else needs the format to be changed for a moment. */
export const needsOtherFormat = (targets: Targets, change: Change): boolean =>
  suffersFromTextFormat(change.content) && factsOf(targets, change)?.format === TEXT_FORMAT;

const isExpected = (targets: Targets, change: Change): boolean => {
  const now = factsOf(targets, change) ?? { value: null, formula: null };
  return sameContent(now, change.expected) || (change.orElse !== undefined && sameContent(now, change.orElse));
};

const CHECKS: readonly Check[] = [
  (_, targets) => ([...targets.values()].some(({ readOnly }) => readOnly) ? workbookReadOnly : null),
  check(({ content: { value } }) => typeof value === 'string' && value.length > LONGEST_TEXT, (cells) => textTooLong(cells)),
  check((change, targets) => isCovered(targets, change), (cells) => insideMerge(cells)),
  check((change, targets) => !isExpected(targets, change), (cells) => cellsChanged(cells)),
  check((change, targets) => sheetOf(targets, change).protected && factsOf(targets, change)?.locked !== false, (cells) => sheetProtected(cells)),
  check((change, targets) => !sheetOf(targets, change).mayFormat && needsOtherFormat(targets, change), (cells) => textFormatProtected(cells)),
  check((change, targets) => factsOf(targets, change)?.hidden === true,
    (cells, targets, changes) => rowsHidden(cells, changes.some((change) => sheetOf(targets, change).filtered))),
  check((change, targets) => change.content.formula !== null && tableOf(targets, change) !== undefined,
    (cells, targets, changes) => formulaInTable(cells, changes.map((change) => tableOf(targets, change)).find((name) => name !== undefined) ?? '')),
];

/** The first reason not to write, with every cell it concerns; null when all may be written. */
export const refusalOf: Check = (changes, targets) => CHECKS.map((one) => one(changes, targets)).find((problem) => problem !== null) ?? null;

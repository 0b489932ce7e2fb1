import { type Outcome, failure, success } from '../../core/outcome';
import { type Address, cellKey } from '../../core/sheet/address';
import { type CellContent, EMPTY, sameContent } from '../../core/sheet/edit';
import { type CurrentSheet, type State, currentSheet } from './state';
import { styleOf } from './sheet/parsedSheet';
import { refusal, refuseTargets } from './sheet/refuseTargets';
import { type CellChange, withCells, withSheet } from './sheet/sheetChanges';

/** A cell to be written: what it must hold now, and what it is to hold. */
export interface Write {
  readonly sheet: string;
  readonly cell: Address;
  readonly before: CellContent;
  readonly after: CellContent;
  /** A cell that already holds `after` is as good as one that holds `before`. */
  readonly mayBeDone?: boolean;
}

/** What a cell held when it was written. */
export interface Written extends Write {
  /** Number format code. */
  readonly format: string;
}

const contentOf = (content: CellContent | undefined): CellContent => (content === undefined ? EMPTY : { value: content.value, formula: content.formula });

/** Of several writes to one cell the last one counts; each is measured against what the cell holds before all of them. */
const lastOfEach = (writes: readonly Write[]): readonly Write[] => [...new Map(writes.map((write) => [cellKey(write.cell.row, write.cell.column), write])).values()];

const changeOf = ({ parsed, changes }: CurrentSheet, write: Write): CellChange => {
  const key = cellKey(write.cell.row, write.cell.column);
  return { key, original: contentOf(parsed.cells.get(key)), cell: { content: write.after, format: changes.get(key)?.format ?? null } };
};

const writeSheet = (state: State, name: string, writes: readonly Write[]): Outcome<{ readonly state: State; readonly written: readonly Written[] }> => {
  const current = currentSheet(state, name);
  if (!current.ok) return current;
  const { sheet, parsed, cells, changes } = current.value;
  const nowAt = ({ row, column }: Address): CellContent => contentOf(cells.get(cellKey(row, column)));
  const isExpected = ({ cell, before, after, mayBeDone = false }: Write): boolean => sameContent(nowAt(cell), before) || (mayBeDone && sameContent(nowAt(cell), after));
  const differing = writes.filter((write) => !isExpected(write)).map(({ cell }) => cell);
  if (differing.length > 0) return failure(refusal('cells-changed', name, differing));
  const targets = lastOfEach(writes);
  const refused = refuseTargets(name, parsed, sheet.tables, state.book.formats, targets.map(({ cell, after }) => ({ cell, content: after })));
  if (refused !== null) return failure(refused);
  const written = targets.map((write) => ({ ...write, before: nowAt(write.cell), format: formatAt(current.value, state, write.cell) }));
  const next = withCells(changes, targets.map((write) => changeOf(current.value, write)));
  return success({ state: { ...state, changes: withSheet(state.changes, name, next) }, written });
};

const formatAt = ({ cells, parsed, changes }: CurrentSheet, state: State, { row, column }: Address): string =>
  cells.get(cellKey(row, column))?.format ?? changes.get(cellKey(row, column))?.format ?? state.book.formats.formatOf(styleOf(parsed, row, column));

/** Writes all cells or none: refuses where a cell holds something else than `before`, or may not be written. */
export const writeCells = (state: State, writes: readonly Write[]): Outcome<{ readonly state: State; readonly written: readonly Written[] }> => {
  let so = state;
  const written: Written[] = [];
  for (const name of new Set(writes.map(({ sheet }) => sheet))) {
    const done = writeSheet(so, name, writes.filter(({ sheet }) => sheet === name));
    if (!done.ok) return done;
    so = done.value.state;
    written.push(...done.value.written);
  }
  return success({ state: so, written });
};

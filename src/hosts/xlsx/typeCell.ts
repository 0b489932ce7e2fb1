import { type Outcome, failure, success } from '../../core/outcome';
import { type Address, cellKey } from '../../core/sheet/address';
import { EMPTY, sameContent } from '../../core/sheet/edit';
import { problem } from './problems';
import { styleOf } from './sheet/parsedSheet';
import { refuseTargets } from './sheet/refuseTargets';
import { withCells, withSheet } from './sheet/sheetChanges';
import { type State, currentSheet } from './state';
import { inputText, understandInput } from './typeInput';

/** The state after a person typed into a cell; the same state where nothing changes. */
export const typeCell = (state: State, name: string, cell: Address, input: string): Outcome<State> => {
  const current = currentSheet(state, name);
  if (!current.ok) return current;
  const { book } = state;
  const { sheet, parsed, cells, changes } = current.value;
  const key = cellKey(cell.row, cell.column);
  const now = cells.get(key);
  const format = now?.format ?? changes.get(key)?.format ?? book.formats.formatOf(styleOf(parsed, cell.row, cell.column));
  const { date1904 } = book.workbook;
  // Leaving a cell as it was, formula or date, is no typing.
  if (now !== undefined && inputText(now.value, now.formula, format, date1904) === input) return success(state);
  const understood = understandInput(input, format, date1904);
  if (understood === null) return failure(problem('formula-typed', {}, []));
  const refused = refuseTargets(name, parsed, sheet.tables, book.formats, [{ cell, content: understood.content }]);
  if (refused !== null) return failure(refused);
  if (understood.format === null && sameContent(now ?? EMPTY, understood.content)) return success(state);
  const next = withCells(changes, [{ key, original: parsed.cells.get(key) ?? EMPTY, cell: { content: understood.content, format: understood.format ?? changes.get(key)?.format ?? null } }]);
  return success({ ...state, changes: withSheet(state.changes, name, next) });
};

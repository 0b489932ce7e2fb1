import { formatArea } from '../../../core/sheet/area';
import { replaceReferences } from '../../../core/sheet/formulaReferences';
import type { StructureEdit } from '../../../core/sheet/edit';
import { rangeOf } from '../ranges';
import type { CellLook, Validation } from './rowLook';
import { type Columns, lookOf, type NewRows, type Step } from './step';

type Insert = Extract<StructureEdit, { readonly kind: 'insert-rows' }>;

/** Whole rows. */
export const wholeRows = (sheet: Excel.Worksheet, at: number, count: number): Excel.Range => sheet.getRange(`${String(at + 1)}:${String(at + count)}`);

const block = (sheet: Excel.Worksheet, { at, count }: Insert, [left, right]: Columns): Excel.Range => rangeOf(sheet, { top: at, bottom: at + count - 1, left, right });

const grid = <T>({ count }: Insert, [left, right]: Columns, value: (down: number, column: number) => T): T[][] =>
  Array.from({ length: count }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => value(down, left + across)));

/** Number format, font, lines, fill, alignment and lock of each cell. */
const queueLooks = (sheet: Excel.Worksheet, edit: Insert, rows: NewRows, columns: Columns): void => {
  const range = block(sheet, edit, columns);
  const looks = grid(edit, columns, (down, column): CellLook | undefined => lookOf(rows, down, column));
  // A row inserted by Excel has the fill of the row above it; `setCellProperties` can give a fill, not take one away.
  range.format.fill.clear();
  range.setCellProperties(looks.map((line) => line.map((cell): Excel.SettableCellProperties => ({ format: cell?.look ?? {} }))));
  range.numberFormat = looks.map((line) => line.map((cell) => cell?.format ?? 'General'));
};

const RELATIVE_ROW = /(^|:)(\$?[A-Z]{1,3})(\d+)/gi;

const withFormulas = (rule: Excel.DataValidationRule, change: (formula: string) => string): Excel.DataValidationRule => {
  const changed = (text: unknown): unknown => (typeof text === 'string' && text.startsWith('=') ? change(text) : text);
  return Object.fromEntries(Object.entries(rule).map(([kind, body]) => [kind, Object.fromEntries(Object.entries(body as object).map(([name, value]) => [name, changed(value)]))]));
};

/** A rule speaks from its own cell: what is relative in it moves along with it. */
const movedRule = (rule: Excel.DataValidationRule, down: number): Excel.DataValidationRule =>
  withFormulas(rule, (formula) => replaceReferences(formula, '', ({ text }) =>
    text.replace(RELATIVE_ROW, (_, start: string, column: string, row: string) => `${start}${column}${String(Number(row) + down)}`)));

const isRelative = ({ rule }: Validation): boolean => JSON.stringify(movedRule(rule, 1)) !== JSON.stringify(rule);

const queueValidation = ({ dataValidation }: Excel.Range, validation: Validation | null, down: number): void => {
  dataValidation.clear();
  if (validation === null) return;
  dataValidation.rule = movedRule(validation.rule, down);
  dataValidation.ignoreBlanks = validation.ignoreBlanks;
  dataValidation.prompt = validation.prompt;
  dataValidation.errorAlert = validation.errorAlert;
};

/** What may be typed, alike cells together. The row above hands its rules down by itself, and Excel knows best what is relative in them. */
const queueValidations = (sheet: Excel.Worksheet, { at, count, like }: Insert, rows: NewRows, restored: boolean): void => {
  const moved = (down: number): number => (restored ? 0 : at + down - (like >= at ? like + count : like));
  for (let down = 0; down < count; down += 1) {
    const cells = rows.rows[down]?.cells ?? [];
    let first = 0;
    cells.forEach(({ validation }, column) => {
      const next = cells[column + 1];
      if (next !== undefined && JSON.stringify(next.validation) === JSON.stringify(validation)) return;
      const byItself = !restored && like === at - 1 && validation !== null && isRelative(validation);
      if (!byItself) queueValidation(rangeOf(sheet, { top: at + down, bottom: at + down, left: first, right: column }), validation, moved(down));
      first = column + 1;
    });
  }
};

const queueHeights = (sheet: Excel.Worksheet, { at }: Insert, { rows }: NewRows): void => {
  rows.forEach(({ height }, down) => { wholeRows(sheet, at + down, 1).format.rowHeight = height; });
};

const queueRows = (sheet: Excel.Worksheet, edit: Insert, rows: NewRows, restored: boolean): void => {
  const placed = (row: number): number => (row >= edit.at ? row + edit.count : row);
  rows.copies.forEach(({ from, columns }) => {
    columns.forEach((run) => { block(sheet, edit, run).copyFrom(rangeOf(sheet, { top: placed(from), bottom: placed(from), left: run[0], right: run[1] }), 'Formats'); });
  });
  rows.bare.forEach((run) => { block(sheet, edit, run).conditionalFormats.clearAll(); });
  rows.set.forEach((run) => { queueLooks(sheet, edit, rows, run); });
  queueHeights(sheet, edit, rows);
  queueValidations(sheet, edit, rows, restored);
};

/** Queues all of a step that Excel does not do by itself. Doing it twice ends the same. */
export const queueDressing = (sheet: Excel.Worksheet, { edit, rows, printAreas, restored }: Step): void => {
  if (edit.kind === 'insert-rows' && rows !== null) queueRows(sheet, edit, rows, restored);
  if (printAreas !== null && printAreas.length > 0) sheet.pageLayout.setPrintArea(printAreas.map(formatArea).join(','));
};

/** Queues one step. Native insertion, deletion and merging: Excel makes formulas, names and everything else follow. */
export const queueStep = (sheet: Excel.Worksheet, step: Step): void => {
  const { edit } = step;
  if (edit.kind === 'insert-rows') wholeRows(sheet, edit.at, edit.count).insert('Down');
  else if (edit.kind === 'delete-rows') wholeRows(sheet, edit.at, edit.count).delete('Up');
  else if (edit.kind === 'merge') rangeOf(sheet, edit.area).merge(false);
  else rangeOf(sheet, edit.area).unmerge();
  queueDressing(sheet, step);
};

import { cellKey, columnName } from '../../../core/sheet/address';
import { shiftRow } from '../../../core/sheet/shiftArea';
import { rawAttribute } from '../xml/rawText';
import type { Splice } from '../xml/splice';
import { emptied, forgotten } from './emptiedCell';
import { newRows } from './newRows';
import { referenceAfter } from './references';
import { type Shift } from './rowChange';
import { sharedSplices } from './sharedGroups';
import { rawFormulaAfter } from './shiftedFormula';
import type { Place, RawCell, RawRow, SheetRows } from './sheetRows';
import type { Standing } from './standing';

/** Cells, at their places before, that do not keep all they hold: their results no longer hold, or their contents go. */
export interface Lost {
  readonly results: ReadonlySet<number>;
  readonly contents: ReadonlySet<number>;
}

/** Nothing is lost. */
export const NOTHING_LOST: Lost = { results: new Set(), contents: new Set() };

const attributeSplice = (xml: string, place: Place, name: string, after: (value: string) => string | null): readonly Splice[] => {
  const found = rawAttribute(xml, place.start, place.openEnd, name);
  const value = found === null ? null : after(found.value);
  return found === null || value === null || value === found.value ? [] : [{ start: found.start, end: found.end, text: value }];
};

/** A row or cell that does not state its place has to from now on. */
const placed = (xml: string, place: Place, name: string, value: string): readonly Splice[] => {
  if (rawAttribute(xml, place.start, place.openEnd, 'r') !== null) return attributeSplice(xml, place, 'r', () => value);
  const at = place.start + 1 + name.length;
  return [{ start: at, end: at, text: ` r="${value}"` }];
};

/** Attributes of a formula that name cells: the area an array formula or data table fills, and the input cells of a table. */
const FORMULA_PLACES = ['ref', 'r1', 'r2'] as const;

const formulaSplices = (xml: string, formula: Place, { home, owned }: Standing, shift: Shift): readonly Splice[] => {
  if (rawAttribute(xml, formula.start, formula.openEnd, 't')?.value === 'shared') return [];
  const places = owned ? FORMULA_PLACES.flatMap((name) => attributeSplice(xml, formula, name, (value) => referenceAfter(value, shift))) : [];
  const raw = xml.slice(formula.openEnd, formula.closeStart);
  const after = rawFormulaAfter(raw, home, shift);
  return after === raw ? places : [...places, { start: formula.openEnd, end: formula.closeStart, text: after }];
};

const contentSplices = (xml: string, cell: RawCell, standing: Standing, shift: Shift, lost: Lost): readonly Splice[] => {
  const key = cellKey(cell.row, cell.column);
  if (lost.contents.has(key)) return emptied(xml, cell);
  return [...(cell.formula === null ? [] : formulaSplices(xml, cell.formula, standing, shift)), ...(lost.results.has(key) ? forgotten(xml, cell) : [])];
};

const cellSplices = (xml: string, cell: RawCell, standing: Standing, shift: Shift, row: number, lost: Lost): readonly Splice[] => [
  ...(row === cell.row ? [] : placed(xml, cell, `${cell.prefix}c`, `${columnName(cell.column)}${String(row + 1)}`)),
  ...contentSplices(xml, cell, standing, shift, lost),
];

const rowSplices = (xml: string, row: RawRow, standing: Standing, shift: Shift, lost: Lost): readonly Splice[] => {
  const after = standing.owned ? shiftRow(row.row, shift) : row.row;
  if (after === null) return [{ start: row.after, end: row.end, text: '' }];
  const moved = after === row.row ? [] : placed(xml, row, `${row.prefix}row`, String(after + 1));
  return [...moved, ...row.cells.flatMap((cell) => cellSplices(xml, cell, standing, shift, after, lost))];
};

/**
 * The rows of a sheet part after a change of rows: those below it count on, deleted ones go, inserted ones look like row `like`,
 * formulas follow.
 */
export const shiftedRows = (xml: string, data: SheetRows, standing: Standing, shift: Shift, lost: Lost): readonly Splice[] => [
  ...data.rows.flatMap((row) => rowSplices(xml, row, standing, shift, lost)),
  ...sharedSplices(xml, data, standing, shift),
  ...(standing.owned ? newRows(xml, data, shift) : []),
];

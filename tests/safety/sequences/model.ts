import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import { type CellContent, EMPTY, sameContent } from '../../../src/core/sheet/edit';
import { type RowChange, shiftRow } from '../../../src/core/sheet/shiftArea';
import { shiftFormula } from '../../../src/core/sheet/shiftFormula';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { GivenWorkbook, SeenCell } from '../../hosts/contractWorkbook';

/** What was entered into a cell, and its number format. */
export interface ModelCell extends CellContent {
  readonly format: string;
}

/** A workbook as a plain map, by `Sheet!A1`. Replaced, never altered. */
export type Model = ReadonlyMap<string, ModelCell>;

interface Placed {
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number };
}

const keyOf = ({ sheet, cell }: Placed): string => `${sheet}!${formatAddress(cell)}`;
const isDescribed = (cell: unknown): cell is { readonly value: CellValue; readonly formula?: string; readonly format?: string } => typeof cell === 'object' && cell !== null && 'value' in cell;

/** The model of a described workbook. */
export const modelOf = ({ sheets }: GivenWorkbook): Model =>
  new Map(sheets.flatMap(({ name, cells }) => Object.entries(cells).map(([address, cell]): [string, ModelCell] => {
    const { value, formula = null, format = 'General' } = isDescribed(cell) ? cell : { value: cell };
    return [`${name}!${address}`, { value, formula, format }];
  })));

/** What a cell holds. */
export const held = (model: Model, place: Placed): CellContent => {
  const { value, formula } = model.get(keyOf(place)) ?? EMPTY;
  return { value, formula };
};

/** Whether all cells hold what is expected of them. */
export const holds = (model: Model, expected: readonly (Placed & { readonly content: CellContent })[]): boolean =>
  expected.every((one) => sameContent(held(model, one), one.content));

/** The model with cells set; their formats stay. */
export const withCells = (model: Model, cells: readonly (Placed & { readonly content: CellContent })[]): Model =>
  new Map([...model, ...cells.map((one): [string, ModelCell] => [keyOf(one), { ...one.content, format: model.get(keyOf(one))?.format ?? 'General' }])]);

const placeOf = (key: string): Placed => {
  const [sheet = '', address = ''] = key.split('!');
  return { sheet, cell: parseAddress(address) ?? { row: 0, column: 0 } };
};

const movedBy = (model: Model, change: RowChange): Model => new Map([...model].flatMap(([key, cell]): [string, ModelCell][] => {
  const { sheet, cell: { row, column } } = placeOf(key);
  const place = sheet === change.sheet ? shiftRow(row, change) : row;
  const formula = cell.formula === null ? null : shiftFormula(cell.formula, sheet, change);
  return place === null ? [] : [[keyOf({ sheet, cell: { row: place, column } }), { ...cell, formula }]];
}));

/** The cells of a row. */
export const rowOf = (model: Model, sheet: string, row: number): readonly (readonly [string, ModelCell])[] =>
  [...model].filter(([key]) => { const place = placeOf(key); return place.sheet === sheet && place.cell.row === row; });

/** The model with an empty row more, with the formats of the row above it. */
export const withRow = (model: Model, sheet: string, at: number): Model => {
  const like = rowOf(model, sheet, at - 1).map(([key, { format }]): [string, ModelCell] => [keyOf({ sheet, cell: { row: at, column: placeOf(key).cell.column } }), { ...EMPTY, format }]);
  return new Map([...movedBy(model, { kind: 'insert-rows', sheet, at, count: 1 }), ...like]);
};

/** The model without a row. */
export const withoutRow = (model: Model, sheet: string, at: number): Model => movedBy(model, { kind: 'delete-rows', sheet, at, count: 1 });

/** What has to be seen in a sheet: cells that hold something. The result of a formula is the program's, not ours. */
export const expectedIn = (model: Model, sheet: string): Readonly<Record<string, SeenCell>> =>
  Object.fromEntries([...model].flatMap(([key, { value, formula, format }]): [string, SeenCell][] => {
    if (!key.startsWith(`${sheet}!`) || (formula === null && (value === null || value === ''))) return [];
    return [[key.slice(sheet.length + 1), { value: formula === null ? value : null, formula, format }]];
  }));

/** The same of what is seen. */
export const withoutResults = (seen: Readonly<Record<string, SeenCell>>): Readonly<Record<string, SeenCell>> =>
  Object.fromEntries(Object.entries(seen).map(([address, cell]) => [address, cell.formula === null ? cell : { ...cell, value: null }]));

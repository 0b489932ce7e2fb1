import { formatAddress } from '../../../src/core/sheet/address';
import { type CellContent, EMPTY, sameContent } from '../../../src/core/sheet/edit';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { GivenWorkbook, SeenCell } from '../../hosts/contractWorkbook';

/** A workbook as a plain map: what was entered into each cell, by `Sheet!A1`. Replaced, never altered. */
export type Model = ReadonlyMap<string, CellContent>;

interface Placed {
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number };
}

const keyOf = ({ sheet, cell }: Placed): string => `${sheet}!${formatAddress(cell)}`;
const isDescribed = (cell: unknown): cell is { readonly value: CellValue; readonly formula?: string; readonly format?: string } => typeof cell === 'object' && cell !== null && 'value' in cell;

/** The model of a described workbook. */
export const modelOf = ({ sheets }: GivenWorkbook): Model =>
  new Map(sheets.flatMap(({ name, cells }) => Object.entries(cells).map(([address, cell]): [string, CellContent] => {
    const { value, formula } = isDescribed(cell) ? cell : { value: cell, formula: undefined };
    return [`${name}!${address}`, { value, formula: formula ?? null }];
  })));

/** The formats of a described workbook; nothing we do changes one. */
export const formatsOf = ({ sheets }: GivenWorkbook): ReadonlyMap<string, string> =>
  new Map(sheets.flatMap(({ name, cells }) => Object.entries(cells).flatMap(([address, cell]): [string, string][] => (isDescribed(cell) && cell.format !== undefined ? [[`${name}!${address}`, cell.format]] : []))));

/** What a cell holds. */
export const held = (model: Model, place: Placed): CellContent => model.get(keyOf(place)) ?? EMPTY;

/** Whether all cells hold what is expected of them. */
export const holds = (model: Model, expected: readonly (Placed & { readonly content: CellContent })[]): boolean =>
  expected.every((one) => sameContent(held(model, one), one.content));

/** The model with cells set. */
export const withCells = (model: Model, cells: readonly (Placed & { readonly content: CellContent })[]): Model =>
  new Map([...model, ...cells.map((one): [string, CellContent] => [keyOf(one), one.content])]);

/** What has to be seen in a sheet: cells that hold something. The result of a formula is the program's, not ours. */
export const expectedIn = (model: Model, formats: ReadonlyMap<string, string>, sheet: string): Readonly<Record<string, SeenCell>> =>
  Object.fromEntries([...model].flatMap(([key, { value, formula }]): [string, SeenCell][] => {
    if (!key.startsWith(`${sheet}!`) || (formula === null && (value === null || value === ''))) return [];
    return [[key.slice(sheet.length + 1), { value: formula === null ? value : null, formula, format: formats.get(key) ?? 'General' }]];
  }));

/** The same of what is seen. */
export const withoutResults = (seen: Readonly<Record<string, SeenCell>>): Readonly<Record<string, SeenCell>> =>
  Object.fromEntries(Object.entries(seen).map(([address, cell]) => [address, cell.formula === null ? cell : { ...cell, value: null }]));

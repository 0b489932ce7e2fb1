import { type Address, LAST_COLUMN, LAST_ROW, cellKey, formatAddress } from '../../../core/sheet/address';
import { type Area, contains } from '../../../core/sheet/area';
import type { CellContent } from '../../../core/sheet/edit';
import type { Problem } from '../../../core/outcome';
import { type XlsxProblemCode, problem } from '../problems';
import type { CellFormats } from '../styles/cellFormats';
import { type ParsedSheet, styleOf } from './parsedSheet';
import { isCovered, mergeFinder, separateMerges } from './merges';

/** A cell about to be written, and what it is to hold. */
export interface Target {
  readonly cell: Address;
  readonly content: CellContent;
}

/** What a cell of Excel holds at most. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

const headerRow = (area: Area): Area => ({ ...area, bottom: area.top });

const tooLong = ({ value, formula }: CellContent): boolean => (typeof value === 'string' && value.length > MAX_TEXT) || (formula !== null && formula.length > MAX_FORMULA);

/** At most a handful of cells are named in a sentence. */
const listed = (cells: readonly string[]): string => (cells.length > 5 ? `${cells.slice(0, 5).join('、')} …` : cells.join('、'));

/** A refusal that names the cells it concerns, in the sentence and as `Sheet!A1`. */
export const refusal = (code: XlsxProblemCode, sheet: string, cells: readonly Address[]): Problem => {
  const names = cells.map(formatAddress);
  return problem(code, { sheet, cells: listed(names) }, names.map((name) => `${sheet}!${name}`));
};

/** Why the targets on one sheet cannot be written, all cells of the first reason named; null when they can. */
export const refuseTargets = (name: string, sheet: ParsedSheet, tables: readonly Area[], formats: CellFormats, targets: readonly Target[]): Problem | null => {
  const mergeAt = mergeFinder(separateMerges(sheet.merges));
  const headers = [...tables, ...(sheet.autoFilter === null ? [] : [sheet.autoFilter])].map(headerRow);
  const within = (areas: readonly Area[], { row, column }: Address): boolean => areas.some((area) => contains(area, row, column));
  const checks: readonly (readonly [XlsxProblemCode, (target: Target) => boolean])[] = [
    ['cell-outside-sheet', ({ cell: { row, column } }) => !(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN && Number.isInteger(cellKey(row, column)))],
    ['sheet-protected', ({ cell }) => sheet.protected && formats.lockedOf(styleOf(sheet, cell.row, cell.column))],
    ['inside-merge', ({ cell }) => isCovered(mergeAt(cell.row, cell.column), cell.row, cell.column)],
    ['rows-hidden', ({ cell }) => sheet.hiddenRows.has(cell.row)],
    ['inside-array', ({ cell }) => within(sheet.arrays, cell)],
    ['header-of-table', ({ cell }) => within(headers, cell)],
    ['text-too-long', ({ content }) => tooLong(content)],
    ['value-not-writable', ({ content }) => typeof content.value === 'number' && !Number.isFinite(content.value)],
  ];
  for (const [code, refuses] of checks) {
    const refused = targets.filter(refuses).map(({ cell }) => cell);
    if (refused.length > 0) return refusal(code, name, refused);
  }
  return null;
};

import { cellKey } from '../../core/sheet/address';
import { type Area, formatArea } from '../../core/sheet/area';
import type { BlueprintCell, BlueprintStyle, SheetBlueprint } from '../../core/template/blueprint';
import { asWritten } from './asWritten';
import { rangeOf } from './ranges';
import { rectanglesOf } from './rectangles';
import { queueStyle } from './queueStyle';
import { queuePage } from './queuePage';
import { queueValidation } from './queueValidation';

const extentOf = (cells: readonly BlueprintCell[]): Area => ({
  top: 0, left: 0,
  bottom: cells.reduce((last, { cell }) => Math.max(last, cell.row), 0),
  right: cells.reduce((last, { cell }) => Math.max(last, cell.column), 0),
});

type Input = string | number | boolean;

const inputOf = ({ content }: BlueprintCell, format: string): Input => {
  if (content.kind === 'empty') return '';
  if (content.kind === 'number') return content.number;
  return content.kind === 'formula' ? content.text : asWritten({ value: content.text, formula: null }, format);
};

/** Every cell of the extent, given by its blueprint or `otherwise`. */
const gridOf = <T>({ bottom, right }: Area, cells: readonly BlueprintCell[], value: (cell: BlueprintCell) => T, otherwise: T): T[][] => {
  const at = new Map(cells.map((cell) => [cellKey(cell.cell.row, cell.cell.column), cell]));
  return Array.from({ length: bottom + 1 }, (_, row) => Array.from({ length: right + 1 }, (__, column) => {
    const cell = at.get(cellKey(row, column));
    return cell === undefined ? otherwise : value(cell);
  }));
};

const queueCells = (sheet: Excel.Worksheet, { cells, styles }: SheetBlueprint): void => {
  const formatOf = (cell: BlueprintCell): string => styles[cell.style]?.format ?? 'General';
  const range = rangeOf(sheet, extentOf(cells));
  // Formats first: a text goes into a cell of the format Text as it is.
  range.numberFormat = gridOf(extentOf(cells), cells, formatOf, 'General');
  range.formulas = gridOf<Input>(extentOf(cells), cells, (cell) => inputOf(cell, formatOf(cell)), '');
};

/** Excel measures columns in points: characters of 7 pixels, 5 pixels of margin, 4 pixels to 3 points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const queueSizes = (sheet: Excel.Worksheet, { columns, rows }: SheetBlueprint): void => {
  columns.forEach((width, column) => { rangeOf(sheet, { top: 0, bottom: 0, left: column, right: column }).format.columnWidth = pointsOf(width); });
  rows.forEach((height, row) => {
    if (height !== null) rangeOf(sheet, { top: row, bottom: row, left: 0, right: 0 }).format.rowHeight = height;
  });
};

/** Address lists longer than this are refused. */
const LONGEST_ADDRESS = 8_000;

const addressLists = (areas: readonly Area[]): readonly string[] =>
  areas.map(formatArea).reduce<readonly string[]>((lists, name) => {
    const last = lists.at(-1);
    return last === undefined || last.length + name.length + 1 > LONGEST_ADDRESS ? [...lists, name] : [...lists.slice(0, -1), `${last},${name}`];
  }, []);

/** Areas of the same shape take the same inner lines. */
const shapeOf = ({ top, left, bottom, right }: Area): string => `${String(bottom > top)} ${String(right > left)}`;

const queueStyles = (sheet: Excel.Worksheet, { cells, styles }: SheetBlueprint): void => {
  Object.entries(styles).forEach(([name, style]: [string, BlueprintStyle]) => {
    const areas = rectanglesOf(cells.filter((cell) => cell.style === name).map(({ cell }) => cell), () => false);
    const shapes = new Map<string, Area[]>();
    areas.forEach((area) => shapes.set(shapeOf(area), [...(shapes.get(shapeOf(area)) ?? []), area]));
    [...shapes.values()].forEach((same) => {
      const [first] = same;
      const inner = { rows: first !== undefined && first.bottom > first.top, columns: first !== undefined && first.right > first.left };
      addressLists(same).forEach((list) => { queueStyle(sheet.getRanges(list).format, style, inner); });
    });
  });
};

/** Queues everything a blueprint says about a new sheet; protection comes last, since it forbids the rest. */
export const queueSheet = (sheet: Excel.Worksheet, blueprint: SheetBlueprint): void => {
  if (blueprint.cells.length > 0) queueCells(sheet, blueprint);
  queueStyles(sheet, blueprint);
  blueprint.merges.forEach((area) => { rangeOf(sheet, area).merge(false); });
  queueSizes(sheet, blueprint);
  blueprint.validations.forEach((validation) => { queueValidation(rangeOf(sheet, validation.area), validation); });
  if (blueprint.freezeRow !== null && blueprint.freezeRow > 0) sheet.freezePanes.freezeRows(blueprint.freezeRow);
  queuePage(sheet.pageLayout, blueprint);
  if (blueprint.protect) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
};

/** The area a blueprint's contents fill, as Excel will announce it. */
export const contentArea = ({ cells }: SheetBlueprint): Area => extentOf(cells);

import { cellKey } from '../../../core/sheet/address';
import { type Area, contains, union } from '../../../core/sheet/area';
import { formatValue } from '../numberFormat/formatValue';
import { keyAddress } from '../sheet/currentCells';
import { separateMerges } from '../sheet/merges';
import { styleOf } from '../sheet/parsedSheet';
import { DRAWN } from '../sheet/readSheet';
import type { SheetView, ViewStyle } from '../sheetView';
import type { CurrentSheet } from '../state';
import { inputText } from '../typeInput';
import { columnPixels, pointPixels } from './measures';
import { PLAIN_STYLE } from './viewStyles';

const DRAWN_AREA: Area = { top: 0, left: 0, bottom: DRAWN.rows - 1, right: DRAWN.columns - 1 };

const cut = (area: Area): Area | null => {
  const inside = { ...area, bottom: Math.min(area.bottom, DRAWN_AREA.bottom), right: Math.min(area.right, DRAWN_AREA.right) };
  return inside.top > inside.bottom || inside.left > inside.right ? null : inside;
};

/** A fill or a line can be seen; white paper cannot. */
const isVisible = ({ fill, top, right, bottom, left }: ViewStyle): boolean =>
  (fill !== null && fill !== '#FFFFFF') || [top, right, bottom, left].some((line) => line !== null);

/** Everything that is to be drawn: contents, merges, and cells one can see though they are empty. */
const extentOf = ({ parsed, cells }: CurrentSheet, merges: readonly Area[], styles: readonly ViewStyle[]): Area => {
  const visible = styles.map(isVisible);
  const areas: Area[] = [...merges];
  for (const key of cells.keys()) {
    const { row, column } = keyAddress(key);
    areas.push({ top: row, left: column, bottom: row, right: column });
  }
  parsed.styles.forEach((row, first, last, style) => {
    if (visible[style] === true) areas.push({ top: row, left: first, bottom: row, right: last });
  });
  return areas.flatMap((area) => cut(area) ?? []).reduce<Area>((so, area) => union(so, area), { top: 0, left: 0, bottom: 0, right: 0 });
};

/** How a sheet is drawn as it stands now. `styles` are the looks by style index. */
export const viewOf = (current: CurrentSheet, styles: readonly ViewStyle[], date1904: boolean): SheetView => {
  const { parsed, cells, sheet } = current;
  const merges = separateMerges(parsed.merges).flatMap((area) => cut(area) ?? []);
  const mergeAt = new Map(merges.map((area) => [cellKey(area.top, area.left), area]));
  const widths = columnPixels(parsed, DRAWN.columns);
  const lookAt = (row: number, column: number): ViewStyle => styles[styleOf(parsed, row, column)] ?? PLAIN_STYLE;
  return {
    name: sheet.name,
    extent: extentOf(current, merges, styles),
    columnWidth: (column) => widths[column] ?? 64,
    rowHeight: (row) => {
      if (parsed.hiddenRows.has(row)) return 0;
      const height = parsed.rowHeights.get(row);
      return height === undefined ? null : pointPixels(height);
    },
    styleAt: (row, column) => {
      const look = lookAt(row, column);
      const merge = mergeAt.get(cellKey(row, column));
      // The frame of a merged area ends with the lines of its last cells.
      return merge === undefined ? look : { ...look, right: lookAt(merge.top, merge.right).right, bottom: lookAt(merge.bottom, merge.left).bottom };
    },
    textAt: (row, column) => {
      const cell = cells.get(cellKey(row, column));
      return cell === undefined ? '' : formatValue(cell.value, cell.format, date1904);
    },
    inputAt: (row, column) => {
      const cell = cells.get(cellKey(row, column));
      return cell === undefined ? '' : inputText(cell.value, cell.formula, cell.format, date1904);
    },
    numericAt: (row, column) => typeof cells.get(cellKey(row, column))?.value === 'number',
    merges: merges.filter(({ top, left }) => contains(DRAWN_AREA, top, left)),
  };
};

import type { Area } from '../../core/sheet/area';
import { tilesOf } from './rectangles';
import { rangeOf } from './ranges';

/**
 * Over 512 merged areas in one question Excel fails to answer (its documentation). A merge covers two cells at least, so a tile
 * of 1,000 cells can never hold that many.
 */
export const MOST_MERGES = 512;
const TILE = 1_000;

/** Merged areas asked for and, after the sync, to be read. */
export type AskedMerges = () => readonly Area[];

/**
 * Asks for the merged areas whose top-left cell lies in the range; others are not told, even where they reach into it (office-js
 * #3611). The single `address` names top-left cells only (#1590) and is cut at 8,192 characters, so the areas are asked one by one.
 */
export const askMerges = (range: Excel.Range): AskedMerges => {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => (
    { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 })));
};

/** The same for an area of any size. */
export const askMergesInTiles = (sheet: Excel.Worksheet, area: Area): AskedMerges => {
  const asked = tilesOf(area, TILE).map((tile) => askMerges(rangeOf(sheet, tile)));
  return () => asked.flatMap((merges) => merges());
};

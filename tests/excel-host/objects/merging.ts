import { type Area, contains, intersects } from '../../../src/core/sheet/area';
import { addressOf } from '../areaNames';
import { cellFor, type Sheet } from '../book/book';
import { type HostObject, hostObject, NULL_OBJECT } from '../hostObject';
import type { Server } from '../server';
import { ExcelError } from '../wire';
import { eachCell, mayRebuild } from './permission';
import { rangeObject } from './range';

/** More than this and `getMergedAreasOrNullObject` fails, says its documentation. */
const MOST_MERGES = 512;
/** Address strings are cut here. */
const LONGEST_ADDRESS = 8_192;

/** Merged areas whose top-left cell lies in the area asked; others are not seen, even where they reach in (#3611). */
export const mergedAreas = (server: Server, sheet: Sheet, area: Area): HostObject => {
  const found = sheet.merges.filter((merge) => contains(area, merge.top, merge.left));
  if (found.length > MOST_MERGES && server.manyMerges === 'refused') throw new ExcelError('GeneralException', 'There are too many merged areas.');
  if (found.length === 0 || found.length > MOST_MERGES) return NULL_OBJECT;
  return hostObject({
    properties: {
      // The address names top-left cells only (#1590); the areas are whole.
      Address: () => found.map((merge) => addressOf(sheet.name, { ...merge, bottom: merge.top, right: merge.left })).join(',').slice(0, LONGEST_ADDRESS),
      AreaCount: () => found.length,
    },
    children: { Areas: () => hostObject({ items: () => found.map((merge) => rangeObject(server, sheet, merge)) }) },
  });
};

/** Merges the area: what the other cells held is lost. */
export const mergeArea = (sheet: Sheet, area: Area): void => {
  mayRebuild(sheet);
  if (sheet.tables.some((table) => intersects(table.area, area))) throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged.');
  sheet.merges = [...sheet.merges.filter((merge) => !intersects(merge, area)), area];
  eachCell(area, (row, column) => {
    if (row !== area.top || column !== area.left) Object.assign(cellFor(sheet, row, column), { value: null, formula: null, quoted: false });
  });
};

/** Parts every merged area that the area touches. */
export const unmergeArea = (sheet: Sheet, area: Area): void => {
  mayRebuild(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
};

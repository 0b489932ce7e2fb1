import { type Area, areaOf, contains, union } from '../../../core/sheet/area';
import type { CellMark } from '../../workbookHost';
import { bySheet } from '../change';
import { askMergesInTiles } from '../mergedAreas';
import { rangeOf } from '../ranges';
import { type Reply, request } from '../request';
import { FILL_ASKED, type Fill, fillOf } from './fill';

/** What a mark covers: its cell, or the merged area it begins. */
export interface MarkedArea<T extends CellMark> {
  readonly mark: T;
  readonly area: Area;
}

/** The marked areas of a workbook, and the sheets on which no format may be changed. */
export interface MarkedAreas<T extends CellMark> {
  readonly areas: readonly MarkedArea<T>[];
  readonly closed: ReadonlySet<string>;
}

const upToLast = (marks: readonly CellMark[]): Area => marks.map(({ cell }) => areaOf(cell)).reduce(union, areaOf({ row: 0, column: 0 }));

/** Finds out what each mark covers, in one request. */
export const readAreas = <T extends CellMark>(marks: readonly T[]): Promise<Reply<MarkedAreas<T>>> =>
  request((context) =>
    [...bySheet(marks)].map(([name, own]) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.protection.load('protected, options');
      return { name, own, sheet, merges: askMergesInTiles(sheet, upToLast(own)) };
    }), (asked) => ({
    areas: asked.flatMap(({ own, merges }) => {
      const merged = merges();
      return own.map((mark) => ({ mark, area: merged.find((area) => contains(area, mark.cell.row, mark.cell.column)) ?? areaOf(mark.cell) }));
    }),
    closed: new Set(asked.filter(({ sheet: { protection } }) => protection.protected && protection.options.allowFormatCells !== true).map(({ name }) => name)),
  }));

/** So many areas are asked or filled in one request: each takes about a kilobyte each way. */
export const AREAS_AT_ONCE = 500;

/** Does something with the areas, so many at a time; the first failure ends it. */
export const inPortions = async <T, R>(all: readonly T[], act: (some: readonly T[]) => Promise<Reply<readonly R[]>>): Promise<Reply<readonly R[]>> => {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += AREAS_AT_ONCE) {
    const reply = await act(all.slice(from, from + AREAS_AT_ONCE));
    if (!reply.ok) return reply;
    done.push(...reply.value);
  }
  return { ok: true, value: done };
};

/** The fill of every cell of each area, row by row. */
export const readFills = <T extends CellMark>(areas: readonly MarkedArea<T>[]): Promise<Reply<readonly (readonly Fill[])[]>> =>
  inPortions(areas, (some) =>
    request((context) => some.map(({ mark, area }) => rangeOf(context.workbook.worksheets.getItem(mark.sheet), area).getCellProperties(FILL_ASKED)),
      (asked) => asked.map(({ value }) => value.flatMap((line) => line.map(fillOf)))));

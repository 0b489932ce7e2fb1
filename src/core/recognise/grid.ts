import { cellKey, LAST_COLUMN } from '../sheet/address';
import { type Area, areaOf, contains } from '../sheet/area';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { Correction } from './correction';
import type { Figure } from './form';
import { wordsOf } from './words';

/** A merged area or a single cell, with what stands in it. */
export interface Region {
  readonly area: Area;
  readonly figure: Figure;
  /** Normalised text, '' when nothing stands there. */
  readonly words: string;
}

/** A snapshot with its merges looked through. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly used: Area;
  /** What a person said about the columns of its tables. */
  readonly corrections: readonly Correction[];
  /** The region that covers the cell; the same object for every cell of it. */
  readonly at: (row: number, column: number) => Region;
  /** The regions with text whose top-left cell lies in the row, from left to right. */
  readonly starting: (row: number) => readonly Region[];
  /** The rows in which a region with text starts, from top to bottom. */
  readonly rows: readonly number[];
}

/** A merge higher than this is looked up in a short list instead of row by row, so that no merge costs a million entries. */
const TALL = 2_000;

const mergesByRow = (merges: readonly Area[], used: Area): ((row: number, column: number) => Area | undefined) => {
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const merge of merges) {
    const [top, bottom] = [Math.max(merge.top, used.top), Math.min(merge.bottom, used.bottom)];
    if (bottom - top > TALL) tall.push(merge);
    else
      for (let row = top; row <= bottom; row++) {
        const list = byRow.get(row);
        if (list === undefined) byRow.set(row, [merge]);
        else list.push(merge);
      }
  }
  const find = (list: readonly Area[] | undefined, row: number, column: number) => list?.find((merge) => contains(merge, row, column));
  return (row, column) => find(byRow.get(row), row, column) ?? find(tall, row, column);
};

/** The smallest area around the cells in which words stand: formatted cells that hold nothing do not count. */
const filledArea = ({ cells }: SheetSnapshot): Area | null => {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [key, { text }] of cells) {
    if (text.trim() === '') continue;
    const [row, column] = [Math.floor(key / (LAST_COLUMN + 1)), key % (LAST_COLUMN + 1)];
    area ??= { top: row, left: column, bottom: row, right: column };
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
};

/** Looks through the merges of a snapshot; null for an empty sheet. Costs time in proportion to the filled cells. */
export const gridOf = (sheet: SheetSnapshot, corrections: readonly Correction[] = []): Grid | null => {
  const used = filledArea(sheet);
  if (used === null) return null;
  const mergeAt = mergesByRow(sheet.merges, used);
  const regions = new Map<number, Region>();
  const at = (row: number, column: number): Region => {
    const area = mergeAt(row, column) ?? areaOf({ row, column });
    const key = cellKey(area.top, area.left);
    const known = regions.get(key);
    if (known !== undefined) return known;
    const cell = cellAt(sheet, area.top, area.left);
    const figure: Figure = {
      cell: { row: area.top, column: area.left },
      area,
      value: cell?.value ?? null,
      text: cell?.text ?? '',
      formula: cell?.formula ?? null,
      format: cell?.format ?? 'General',
    };
    const region: Region = { area, figure, words: wordsOf(figure.text) };
    regions.set(key, region);
    return region;
  };
  const columns = new Map<number, number[]>();
  for (const key of sheet.cells.keys()) {
    const row = Math.floor(key / 16_384);
    const list = columns.get(row);
    if (list === undefined) columns.set(row, [key % 16_384]);
    else list.push(key % 16_384);
  }
  const lists = new Map<number, readonly Region[]>();
  for (const [row, list] of columns) {
    const started = list
      .sort((a, b) => a - b)
      .map((column) => at(row, column))
      .filter((region, i, all) => region.words !== '' && region.area.top === row && all[i - 1] !== region);
    if (started.length > 0) lists.set(row, started);
  }
  return { sheet, used, corrections, at, starting: (row) => lists.get(row) ?? [], rows: [...lists.keys()].sort((a, b) => a - b) };
};

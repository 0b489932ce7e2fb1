import { cellKey } from '../../core/sheet/address';
import { type Area, contains } from '../../core/sheet/area';
import { asWritten, TEXT_FORMAT } from './asWritten';
import { type BlockSize, blocksOf, halvesOf, inBlocks } from './blocks';
import { bySheet, type Change } from './change';
import { contentOf } from './cellContent';
import type { OwnWrites } from './ownWrites';
import { rangeOf } from './ranges';
import { rectanglesOf } from './rectangles';
import { needsOtherFormat } from './refusals';
import type { ApplyOptions } from '../workbookHost';
import { conversation, type Reply, type Send } from './request';
import { oneUndoStep } from './requirements';
import { type CellFacts, factsOf, type TargetFacts, type Targets } from './targets';

/** How much goes over at once, who is told, and what stops it. */
export interface Pace extends ApplyOptions {
  readonly size: BlockSize;
}

type Property = 'values' | 'formulas' | 'numberFormat';

/** A rectangle may cover, with `null`, what is sure to be left alone: not what is locked, hidden or merged. */
const mayCover = ({ cells, protected: locked, merges }: TargetFacts) => (row: number, column: number): boolean => {
  const cell = cells.get(cellKey(row, column));
  return cell !== undefined && !cell.hidden && !(locked && cell.locked) && !merges.some((merge) => contains(merge, row, column));
};

const setArea = (sheet: Excel.Worksheet, property: Property, area: Area, contents: ReadonlyMap<number, string | number | boolean>): void => {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => contents.get(cellKey(area.top + row, area.left + column)) ?? null));
  rangeOf(sheet, area)[property] = rows;
};

/** Queues one property of many cells as few rectangles; gives the rectangles. */
const setCells = (sheet: Excel.Worksheet, facts: TargetFacts, property: Property, entries: readonly (readonly [Change, string | number | boolean])[]): readonly Area[] => {
  const areas = rectanglesOf(entries.map(([{ cell }]) => cell), mayCover(facts));
  const contents = new Map(entries.map(([{ cell }, value]) => [cellKey(cell.row, cell.column), value]));
  areas.forEach((area) => { setArea(sheet, property, area, contents); });
  return areas;
};

/** The number format a cell ends with, where that has to be set: it was changed for a moment, Excel may change it for a formula, or it goes back. */
const finalFormat = (targets: Targets, change: Change): string | null => {
  const now = factsOf(targets, change)?.format ?? 'General';
  const wanted = change.format ?? now;
  const touched = change.content.formula !== null || needsOtherFormat(targets, change);
  return touched || wanted !== now ? wanted : null;
};

/** Formats for the moment, contents, final formats: three steps of one request. Gives the areas that were written. */
export const queueChanges = (sheet: Excel.Worksheet, facts: TargetFacts, targets: Targets, changes: readonly Change[]): readonly Area[] => {
  const formatNow = (change: Change): string => (needsOtherFormat(targets, change) ? 'General' : (factsOf(targets, change)?.format ?? 'General'));
  const written = (some: readonly Change[]): readonly (readonly [Change, string | number | boolean])[] =>
    some.map((change) => [change, asWritten(change.content, formatNow(change))]);
  const isFormula = ({ content }: Change): boolean => content.formula !== null;
  setCells(sheet, facts, 'numberFormat', changes.filter((change) => needsOtherFormat(targets, change)).map((change) => [change, 'General']));
  const areas = [
    ...setCells(sheet, facts, 'values', written(changes.filter((change) => !isFormula(change)))),
    ...setCells(sheet, facts, 'formulas', written(changes.filter(isFormula))),
  ];
  if (facts.mayFormat)
    setCells(sheet, facts, 'numberFormat', changes.flatMap((change) => {
      const format = finalFormat(targets, change);
      return format === null ? [] : [[change, format]];
    }));
  return areas;
};

export type Found = Pick<CellFacts, 'value' | 'formula' | 'format'>;

/** What the written cells hold afterwards, by sheet and `cellKey`. */
export type Written = ReadonlyMap<string, ReadonlyMap<number, Found>>;

const askBack = (sheet: Excel.Worksheet, areas: readonly Area[]): (() => ReadonlyMap<number, Found>) => {
  const asked = areas.map((area) => {
    const range = rangeOf(sheet, area);
    range.load('values, formulas, numberFormat, valueTypes');
    return () => range.values.flatMap((line: readonly unknown[], row) => line.map((value, column) => [
      cellKey(area.top + row, area.left + column),
      { ...contentOf({ value, formula: range.formulas[row]?.[column], type: range.valueTypes[row]?.[column] }), format: String(range.numberFormat[row]?.[column] ?? TEXT_FORMAT) },
    ] as const));
  });
  return () => new Map(asked.flatMap((cells) => cells()));
};

const writeBlock = (send: Send, changes: readonly Change[], targets: Targets, own: OwnWrites): Promise<Reply<Written>> =>
  send((context) =>
    [...bySheet(changes)].flatMap(([name, some]) => {
      const facts = targets.get(name);
      if (facts === undefined) return [];
      const sheet = context.workbook.worksheets.getItem(name);
      const areas = queueChanges(sheet, facts, targets, some);
      areas.forEach((area) => { own.expect(name, area); });
      return [[name, askBack(sheet, areas)] as const];
    }), (asked) => new Map(asked.map(([name, cells]) => [name, cells()])));

const together = (blocks: readonly Written[]): Written => {
  const all = new Map<string, Map<number, Found>>();
  for (const [name, cells] of blocks.flatMap((block) => [...block])) {
    const known = all.get(name) ?? new Map<number, Found>();
    cells.forEach((found, key) => known.set(key, found));
    all.set(name, known);
  }
  return all;
};

/**
 * Where one call cannot be undone, Excel refuses the whole group (`UndoNotSupported`) – also for many formulas (office-js #6491) –
 * or fails without a reason (#6255). The group is a comfort, so the same is written again without it.
 */
const MAY_BE_THE_GROUP: ReadonlySet<string> = new Set(['UndoNotSupported', 'GeneralException', 'InternalServerError']);

/**
 * Writes all changes and gives what the cells hold then: one request, or one a block. `targets` is what they held before.
 * Writing a block again, as after an answer that was too much, ends the same.
 */
export const writeCells = async (changes: readonly Change[], targets: Targets, own: OwnWrites, { size, onProgress, signal }: Pace): Promise<Reply<Written>> => {
  const blocks = blocksOf(changes, size);
  let most = 0;
  const writeAll = (options: Excel.RunOptions): Promise<Reply<readonly Written[]>> => {
    let done = 0;
    return conversation(options, (send) => inBlocks(blocks, halvesOf, async (block) => {
      const written = await writeBlock(send, block, targets, own);
      if (written.ok) done += block.length;
      if (done > most) onProgress?.((most = done), changes.length);
      return written;
    }, signal));
  };
  // One request is one step for Ctrl+Z anyway.
  const grouping = blocks.length > 1 ? oneUndoStep() : {};
  const grouped = await writeAll(grouping);
  const reply = grouping.mergeUndoGroup === true && !grouped.ok && MAY_BE_THE_GROUP.has(grouped.code) ? await writeAll({}) : grouped;
  own.settle();
  return reply.ok ? { ok: true, value: together(reply.value) } : reply;
};

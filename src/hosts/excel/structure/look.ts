import { cellKey } from '../../../core/sheet/address';
import type { Area } from '../../../core/sheet/area';
import type { StructureEdit } from '../../../core/sheet/edit';
import { askUsed, type Used } from '../askUsed';
import type { BlockSize } from '../blocks';
import { type Grid, snapshotFrom } from '../gridSnapshot';
import { askMergesInTiles } from '../mergedAreas';
import { readGrids } from '../readInBlocks';
import { type Reply, request } from '../request';
import type { SheetState, State } from './sheetState';
import { isRowsEdit } from './sheetState';

/** A sheet that is to be restructured, as it is now. */
export interface SheetLook {
  readonly state: SheetState;
  /** Cells that hold something or look like something. */
  readonly extent: Area;
  readonly formats: ReadonlyMap<number, string>;
  readonly protected: boolean;
  readonly allows: Excel.WorksheetProtectionOptions;
  readonly filtered: boolean;
}

export interface Look {
  readonly sheets: ReadonlyMap<string, SheetLook>;
  readonly readOnly: boolean;
  /** The names of all sheets of the workbook. */
  readonly names: readonly string[];
}

export interface Frame {
  readonly used: Used;
  /** Formatted cells count too. */
  readonly extent: Area;
  readonly printAreas: readonly Area[];
  readonly protected: boolean;
  readonly allows: Excel.WorksheetProtectionOptions;
  readonly filtered: boolean;
}

const areaIn = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area =>
  ({ top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 });

const frameOf = ({ protection, autoFilter }: Excel.Worksheet, used: Used, extent: Excel.Range, printed: Excel.RangeAreas): Frame => ({
  used, extent: areaIn(extent), printAreas: printed.isNullObject ? [] : printed.areas.items.map(areaIn),
  protected: protection.protected, allows: protection.protected ? protection.options : {}, filtered: autoFilter.isDataFiltered,
});

const askFrame = (sheet: Excel.Worksheet): (() => Frame) => {
  const used = askUsed(sheet, sheet.getUsedRange(true));
  const extent = sheet.getUsedRange(false);
  extent.load('rowIndex, columnIndex, rowCount, columnCount');
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load('areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount');
  sheet.protection.load('protected, options');
  sheet.autoFilter.load('isDataFiltered');
  return () => frameOf(sheet, used(), extent, printed);
};

const formatsIn = (grids: readonly Grid[]): ReadonlyMap<number, string> =>
  new Map(grids.flatMap(({ top, left, formats }) => formats.flatMap((line, row) => line.map((format, column) => [cellKey(top + row, left + column), format] as const))));

const lookOf = (name: string, frame: Frame, grids: readonly Grid[], merges: readonly Area[]): SheetLook => ({
  state: { snapshot: { ...snapshotFrom({ name, protected: frame.protected, merges, grids }), merges }, merges, printAreas: frame.printAreas },
  extent: frame.extent, formats: formatsIn(grids), protected: frame.protected, allows: frame.allows, filtered: frame.filtered,
});

export interface Frames {
  readonly frames: ReadonlyMap<string, Frame>;
  readonly readOnly: boolean;
  readonly names: readonly string[];
}

const readFrames = (sheets: readonly string[]): Promise<Reply<Frames>> => request((context) => {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/name');
  return { workbook, frames: sheets.map((name) => [name, askFrame(workbook.worksheets.getItem(name))] as const) };
}, ({ workbook, frames }) => ({
  readOnly: workbook.readOnly, names: workbook.worksheets.items.map(({ name }) => name), frames: new Map(frames.map(([name, frame]) => [name, frame()])),
}));

/** Whole columns may be formatted; then only cells with contents can be gone through. */
const MOST_EXTENT = 100_000;
const mergesWithin = ({ extent, used }: Frame): Area => ((extent.bottom - extent.top + 1) * (extent.right - extent.left + 1) > MOST_EXTENT ? used.area : extent);

/** Merged areas can only be asked for where the size is known, so they come with the second request; `beside` is asked along with them. */
export const readLook = async <T>(sheets: readonly string[], size: BlockSize, beside: (context: Excel.RequestContext, frames: Frames) => () => T): Promise<Reply<{ readonly look: Look; readonly beside: T }>> => {
  const found = await readFrames(sheets);
  if (!found.ok) return found;
  const { frames, readOnly, names } = found.value;
  const more = await request((context) => ({
    merges: [...frames].map(([name, frame]) => [name, askMergesInTiles(context.workbook.worksheets.getItem(name), mergesWithin(frame))] as const),
    besides: beside(context, found.value),
  }), ({ merges, besides }) => ({ merges: new Map(merges.map(([name, areas]) => [name, areas()])), beside: besides() }));
  if (!more.ok) return more;
  const looks = new Map<string, SheetLook>();
  for (const [name, frame] of frames) {
    const grids = frame.used.grids === null ? await readGrids((context) => context.workbook.worksheets.getItem(name), frame.used.area, size) : ({ ok: true, value: frame.used.grids } as const);
    if (!grids.ok) return grids;
    looks.set(name, lookOf(name, frame, grids.value, more.value.merges.get(name) ?? []));
  }
  return { ok: true, value: { look: { sheets: looks, readOnly, names }, beside: more.value.beside } };
};

/** The state that was seen. */
export const stateOf = ({ sheets }: Look): State => new Map([...sheets].map(([name, { state }]) => [name, state]));

/** Whether something is deleted: then formulas all over the workbook may lose what they point at. */
export const deletes = (edits: readonly StructureEdit[]): boolean => edits.some((edit) => isRowsEdit(edit) && edit.kind === 'delete-rows');

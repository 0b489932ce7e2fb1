import type { Address } from '../../../core/sheet/address';
import { type Area, formatArea } from '../../../core/sheet/area';
import type { StructureEdit } from '../../../core/sheet/edit';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { askUsed, type Used } from '../askUsed';
import type { BlockSize } from '../blocks';
import { type Grid, snapshotFrom } from '../gridSnapshot';
import { readGrids } from '../readInBlocks';
import { type Reply, request } from '../request';
import { deletes, type Frames } from './look';
import { wholeRows } from './queueSteps';
import { askRow, type RowLook } from './rowLook';
import { isRowsEdit, originOf } from './sheetState';

/** More columns than any form has; beyond them rows keep what Excel gives them. */
const MOST_COLUMNS = 60;

/** A defined name of the workbook and what it stands for. */
export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

/** What stands in the way of one edit. */
export interface EditFacts {
  /** A table the edit would go through. */
  readonly table: string | null;
  /** An array formula it would go through. */
  readonly array: boolean;
}

/** What hangs on cells and goes with them when they are deleted. */
export interface Hangers {
  readonly conditional: readonly (readonly Area[])[];
  readonly comments: readonly Address[];
  /** Names of drawings and charts that lie in rows to be deleted. */
  readonly drawings: readonly string[];
}

export interface Details {
  /** By sheet and row, as they are now. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, RowLook>>;
  readonly edits: readonly EditFacts[];
  readonly names: readonly NamedFormula[];
  /** The sheets that are not restructured; only asked where something is deleted. */
  readonly others: ReadonlyMap<string, SheetSnapshot>;
  readonly hangers: ReadonlyMap<string, Hangers>;
}

/** The rows an edit touches, as they lie now: two neighbours for an insertion. Rows the plan itself has made are left out. */
export const rowsTouched = (edits: readonly StructureEdit[], index: number): readonly number[] => {
  const edit = edits[index];
  if (edit === undefined) return [];
  const before = edits.slice(0, index);
  const [first, last] = !isRowsEdit(edit) ? [edit.area.top, edit.area.bottom] : edit.kind === 'insert-rows' ? [edit.at - 1, edit.at] : [edit.at, edit.at + edit.count - 1];
  return Array.from({ length: last - first + 1 }, (_, down) => first + down)
    .filter((row) => row >= 0).map((row) => originOf(before, edit.sheet, row)).filter(({ inserted }) => !inserted).map(({ row }) => row);
};

/** The rows whose looks are needed: those new rows are like, and those that go. */
const rowsWanted = (edits: readonly StructureEdit[], sheet: string): ReadonlySet<number> =>
  new Set(edits.flatMap((edit, index) => {
    if (edit.sheet !== sheet || !isRowsEdit(edit)) return [];
    const rows = edit.kind === 'insert-rows' ? [edit.like] : Array.from({ length: edit.count }, (_, down) => edit.at + down);
    return rows.map((row) => originOf(edits.slice(0, index), sheet, row).row);
  }));

const isTrueOrMixed = (answer: boolean | null): boolean => answer ?? true;

const askEdit = (sheet: Excel.Worksheet, edits: readonly StructureEdit[], index: number): (() => EditFacts) => {
  const edit = edits[index];
  const asked = rowsTouched(edits, index).map((row) => {
    const range = edit !== undefined && !isRowsEdit(edit)
      ? sheet.getRangeByIndexes(row, edit.area.left, 1, edit.area.right - edit.area.left + 1) : wholeRows(sheet, row, 1);
    range.load('savedAsArray, hasSpill');
    const tables = range.getTables(false);
    tables.load('items/name');
    return { range, tables };
  });
  return () => {
    const names = asked.map(({ tables }) => tables.items.map(({ name }) => name));
    // Null where only some of the cells are, whatever the types say.
    const isArray = asked.map(({ range }) => isTrueOrMixed(range.savedAsArray) || isTrueOrMixed(range.hasSpill));
    // An insertion only goes through what lies on both sides of it.
    if (edit?.kind === 'insert-rows') return { table: names[0]?.find((name) => names[1]?.includes(name) === true) ?? null, array: isArray.length === 2 && isArray.every(Boolean) };
    return { table: names.flat()[0] ?? null, array: isArray.some(Boolean) };
  };
};

const askNames = ({ workbook }: Excel.RequestContext): (() => readonly NamedFormula[]) => {
  const { names } = workbook;
  names.load('items/name, items/formula');
  return () => names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
};

interface FirstHangers {
  readonly ids: readonly string[];
  readonly comments: readonly string[];
  readonly drawings: readonly string[];
}

const askFirstHangers = (sheet: Excel.Worksheet, extent: Area, edits: readonly StructureEdit[]): (() => FirstHangers) => {
  const { conditionalFormats } = sheet.getRange(formatArea(extent));
  conditionalFormats.load('items/id');
  const { comments, shapes, charts } = sheet;
  comments.load('items/id');
  shapes.load('items/name, items/top, items/height');
  charts.load('items/name, items/top, items/height');
  const rows = edits.flatMap((edit, index) => (isRowsEdit(edit) && edit.kind === 'delete-rows' ? rowsTouched(edits, index) : [])).map((row) => wholeRows(sheet, row, 1));
  rows.forEach((row) => { row.load('top, height'); });
  return () => ({
    ids: conditionalFormats.items.map(({ id }) => id), comments: comments.items.map(({ id }) => id),
    drawings: [...shapes.items, ...charts.items].filter(({ top }) => rows.some((row) => top >= row.top && top < row.top + row.height)).map(({ name }) => name),
  });
};

export interface FirstDetails {
  readonly rows: Details['rows'];
  readonly edits: readonly EditFacts[];
  readonly names: readonly NamedFormula[];
  /** Null for one that is still to be read. */
  readonly others: ReadonlyMap<string, Used | null>;
  readonly hangers: ReadonlyMap<string, FirstHangers>;
}

/** Asks for the details of all edits at once. */
export const askDetails = (context: Excel.RequestContext, { frames, names: sheets }: Frames, edits: readonly StructureEdit[], otherSheets: 'at once' | 'later'): (() => FirstDetails) => {
  const find = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const rows = [...frames].map(([name, { extent }]) => {
    const width = Math.min(extent.right + 1, MOST_COLUMNS);
    return [name, [...rowsWanted(edits, name)].map((row) => [row, askRow(find(name), row, width)] as const)] as const;
  });
  const facts = edits.map((edit, index) => askEdit(find(edit.sheet), edits, index));
  const names = deletes(edits) ? askNames(context) : (): readonly NamedFormula[] => [];
  const others = (deletes(edits) ? sheets.filter((name) => !frames.has(name)) : []).map((name) => [name, otherSheets === 'at once' ? askUsed(find(name), find(name).getUsedRange(true)) : null] as const);
  const hangers = deletes(edits) ? [...frames].map(([name, { extent }]) => [name, askFirstHangers(find(name), extent, edits.filter(({ sheet }) => sheet === name))] as const) : [];
  return () => ({
    rows: new Map(rows.map(([name, asked]) => [name, new Map(asked.map(([row, look]) => [row, look()]))])),
    edits: facts.map((fact) => fact()), names: names(),
    others: new Map(others.map(([name, used]) => [name, used?.() ?? null])), hangers: new Map(hangers.map(([name, asked]) => [name, asked()])),
  });
};

/** Where rules and comments are can only be asked once it is known that there are some: one more request, and only then. */
const readPlaces = (extents: ReadonlyMap<string, Area>, first: ReadonlyMap<string, FirstHangers>): Promise<Reply<ReadonlyMap<string, Hangers>>> => request((context) =>
  [...first].map(([name, { ids, comments, drawings }]) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange(formatArea(extents.get(name) ?? { top: 0, left: 0, bottom: 0, right: 0 }));
    const rules = ids.map((id) => {
      const areas = range.conditionalFormats.getItem(id).getRanges();
      areas.load('areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount');
      return areas;
    });
    const places = comments.map((id) => {
      const place = sheet.comments.getItem(id).getLocation();
      place.load('rowIndex, columnIndex');
      return place;
    });
    return { name, rules, places, drawings };
  }), (asked) => new Map(asked.map(({ name, rules, places, drawings }) => [name, {
  conditional: rules.map(({ areas }) => areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 }))),
  comments: places.map(({ rowIndex, columnIndex }) => ({ row: rowIndex, column: columnIndex })), drawings,
}])));

const readUsed = (name: string): Promise<Reply<Used>> => request((context) => {
  const sheet = context.workbook.worksheets.getItem(name);
  return askUsed(sheet, sheet.getUsedRange(true));
}, (used) => used());

const gridsOf = async (name: string, used: Used, size: BlockSize): Promise<Reply<readonly Grid[]>> =>
  used.grids === null ? readGrids((context) => context.workbook.worksheets.getItem(name), used.area, size) : { ok: true, value: used.grids };

/** The other sheets: those already here, and those that were too much for one answer, each by itself. */
const readOthers = async (others: ReadonlyMap<string, Used | null>, size: BlockSize): Promise<Reply<ReadonlyMap<string, SheetSnapshot>>> => {
  const sheets = new Map<string, SheetSnapshot>();
  for (const [name, known] of others) {
    const used = known === null ? await readUsed(name) : ({ ok: true, value: known } as const);
    const grids = used.ok ? await gridsOf(name, used.value, size) : used;
    if (!grids.ok) return grids;
    sheets.set(name, snapshotFrom({ name, protected: false, merges: [], grids: grids.value }));
  }
  return { ok: true, value: sheets };
};

const noPlaces = (first: FirstDetails): ReadonlyMap<string, Hangers> =>
  new Map([...first.hangers].map(([name, { drawings }]) => [name, { conditional: [], comments: [], drawings }]));

/** What there is to know beyond the sheets themselves. */
export const completeDetails = async (first: FirstDetails, extents: ReadonlyMap<string, Area>, size: BlockSize): Promise<Reply<Details>> => {
  const { rows, edits, names } = first;
  const others = await readOthers(first.others, size);
  if (!others.ok) return others;
  const some = [...first.hangers.values()].some(({ ids, comments }) => ids.length + comments.length > 0);
  const places = some ? await readPlaces(extents, first.hangers) : ({ ok: true, value: noPlaces(first) } as const);
  return places.ok ? { ok: true, value: { rows, edits, names, others: others.value, hangers: places.value } } : places;
};

import { type Address, cellKey } from '../../core/sheet/address';
import { type Area, union, areaOf } from '../../core/sheet/area';
import type { CellContent } from '../../core/sheet/edit';
import { type BlockSize, blocksOf, halvesOf, inBlocks } from './blocks';
import { bySheet, type Change } from './change';
import { contentOf } from './cellContent';
import { askMergesInTiles } from './mergedAreas';
import { rangeOf } from './ranges';
import { rectanglesOf } from './rectangles';
import { type Reply, request } from './request';

/** A cell as it is right now. */
export interface CellFacts extends CellContent {
  readonly format: string;
  readonly locked: boolean;
  readonly hidden: boolean;
}

/** What is known of a sheet before something is written on it. */
export interface TargetFacts {
  /** The sheet's id: it stays when somebody renames the sheet. */
  readonly id: string;
  /** The workbook was opened to be read only. */
  readonly readOnly: boolean;
  readonly protected: boolean;
  readonly mayFormat: boolean;
  readonly filtered: boolean;
  readonly merges: readonly Area[];
  /** Name of the table the area lies in. */
  readonly tables: readonly { readonly area: Area; readonly name: string }[];
  /** The cells asked for and others around them, by `cellKey`. */
  readonly cells: ReadonlyMap<number, CellFacts>;
}

export type Targets = ReadonlyMap<string, TargetFacts>;

type Entries = readonly (readonly [number, CellFacts])[];

interface AskedCells {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

const askCells = (range: Excel.Range, area: Area): AskedCells => {
  range.load('values, formulas, numberFormat, valueTypes');
  return { area, range, looks: range.getCellProperties({ format: { protection: true } }), rows: range.getRowProperties({ rowHidden: true }) };
};

const readCells = ({ area, range, looks, rows }: AskedCells): Entries =>
  range.values.flatMap((line: readonly unknown[], row) => line.map((value, column) => [
    cellKey(area.top + row, area.left + column),
    {
      ...contentOf({ value, formula: range.formulas[row]?.[column], type: range.valueTypes[row]?.[column] }),
      format: String(range.numberFormat[row]?.[column] ?? 'General'),
      locked: looks.value[row]?.[column]?.format?.protection?.locked !== false,
      hidden: rows.value[row]?.rowHidden === true,
    },
  ] as const));

const askTables = (range: Excel.Range): (() => readonly string[]) => {
  const tables = range.getTables(false);
  tables.load('items/name');
  return () => tables.items.map(({ name }) => name);
};

/** A merge that covers a cell begins above or to the left of it, so all up to the last cell is asked (office-js #3611). */
const upToLast = (areas: readonly Area[]): Area => areas.reduce(union, areaOf({ row: 0, column: 0 }));

const askTarget = (workbook: Excel.Workbook, sheet: Excel.Worksheet, cells: readonly Address[]): (() => TargetFacts) => {
  const areas = rectanglesOf(cells, () => true);
  sheet.protection.load('protected, options');
  sheet.autoFilter.load('isDataFiltered');
  workbook.load('readOnly');
  sheet.load('id');
  const asked = areas.map((area) => ({ area, cells: askCells(rangeOf(sheet, area), area), tables: askTables(rangeOf(sheet, area)) }));
  const merges = askMergesInTiles(sheet, upToLast(areas));
  return () => {
    const locked = sheet.protection.protected;
    return {
      id: sheet.id, readOnly: workbook.readOnly,
      protected: locked,
      mayFormat: !locked || sheet.protection.options.allowFormatCells === true,
      filtered: sheet.autoFilter.isDataFiltered,
      merges: merges(),
      tables: asked.flatMap(({ area, tables }) => tables().map((name) => ({ area, name }))),
      cells: new Map(asked.flatMap(({ cells }) => readCells(cells))),
    };
  };
};

const together = (a: TargetFacts, b: TargetFacts): TargetFacts => ({
  id: a.id, readOnly: a.readOnly || b.readOnly,
  protected: a.protected || b.protected,
  mayFormat: a.mayFormat && b.mayFormat,
  filtered: a.filtered || b.filtered,
  merges: [...a.merges, ...b.merges],
  tables: [...a.tables, ...b.tables],
  cells: new Map([...a.cells, ...b.cells]),
});

const readBlock = (changes: readonly Change[]): Promise<Reply<Targets>> =>
  request((context) => {
    const { workbook } = context;
    return [...bySheet(changes)].map(([name, own]) => [name, askTarget(workbook, workbook.worksheets.getItem(name), own.map(({ cell }) => cell))] as const);
  }, (asked) => new Map(asked.map(([name, facts]) => [name, facts()])));

/** What the cells hold now, and all that could forbid writing into them: one request, or one a block. */
export const readTargets = async (changes: readonly Change[], size: BlockSize, signal?: AbortSignal): Promise<Reply<Targets>> => {
  const blocks = await inBlocks(blocksOf(changes, size), halvesOf, readBlock, signal);
  if (!blocks.ok) return blocks;
  const targets = new Map<string, TargetFacts>();
  for (const [name, facts] of blocks.value.flatMap((block) => [...block])) {
    const known = targets.get(name);
    targets.set(name, known === undefined ? facts : together(known, facts));
  }
  return { ok: true, value: targets };
};

/** The cell there, as it was when the targets were read. */
export const factsOf = (targets: Targets, { sheet, cell }: { readonly sheet: string; readonly cell: Address }): CellFacts | undefined =>
  targets.get(sheet)?.cells.get(cellKey(cell.row, cell.column));

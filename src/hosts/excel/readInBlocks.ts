import type { Area } from '../../core/sheet/area';
import { failure, type Outcome, success } from '../../core/outcome';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { askGrid } from './askGrid';
import { type BlockSize, inBlocks } from './blocks';
import { type Grid, snapshotFrom } from './gridSnapshot';
import { askMergesInTiles } from './mergedAreas';
import { officeProblem, sheetTooLarge } from './problems';
import { rangeOf } from './ranges';
import { tilesOf } from './rectangles';
import { type Reply, request } from './request';

/** No form is near it; to go through more at once would hold Excel up for seconds, and desktop stops add-ins that do. */
const MOST_CELLS = 1_000_000;

type Find = (context: Excel.RequestContext) => Excel.Worksheet;

interface Frame {
  readonly name: string;
  readonly protected: boolean;
  readonly area: Area;
}

interface Block {
  readonly grid: Grid | null;
  readonly merges: readonly Area[];
}

const readFrame = (find: Find): Promise<Reply<Frame>> => request((context) => {
  const sheet = find(context);
  sheet.load('name, protection/protected');
  const used = sheet.getUsedRange(true);
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  return { sheet, used };
}, ({ sheet, used }) => ({
  name: sheet.name, protected: sheet.protection.protected,
  area: { top: used.rowIndex, left: used.columnIndex, bottom: used.rowIndex + used.rowCount - 1, right: used.columnIndex + used.columnCount - 1 },
}));

const readBlock = (find: Find, area: Area): Promise<Reply<Block>> => request((context) => {
  const sheet = find(context);
  return { grid: askGrid(rangeOf(sheet, area)), merges: askMergesInTiles(sheet, area) };
}, ({ grid, merges }) => ({ grid: grid(), merges: merges() }));

const cellsIn = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);
const halvesOf = (area: Area): readonly Area[] => tilesOf(area, Math.max(1, Math.ceil(cellsIn(area) / 2)));

/** Not Excel's own code: more cells than can be read in reasonable time. */
export const TOO_MANY_CELLS = 'TooManyCells';

/** Reads the cells of an area whose size is known, block by block, so that Excel stays usable. */
const readArea = async (find: Find, area: Area, size: BlockSize): Promise<Reply<readonly Block[]>> =>
  cellsIn(area) > MOST_CELLS ? { ok: false, code: TOO_MANY_CELLS } : inBlocks(tilesOf(area, size.cells), halvesOf, (tile) => readBlock(find, tile));

const gridsOf = (blocks: readonly Block[]): readonly Grid[] => blocks.flatMap(({ grid }) => (grid === null ? [] : [grid]));

/** The same without the merged areas. */
export const readGrids = async (find: Find, area: Area, size: BlockSize): Promise<Reply<readonly Grid[]>> => {
  const blocks = await readArea(find, area, size);
  return blocks.ok ? { ok: true, value: gridsOf(blocks.value) } : blocks;
};

/** Reads a sheet that is too much for one request. It must not change meanwhile; `apply` would notice. */
export const readInBlocks = async (find: Find, size: BlockSize): Promise<Outcome<SheetSnapshot>> => {
  const frame = await readFrame(find);
  if (!frame.ok) return failure(officeProblem(frame.code, 'read-only'));
  const { name } = frame.value;
  const blocks = await readArea((context) => context.workbook.worksheets.getItem(name), frame.value.area, size);
  if (!blocks.ok) return failure(blocks.code === TOO_MANY_CELLS ? sheetTooLarge : officeProblem(blocks.code, 'read-only'));
  return success(snapshotFrom({ name, protected: frame.value.protected, grids: gridsOf(blocks.value), merges: blocks.value.flatMap(({ merges }) => merges) }));
};

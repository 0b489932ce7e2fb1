import { type Area, contains } from '../../core/sheet/area';
import { failure, type Outcome, success } from '../../core/outcome';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { askUsed, type Used } from './askUsed';
import { type BlockSize, TOO_MUCH } from './blocks';
import { snapshotFrom } from './gridSnapshot';
import { askMerges, askMergesInTiles, MOST_MERGES } from './mergedAreas';
import { excelTooOld, officeProblem, sheetMissing } from './problems';
import { readInBlocks } from './readInBlocks';
import { type Reply, request } from './request';
import { canReadMerges } from './requirements';

/** The sheet of that name, or the one in view. */
const worksheetOf = (context: Excel.RequestContext, name: string | null): Excel.Worksheet =>
  name === null ? context.workbook.worksheets.getActiveWorksheet() : context.workbook.worksheets.getItem(name);

/** The top-left corner of any form; if it has merges and the whole sheet says it has none, the sheet has too many to tell. */
const CORNER = 'A1:Z30';

interface Whole {
  readonly name: string;
  readonly protected: boolean;
  readonly used: Used;
  readonly merges: readonly Area[];
  readonly mergesInDoubt: boolean;
}

/** Everything about a sheet that fits into one request. */
const readWhole = (name: string | null): Promise<Reply<Whole>> => request((context) => {
  const sheet = worksheetOf(context, name);
  sheet.load('name, protection/protected');
  const used = sheet.getUsedRange(true);
  return { sheet, used: askUsed(sheet, used), merges: askMerges(used), corner: askMerges(sheet.getRange(CORNER)) };
}, ({ sheet, used, merges, corner }) => {
  const [seen, found] = [used(), merges()];
  const missed = found.length === 0 && corner().some(({ top, left }) => contains(seen.area, top, left));
  return { name: sheet.name, protected: sheet.protection.protected, used: seen, merges: found, mergesInDoubt: missed || found.length >= MOST_MERGES };
});

const allMerges = (name: string, area: Area): Promise<Reply<readonly Area[]>> =>
  request((context) => askMergesInTiles(worksheetOf(context, name), area), (merges) => merges());

/** Errors that may only mean that the sheet is too much for one request. */
const MAY_BE_TOO_MUCH: ReadonlySet<string> = new Set([...TOO_MUCH, 'GeneralException', 'InvalidOperation']);

const problemOf = (code: string, sheet: string | null): ReturnType<typeof failure> =>
  failure(code === 'ItemNotFound' && sheet !== null ? sheetMissing([sheet], 'read-only') : officeProblem(code, 'read-only'));

/**
 * Reads a sheet once; null reads the one in view. One sync for every form, however many rows; more only for what Excel does not
 * answer at once: sheets of another size than any form's and answers over the payload limit, in blocks, and sheets with more than
 * 512 merged areas, in tiles.
 */
export const readSheet = async (sheet: string | null, size: BlockSize): Promise<Outcome<SheetSnapshot>> => {
  if (!canReadMerges()) return failure(excelTooOld);
  const whole = await readWhole(sheet);
  if (!whole.ok && !MAY_BE_TOO_MUCH.has(whole.code)) return problemOf(whole.code, sheet);
  if (!whole.ok || whole.value.used.grids === null) return readInBlocks((context) => worksheetOf(context, sheet), size);
  const { name, used: { area, grids }, mergesInDoubt } = whole.value;
  const merges = mergesInDoubt ? await allMerges(name, area) : ({ ok: true, value: whole.value.merges } as const);
  return merges.ok ? success(snapshotFrom({ name, protected: whole.value.protected, grids, merges: merges.value })) : problemOf(merges.code, sheet);
};
